const STEPS = 512;
/** Over the root of the facing the curve is smooth down to 0. */
const CURVE = Float64Array.from({ length: STEPS + 2 }, (_, step) => (step / STEPS) ** 1.7);

/** How much light falls on rough ground that faces the light so far, 0 to 1: `facing ** 0.85`, by a table. */
export function softFacing(facing: number): number {
  if (facing <= 0) return 0;
  const place = facing < 1 ? Math.sqrt(facing) * STEPS : STEPS;
  const step = Math.floor(place);
  const low = CURVE[step] ?? 0;
  return low + ((CURVE[step + 1] ?? 0) - low) * (place - step);
}
