import type { Overview } from "./overview.ts";
import type { ModelStacks } from "./to-model-stacks.ts";

export type BarsFinding =
  | { readonly kind: "nothing" }
  /** All in one step. */
  | { readonly kind: "only"; readonly start: number; readonly total: number }
  | {
      readonly kind: "most";
      readonly start: number;
      readonly value: number;
      readonly total: number;
    };

/** When most of it was; of two equals the earlier one. */
export function findPeak({ steps, total }: ModelStacks): BarsFinding {
  const sums = steps.map(({ start, values }) => ({
    start,
    value: values.reduce((sum, value) => sum + value, 0),
  }));
  const [peak] = sums.toSorted((a, b) => b.value - a.value || a.start - b.start);
  if (peak === undefined || peak.value <= 0) {
    return { kind: "nothing" };
  }
  return peak.value === total
    ? { kind: "only", start: peak.start, total }
    : { kind: "most", ...peak, total };
}

type ChannelTimes = Overview["channels"][number];

export type WaitFinding =
  | { readonly kind: "nothing" }
  | { readonly kind: "one"; readonly channel: ChannelTimes }
  | { readonly kind: "more"; readonly fastest: ChannelTimes; readonly slowest: ChannelTimes };

/** Which channel answers fastest, by its median, and which slowest. */
export function findWaits(channels: readonly ChannelTimes[]): WaitFinding {
  const ranked = channels.toSorted((a, b) => a.median_ms - b.median_ms);
  const fastest = ranked[0];
  const slowest = ranked.at(-1);
  if (fastest === undefined || slowest === undefined) {
    return { kind: "nothing" };
  }
  return fastest === slowest
    ? { kind: "one", channel: fastest }
    : { kind: "more", fastest, slowest };
}

type FailureSum = Overview["failures"][number];

export type FailureFinding =
  | { readonly kind: "nothing" }
  | { readonly kind: "one"; readonly code: string; readonly total: number }
  | {
      readonly kind: "more";
      readonly code: string;
      readonly count: number;
      readonly total: number;
    };

/** What failed most. */
export function findFailures(failures: readonly FailureSum[]): FailureFinding {
  const total = failures.reduce((sum, { count }) => sum + count, 0);
  const [worst] = failures.toSorted((a, b) => b.count - a.count);
  if (worst === undefined || total === 0) {
    return { kind: "nothing" };
  }
  return worst.count === total
    ? { kind: "one", code: worst.code, total }
    : { kind: "more", code: worst.code, count: worst.count, total };
}
