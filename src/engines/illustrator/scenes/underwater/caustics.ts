import type { Noise } from "../../core/noise.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";

/** After how many metres the net repeats. */
const SPAN = 17;

/**
 * The net of light that waves throw on what lies below: two sheets of creased noise, bright where
 * both are. About 0.3 in the meshes to 3 on the threads, 1 on average.
 */
export function createCaustics(noise: Noise, amount: number): (x: number, z: number) => number {
  const bendX = (x: number, z: number): number => noise.perlin(x * 0.45 + 3, z * 0.45) * 0.9;
  const bendZ = (x: number, z: number): number => noise.perlin(x * 0.45, z * 0.45 + 8) * 0.9;
  // The sheets are kept before they are creased, so that the threads stay sharp between the points of the tiles.
  const broad = createNoiseTile(SPAN, (x, z) =>
    noise.perlin(x * 1.15 + bendX(x, z), z * 1.15 + bendZ(x, z)),
  );
  const narrow = createNoiseTile(SPAN, (x, z) =>
    noise.perlin(x * 1.5 - bendZ(x, z) + 19, z * 1.5 + bendX(x, z)),
  );
  return (x, z) => {
    const first = Math.max(0, 1 - Math.abs(broad(x, z)) * 2);
    const second = Math.max(0, 1 - Math.abs(narrow(x, z)) * 2);
    const firstSquared = first * first;
    const secondSquared = second * second;
    const net = firstSquared * firstSquared + secondSquared * secondSquared * second;
    return 1 + (net * 1.15 - 0.42) * amount;
  };
}
