import { lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { BeachPlan } from "./plan-beach.ts";

/** The line where the sea meets the land. */
export interface Shoreline {
  /** Metres from the water at a place: inland more than 0, at sea less. */
  inland(x: number, z: number): number;
  /** Metres to the right of the eye at which a place lies so far inland, at a distance from the eye. */
  xAt(z: number, inland: number): number;
}

const STEPS = 2048;

export const createShoreline = (plan: BeachPlan, noise: Noise): Shoreline =>
  plan.view === "along" ? bayAlong(plan, noise) : waterAhead(plan, noise);

/** A bay that bends into the land before the eye and comes out again to a cape far off. */
function bayAlong({ side, offset, shore, bay, cape, capeZ }: BeachPlan, noise: Noise): Shoreline {
  const exactlyAt = (z: number): number => {
    const bend = bay * smoothstep(6, 70, z) - (cape + bay) * smoothstep(capeZ * 0.5, capeZ, z);
    const cusps = noise.perlin(z * 0.075 + offset, 2.7) * Math.min(1.6, z * 0.035);
    const waver = noise.perlin(z * 0.016 + offset, 8.1) * Math.min(7, z * 0.05);
    return side * (shore + bend + cusps + waver);
  };
  const far = capeZ + 60;
  // Worked out once, by the root of the distance: most pixels ask for it several times.
  const scale = STEPS / Math.sqrt(far + 4);
  const places = Float64Array.from({ length: STEPS + 2 }, (_, step) =>
    exactlyAt((step / scale) ** 2),
  );
  // Measured across the shore and not along x, so that slopes are the same where the bay turns.
  const squeezes = Float64Array.from({ length: STEPS + 2 }, (_, step) => {
    const z = (step / scale) ** 2;
    return side / Math.hypot(1, (exactlyAt(z + 1) - exactlyAt(z - 1)) / 2);
  });
  const read = (table: Float64Array, z: number): number => {
    const place = Math.min(STEPS, Math.sqrt(Math.max(0, z)) * scale);
    const step = Math.floor(place);
    return lerp(table[step] ?? 0, table[step + 1] ?? 0, place - step);
  };
  return {
    xAt: (z, inland) => read(places, z) + side * inland,
    inland: (x, z) => (z > far ? -60 : (x - read(places, z)) * read(squeezes, z)),
  };
}

/** Metres to both sides for which the line of the water ahead is worked out, and how finely. */
const WIDE = 220;
const FINE = 8;

/** The sea straight ahead: the line of the water crosses the view and recedes on the side of the land. */
function waterAhead({ side, offset, shore }: BeachPlan, noise: Noise): Shoreline {
  const near = 16.5 + shore;
  const tilt = 0.3 + 0.16 * noise.perlin(offset, 5.7);
  const squeeze = 1 / Math.hypot(1, tilt);
  const line = Float64Array.from({ length: 2 * WIDE * FINE + 2 }, (_, step) => {
    const x = step / FINE - WIDE;
    const cusps = noise.perlin(x * 0.085 + offset, 2.7) * 1.5;
    const waver = noise.perlin(x * 0.02 + offset, 8.1) * 5;
    return near + tilt * x * side + cusps + waver;
  });
  return {
    xAt: (z, inland) => (side * (z - near + inland / squeeze)) / tilt,
    inland(x, z) {
      const place = Math.min(2 * WIDE, Math.max(0, x + WIDE)) * FINE;
      const step = Math.floor(place);
      return (lerp(line[step] ?? 0, line[step + 1] ?? 0, place - step) - z) * squeeze;
    },
  };
}
