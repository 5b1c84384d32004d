import type { Light } from "../core/colour.ts";
import type { Daylight } from "./daylight.ts";
import type { GroundPoint } from "./ground-point.ts";
import { softFacing } from "./soft-facing.ts";

/** A tilt of the surface that is finer than the land's own slope: along x, up and along z. */
export interface Tilt {
  x: number;
  y: number;
  z: number;
}

/** Answers the function that lights a surface; `into` holds its colour before and its light after. */
export function createGroundLight({ sun, direct, ambient }: Daylight) {
  return (point: GroundPoint, tilt: Tilt, into: Light): void => {
    const x = -point.slopeX + tilt.x;
    const y = 1 + tilt.y;
    const z = -point.slopeZ + tilt.z;
    const scale = 1 / Math.sqrt(x * x + y * y + z * z);
    const facing = (x * sun.x + y * sun.y + z * sun.z) * scale;
    const lit = softFacing(facing) * point.sunlit;
    const up = y * scale;
    const sky = (0.52 + 0.48 * up) * (0.45 + 0.55 * point.openness) * 1.5;
    // Bright ground around throws light into what looks sideways or down.
    const bounce = (0.55 - 0.5 * up) * 0.17;
    into.red *= direct[0] * (lit + bounce) + ambient[0] * sky;
    into.green *= direct[1] * (lit + bounce * 0.72) + ambient[1] * sky;
    into.blue *= direct[2] * (lit + bounce * 0.5) + ambient[2] * sky;
  };
}
