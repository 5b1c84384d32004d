import type { Overview } from "./overview.ts";

export type Comparison =
  | { readonly kind: "nothing" }
  /** There was nothing to compare it with. */
  | { readonly kind: "new" }
  | { readonly kind: "same" }
  | { readonly kind: "change"; readonly share: number }
  /** So much more that a percentage would not be read. */
  | { readonly kind: "times"; readonly times: number };

const TIMES_MIN = 10;

/** What was spent, beside what was spent in the time before. */
export function compareSpend(now: number, before: number): Comparison {
  if (before <= 0) {
    return { kind: now <= 0 ? "nothing" : "new" };
  }
  if (now >= before * TIMES_MIN) {
    return { kind: "times", times: Math.floor(now / before) };
  }
  const share = Math.round((now / before - 1) * 100) / 100;
  return share === 0 ? { kind: "same" } : { kind: "change", share };
}

/**
 * Of the generations that succeeded or failed, the share that succeeded, in thousandths rounded down, so that one
 * failure among many is never read as none; null where none came to an end.
 */
export function deliveredShare({ total, open }: Pick<Overview, "total" | "open">): number | null {
  const { generations, failures, canceled } = total;
  const succeeded = Math.max(0, generations - failures - canceled - open.generations);
  const ended = succeeded + failures;
  return ended === 0 ? null : Math.floor((succeeded / ended) * 1000) / 1000;
}
