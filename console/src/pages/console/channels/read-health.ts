import type { Channel, HealthSlot } from "./channel.ts";

/** How the calls of half an hour went. */
export type SlotHealth = "healthy" | "some" | "most" | "none";

/** `none`: no call ended, which is not the same as healthy. A refused call is a verdict on the request, so it went well. */
export function readSlot({ answered, unpaid, refused, unknown }: HealthSlot): SlotHealth {
  const ended = answered + unpaid + refused + unknown;
  const failed = unpaid + unknown;
  if (ended === 0) {
    return "none";
  }
  if (failed === 0) {
    return "healthy";
  }
  return failed * 2 >= ended ? "most" : "some";
}

/**
 * How a channel is now. `trial`: its rest is over, and the next call decides. `failing`, `unsteady`: most, or some, calls
 * of its last half an hour with calls failed. `recovered`: none of these, but many of the day, so that the word does not
 * contradict the share beside it.
 */
export type ChannelState =
  | "out"
  | "resting"
  | "trial"
  | "unused"
  | "idle"
  | "failing"
  | "unsteady"
  | "recovered"
  | "healthy";

const STANDINGS = { out: "out", resting: "resting", "half-open": "trial" } as const;
const MANY_FAILED = 0.05;

export function readChannelState({
  state,
  models,
  slots,
}: Pick<Channel, "state" | "models" | "slots">): ChannelState {
  if (state !== "open") {
    return STANDINGS[state];
  }
  if (models.length === 0) {
    return "unused";
  }
  const latest = slots.map(readSlot).findLast((health) => health !== "none");
  if (latest === undefined) {
    return "idle";
  }
  if (latest === "most" || latest === "some") {
    return latest === "most" ? "failing" : "unsteady";
  }
  const { calls, failed } = sumHealth(slots);
  return failed / calls >= MANY_FAILED ? "recovered" : "healthy";
}

export interface HealthSums {
  readonly calls: number;
  readonly failed: number;
  /** Of these, the ones that may have cost something, since nobody can know how they ended. */
  readonly unknown: number;
}

export function sumHealth(slots: readonly HealthSlot[]): HealthSums {
  const sum = (pick: (slot: HealthSlot) => number) =>
    slots.reduce((total, slot) => total + pick(slot), 0);
  return {
    calls: sum(({ answered, unpaid, refused, unknown }) => answered + unpaid + refused + unknown),
    failed: sum(({ unpaid, unknown }) => unpaid + unknown),
    unknown: sum(({ unknown }) => unknown),
  };
}
