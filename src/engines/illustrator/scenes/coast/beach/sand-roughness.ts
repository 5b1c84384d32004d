import { smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import type { Footprints } from "./footprints.ts";

export interface SandRoughness {
  readonly noise: Noise;
  readonly footprints: Footprints;
}

/** Answers the function that roughens sand: grains and hollows near the eye, and prints. */
export function createSandRoughness(
  { noise, footprints }: SandRoughness,
  tilt: { x: number; z: number },
) {
  const slope = { x: 0, y: 0 };
  return (point: GroundPoint, dry: number): void => {
    const near = smoothstep(0.035, 0.006, point.footprint);
    tilt.x = 0;
    tilt.z = 0;
    if (near > 0) {
      noise.slope(point.x * 2.6, point.z * 2.6, slope);
      tilt.x -= slope.x * 0.16 * dry * near;
      tilt.z -= slope.y * 0.16 * dry * near;
      noise.slope(point.x * 9, point.z * 9 + 7, slope);
      tilt.x -= slope.x * 0.1 * dry * near;
      tilt.z -= slope.y * 0.1 * dry * near;
    }
    footprints.press(point, tilt);
  };
}
