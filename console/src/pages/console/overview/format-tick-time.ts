/** Milliseconds of a tick, which are round: `10 ms`, `0.3 s`, `30 s`, `1,000 s`. */
export function formatTickTime(ms: number): string {
  return ms < 100
    ? `${ms}\u00A0ms`
    : `${(ms / 1000).toLocaleString("en-US", { maximumFractionDigits: 1 })}\u00A0s`;
}
