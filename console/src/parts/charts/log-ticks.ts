const TICKS_MAX = 5;

/**
 * Where the grid lines of a logarithmic axis stand: 1, 3, 10, 30 and so on; where these are too many powers of ten alone, or every
 * second of them, or every third. The first is at or below the least value, the last at or above the largest one.
 */
export function logTicks(min: number, max: number): readonly number[] {
  const low = Math.max(min, 1);
  const high = Math.max(max, low);
  const fine = between(low, high, [1, 3]);
  if (fine.length <= TICKS_MAX) {
    return fine.length === 1 ? [low, low * 10].map(roundDown) : fine;
  }
  const span = Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low));
  const stride = Math.max(1, Math.ceil(span / (TICKS_MAX - 2)));
  const coarse = between(low, high, [1]);
  return coarse.length <= TICKS_MAX ? coarse : everyPower(low, high, stride);
}

function everyPower(low: number, high: number, stride: number): readonly number[] {
  const from = Math.floor(Math.log10(low) / stride);
  const to = Math.ceil(Math.log10(high) / stride);
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** ((from + index) * stride));
}

function roundDown(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

/** Of `steps` times powers of ten, those from just below `low` to just above `high`. */
function between(low: number, high: number, steps: readonly number[]): readonly number[] {
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
  const place = (Math.log(Math.max(value, 1)) - low) / (high - low);
  return Math.min(1, Math.max(0, place));
}
