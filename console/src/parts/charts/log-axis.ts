/** A logarithmic axis: where it begins and ends, and where its grid lines stand. */
export interface LogAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const TICKS_MAX = 5;
const ROOM = 1.08;

/** Lines at `steps` times every so manieth power of ten. */
interface Lines {
  readonly steps: readonly number[];
  readonly stride: number;
}

/** From the closest lines to the widest. */
const LINES: readonly Lines[] = [
  { steps: [1, 3], stride: 1 },
  { steps: [1], stride: 1 },
  { steps: [1], stride: 2 },
  { steps: [1], stride: 3 },
  { steps: [1], stride: 4 },
];

/**
 * Grid lines at 1, 3, 10, 30 and so on; where these are too many at powers of ten alone, or at every second of them, or every third.
 * The first is where the axis begins, at or below the least value; it ends a little above the largest one.
 */
export function makeLogAxis(min: number, max: number): LogAxis {
  const low = Math.max(min, 1);
  const high = Math.max(max, low) * ROOM;
  const ticks =
    LINES.map((lines) => between(low, high, lines)).find(({ length }) => length <= TICKS_MAX) ?? [];
  const from = ticks[0] ?? 1;
  const last = ticks.at(-1) ?? from;
  // One line alone says nothing of the scale.
  return last === from
    ? { from, to: Math.max(high, from * 10), ticks: [from, from * 10] }
    : { from, to: Math.max(high, last), ticks };
}

/** Where a value stands on the axis, from 0 to 1. */
export function placeOnLogAxis(value: number, { from, to }: LogAxis): number {
  const place = Math.log(Math.max(value, 1) / from) / Math.log(to / from);
  return Math.min(1, Math.max(0, place));
}

/** Of `steps` times powers of ten, the last one at or below `low` and all above it up to `high`. */
function between(low: number, high: number, { steps, stride }: Lines): readonly number[] {
  const from = Math.floor(Math.log10(low) / stride);
  const to = Math.ceil(Math.log10(high) / stride);
  const all = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * stride).flatMap(
    (power) => steps.map((step) => step * 10 ** power),
  );
  return all.filter((tick, index) => tick <= high && (all[index + 1] ?? Infinity) > low);
}
