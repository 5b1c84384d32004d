import { lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { BeachPlan } from "./plan-beach.ts";

/** The line where the sea meets the land. */
export interface Shoreline {
  /** Metres from the water at a place: inland more than 0, at sea less. */
  inland(x: number, z: number): number;
  /** Where the line runs at a distance. */
  at(z: number): number;
}

const STEPS = 2048;

/** A bay that bends into the land before the eye and comes out again to a cape far off. */
export function createShoreline(plan: BeachPlan, noise: Noise): Shoreline {
  const { side, offset, shore, bay, cape, capeZ } = plan;
  const exactlyAt = (z: number): number => {
    const bend = bay * smoothstep(6, 70, z) - (cape + bay) * smoothstep(capeZ * 0.5, capeZ, z);
    const cusps = noise.perlin(z * 0.075 + offset, 2.7) * Math.min(1.6, z * 0.035);
    const waver = noise.perlin(z * 0.016 + offset, 8.1) * Math.min(7, z * 0.05);
    return side * (shore + bend + cusps + waver);
  };
  const far = capeZ + 60;
  // Worked out once: most pixels ask for it several times.
  const scale = STEPS / Math.sqrt(far + 4);
  const places = Float64Array.from({ length: STEPS + 2 }, (_, step) => exactlyAt((step / scale) ** 2));
  const at = (z: number): number => {
    const place = Math.min(STEPS, Math.sqrt(Math.max(0, z)) * scale);
    const step = Math.floor(place);
    return lerp(places[step] ?? 0, places[step + 1] ?? 0, place - step);
  };
  // Measured across the shore and not along x, so that slopes are the same where the bay turns.
  const squeezes = Float64Array.from({ length: STEPS + 2 }, (_, step) => {
    const z = (step / scale) ** 2;
    return side / Math.hypot(1, (exactlyAt(z + 1) - exactlyAt(z - 1)) / 2);
  });
  return {
    at,
    inland(x, z) {
      if (z > far) return -60;
      const place = Math.sqrt(Math.max(0, z)) * scale;
      const step = Math.floor(place);
      const share = place - step;
      const middle = lerp(places[step] ?? 0, places[step + 1] ?? 0, share);
      return (x - middle) * lerp(squeezes[step] ?? 1, squeezes[step + 1] ?? 1, share);
    },
  };
}
