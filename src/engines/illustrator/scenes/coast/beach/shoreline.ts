import { smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { BeachPlan } from "./plan-beach.ts";

/** The line where the sea meets the land. */
export interface Shoreline {
  /** Metres from the water at a place: inland more than 0, at sea less. */
  inland(x: number, z: number): number;
  /** Where the line runs at a distance. */
  at(z: number): number;
}

/** A bay that bends into the land before the eye and comes out again to a cape far off. */
export function createShoreline(plan: BeachPlan, noise: Noise): Shoreline {
  const { side, offset, shore, bay, cape, capeZ } = plan;
  const at = (z: number): number => {
    const bend = bay * smoothstep(6, 70, z) - (cape + bay) * smoothstep(capeZ * 0.5, capeZ, z);
    const cusps = noise.perlin(z * 0.075 + offset, 2.7) * Math.min(1.6, z * 0.035);
    const waver = noise.perlin(z * 0.016 + offset, 8.1) * Math.min(7, z * 0.05);
    return side * (shore + bend + cusps + waver);
  };
  const far = capeZ + 60;
  return {
    at,
    inland(x, z) {
      if (z > far) return -60;
      // Measured across the shore and not along x, so that slopes are the same where the bay turns.
      const slope = (at(z + 1) - at(z - 1)) / 2;
      return ((x - at(z)) * side) / Math.sqrt(1 + slope * slope);
    },
  };
}
