import type { Noise } from "../../core/noise.ts";

/** Halvings of the size of bumps, from bumps of kilometres to bumps of millimetres. */
const COARSEST = 16;
const FREQUENCIES = Float64Array.from(
  { length: 2 * COARSEST + 1 },
  (_, at) => 2 ** (COARSEST - at),
);

/** Pixels from bump to bump of the finest detail. */
const FINEST = 2.4;

/**
 * Roughness as fine as the picture shows: its bumps are a few pixels wide at any distance, and coarser ones lie
 * under them. Between two distances, finer bumps fade in as stone does when one walks towards it.
 */
export function createDetail(noise: Noise) {
  return (u: number, v: number, footprint: number): number => {
    const level = Math.log2(footprint * FINEST);
    const floor = Math.floor(level);
    const share = level - floor;
    const frequency = FREQUENCIES[floor + COARSEST] ?? 2 ** -floor;
    const shift = floor * 17.7;
    const middle = noise.perlin(u * frequency * 0.5 + shift, v * frequency * 0.5);
    const coarse = noise.perlin(u * frequency * 0.25 + shift - 17.7, v * frequency * 0.25);
    return middle * (1.2 - 0.5 * share) + coarse * (0.4 + 0.8 * share);
  };
}
