const STEPS_MS = [
  100, 200, 500, 1000, 2000, 4000, 5000, 10_000, 15_000, 20_000, 30_000, 60_000, 120_000, 240_000,
  300_000, 600_000, 900_000, 1_200_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000, 21_600_000,
  43_200_000, 86_400_000,
];
const TICKS_MAX = 5;

/** Milliseconds at which a clock that runs so long has its lines: round, from 0, and at most five. */
export function listTicks(spanMs: number): readonly number[] {
  const longest = STEPS_MS.at(-1) ?? 1;
  const step =
    STEPS_MS.find((candidate) => Math.floor(spanMs / candidate) < TICKS_MAX) ??
    Math.ceil(spanMs / TICKS_MAX / longest) * longest;
  const count = Math.min(TICKS_MAX, Math.floor(spanMs / step) + 1);
  return Array.from({ length: count }, (_, index) => index * step);
}

/** `0 s`, `0.5 s`, `4 s`, `2 min`, `1 min 30 s`, `1 h`. Spaces never break. */
export function showTick(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 60) {
    return `${Number(seconds.toFixed(1))}\u00A0s`;
  }
  const [large, largeUnit, small, smallUnit] =
    seconds < 3600
      ? [Math.floor(seconds / 60), "min", Math.round(seconds % 60), "s"]
      : [Math.floor(seconds / 3600), "h", Math.round((seconds % 3600) / 60), "min"];
  const rest = small === 0 ? "" : `\u00A0${small}\u00A0${smallUnit}`;
  return `${large}\u00A0${largeUnit}${rest}`;
}
