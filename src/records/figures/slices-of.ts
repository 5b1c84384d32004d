import type { FigureScope } from "../../contract/figure-records.ts";

/** The parts of a time, one after the other, each of this length; the last may be shorter. */
export function slicesOf<Scope extends FigureScope>(scope: Scope, lengthMs: number): Scope[] {
  const count = Math.ceil((scope.to - scope.from) / lengthMs);
  return Array.from({ length: count }, (_, index) => {
    const from = scope.from + index * lengthMs;
    return { ...scope, from, to: Math.min(scope.to, from + lengthMs) };
  });
}
