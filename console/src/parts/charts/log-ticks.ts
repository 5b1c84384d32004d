const TICKS_MAX = 5;

/**
 * Where the grid lines of a logarithmic axis stand: 1, 3, 10, 30 and so on, or where these are too many powers of ten alone. The
 * first is at or below the least value, the last at or above the largest one.
 */
export function logTicks(min: number, max: number): readonly number[] {
  const low = Math.max(min, Number.MIN_VALUE);
  const all = candidates(low, Math.max(max, low), [1, 3]);
  const ticks = all.length > TICKS_MAX ? candidates(low, Math.max(max, low), [1]) : all;
  const [only] = ticks;
  return ticks.length === 1 && only !== undefined ? [only, only * 10] : ticks;
}

/** Of `steps` times powers of ten, those from just below `low` to just above `high`. */
function candidates(low: number, high: number, steps: readonly number[]): readonly number[] {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((power) =>
    steps.map((step) => step * 10 ** power),
  );
  const first = all.findLastIndex((tick) => tick <= low);
  const last = all.findIndex((tick) => tick >= high);
  return all.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
}

/** Where a value stands between the first and the last tick, from 0 to 1. */
export function logPlace(value: number, ticks: readonly number[]): number {
  const low = Math.log(ticks[0] ?? 1);
  const high = Math.log(ticks.at(-1) ?? 10);
  const place = (Math.log(Math.max(value, Number.MIN_VALUE)) - low) / (high - low);
  return Math.min(1, Math.max(0, place));
}
