import type { Noise } from "../../core/noise.ts";

/** Pixels from bump to bump of the finest detail. */
const FINEST = 3.2;

/**
 * Roughness as fine as the picture shows: its bumps are a few pixels wide at any distance, and coarser ones lie
 * under them. Between two distances, finer bumps fade in as stone does when one walks towards it.
 */
export function createDetail(noise: Noise) {
  return (u: number, v: number, footprint: number): number => {
    const level = Math.log2(footprint * FINEST);
    const floor = Math.floor(level);
    const share = level - floor;
    const frequency = 2 ** -floor;
    const shift = floor * 17.7;
    const fine = noise.perlin(u * frequency + shift, v * frequency);
    const middle = noise.perlin(u * frequency * 0.5 + shift - 17.7, v * frequency * 0.5);
    const coarse = noise.perlin(u * frequency * 0.25 + shift - 35.4, v * frequency * 0.25);
    return fine * (1 - share) * 0.6 + middle * (0.6 + 0.4 * (1 - share)) + coarse * 0.8 * share + coarse * 0.4;
  };
}
