const STEPS = [1, 2, 2.5, 5, 10] as const;

interface NiceTicksOptions {
  /** How many intervals there are at most. */
  readonly intervalsMax: number;
  /** Nothing finer than this is counted: 1 for pictures, a cent for money. */
  readonly stepMin: number;
}

/** Where the grid lines of an axis from 0 stand: round numbers, the last of them at or above the largest value. */
export function niceTicks(
  max: number,
  { intervalsMax, stepMin }: NiceTicksOptions,
): readonly number[] {
  const rough = Math.max(max / intervalsMax, stepMin);
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = STEPS.map((step) => step * power).find(
    (step) => step >= rough * (1 - Number.EPSILON * 4) && isWhole(step / stepMin),
  );
  const step = nice ?? 10 * power;
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
