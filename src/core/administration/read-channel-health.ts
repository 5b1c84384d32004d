import type { SlotSums } from "../../contract/figure-records.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { ChannelHealth, HealthSlot } from "./channel-health.ts";

const SLOT_MS = 1_800_000;
const SLOTS = 48;
const OUTCOMES = ["answered", "unpaid", "refused", "unknown"] as const;

/** The health of every channel by its name, with three queries, however many there are. */
export async function readChannelHealth({
  records: { figures },
  clock,
}: Pick<LimnerParts, "records" | "clock">): Promise<(channel: string) => ChannelHealth> {
  const now = clock.now();
  const since = (Math.floor(now / SLOT_MS) - SLOTS + 1) * SLOT_MS;
  const sums = Map.groupBy(await figures.sumSlots(since, SLOT_MS), ({ channel }) => channel);
  const ranks = await figures.rankCalls({ from: since, to: now + 1 });
  const failures = await figures.lastFailures(since);
  return (channel) => {
    const own = sums.get(channel) ?? [];
    return {
      slots: toSlots(own, since),
      medianMs: ranks.find((rank) => rank.channel === channel)?.medianMs ?? null,
      failedShare: shareOfFailed(own),
      lastFailure: failures.find((failure) => failure.channel === channel) ?? null,
    };
  };
}

function toSlots(sums: readonly SlotSums[], since: number): readonly HealthSlot[] {
  return Array.from({ length: SLOTS }, (_, index) => {
    const start = since + index * SLOT_MS;
    const own = sums.filter((slot) => slot.start === start);
    const [answered = 0, unpaid = 0, refused = 0, unknown = 0] = OUTCOMES.map((outcome) =>
      countOf(own, [outcome]),
    );
    return { start, answered, unpaid, refused, unknown };
  });
}

function shareOfFailed(sums: readonly SlotSums[]): number | null {
  const ended = countOf(sums, OUTCOMES);
  return ended === 0 ? null : countOf(sums, ["unpaid", "unknown"]) / ended;
}

function countOf(sums: readonly SlotSums[], outcomes: readonly SlotSums["outcome"][]): number {
  return sums.reduce(
    (total, { outcome, calls }) => total + (outcomes.includes(outcome) ? calls : 0),
    0,
  );
}
