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

export type ChannelState = "resting" | "unused" | "idle" | "failing" | "healthy";

/** How a channel is now; `failing`: most calls of its last half an hour with calls failed. */
export function readChannelState({
  resting,
  models,
  slots,
}: Pick<Channel, "resting" | "models" | "slots">): ChannelState {
  if (resting) {
    return "resting";
  }
  if (models.length === 0) {
    return "unused";
  }
  const latest = slots.map(readSlot).findLast((health) => health !== "none");
  if (latest === undefined) {
    return "idle";
  }
  return latest === "most" ? "failing" : "healthy";
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
