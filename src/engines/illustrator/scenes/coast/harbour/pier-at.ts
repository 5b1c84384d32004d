import type { PierPlan } from "./plan-harbour.ts";

/** How long the platform at the end of a pier is, in metres. */
const PLATFORM = 4.5;

/** Half the width of the pier at a distance, and where its middle is; undefined where there is none. */
export function pierAt(
  { x, slope, half, near, far, endHalf }: PierPlan,
  z: number,
): { middle: number; half: number } | undefined {
  if (z < near || z > far) return undefined;
  return { middle: x + slope * z, half: z > far - PLATFORM ? endHalf : half };
}
