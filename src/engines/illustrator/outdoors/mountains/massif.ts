import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { riseOf } from "./peaks.ts";
import type { Peak } from "./peaks.ts";

export interface MassifPlan {
  readonly peaks: readonly Peak[];
  /** Height of the range that the peaks stand in, and where it begins, in metres from the eye. */
  readonly range: number;
  readonly rangeFrom: number;
}

/** Answers the height of the mountains at a place, before water carves them. */
export function createMassif({ peaks, range, rangeFrom }: MassifPlan, noise: Noise) {
  return (x: number, z: number): number => {
    const warpX = noise.fbm(x * 0.0006 + 3, z * 0.0006, 2) * 520;
    const warpZ = noise.fbm(x * 0.0006 - 8, z * 0.0006 + 4, 2) * 520;
    const crest = noise.ridged((x + warpX * 1.2) * 0.00045, (z + warpZ * 1.2) * 0.00045, 2);
    let massif = range * smoothstep(rangeFrom, rangeFrom * 1.9, z) * (0.25 + 0.75 * crest);
    for (const peak of peaks) {
      const rise = riseOf(peak, x + warpX, z + warpZ);
      if (rise > 0) massif = smoothMax(massif, rise, Math.min(60, rise));
    }
    return massif * (0.84 + 0.33 * crest);
  };
}

/** The higher of the two, with the crease between them filled `soft` metres wide. */
function smoothMax(a: number, b: number, soft: number): number {
  const share = Math.max(0, soft - Math.abs(a - b)) / soft;
  return Math.max(a, b) + share * share * soft * 0.25;
}
