import { smoothstep } from "../../../core/interpolate.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";

/** Metres from step to step. */
const STRIDE = 0.74;
const FARTHEST = 34;

/** A trail of prints in the sand. */
export interface Footprints {
  /** Adds the dent of a print to the tilt of the surface at a point. */
  press(point: GroundPoint, tilt: { x: number; z: number }): void;
}

/** Prints along a path that leads away from the eye; `pathAt` answers where it runs at a distance. */
export function createFootprints(pathAt: (z: number) => number): Footprints {
  return {
    press(point, tilt) {
      if (point.z > FARTHEST) return;
      const middle = pathAt(point.z);
      if (Math.abs(point.x - middle) > 0.5) return;
      const lead = (pathAt(point.z + 0.5) - pathAt(point.z - 0.5)) * 0.8;
      const step = Math.round(point.z / STRIDE);
      const z = point.z - step * STRIDE;
      const x = point.x - middle - (step % 2 === 0 ? 0.14 : -0.14) + lead * z;
      // The ball of the foot, and behind it the heel.
      dent(tilt, { x, z: z - 0.05, half: 0.062, long: 0.1 });
      dent(tilt, { x, z: z + 0.1, half: 0.045, long: 0.055 });
    },
  };
}

function dent(
  tilt: { x: number; z: number },
  { x, z, half, long }: { x: number; z: number; half: number; long: number },
): void {
  const u = x / half;
  const v = z / long;
  const out = u * u + v * v;
  if (out > 4) return;
  // Steep at the edge of the print, with a low wall pushed up around it.
  const wall =
    smoothstep(0.2, 0.9, out) * smoothstep(1.5, 1, out) -
    0.5 * smoothstep(1.2, 1.7, out) * smoothstep(3.4, 2, out);
  tilt.x += (u / Math.sqrt(out + 0.01)) * wall * 0.9;
  tilt.z += (v / Math.sqrt(out + 0.01)) * wall * 0.9;
}
