import type { Noise } from "../../core/noise.ts";

/**
 * The net of light that waves throw on what lies below: two sheets of creased noise, bright where
 * both are. About 0.3 in the meshes to 3 on the threads, 1 on average.
 */
export function createCaustics(noise: Noise, amount: number): (x: number, z: number) => number {
  return (x, z) => {
    const bendX = noise.perlin(x * 0.45 + 3, z * 0.45) * 0.9;
    const bendZ = noise.perlin(x * 0.45, z * 0.45 + 8) * 0.9;
    const first = 1 - Math.abs(noise.perlin(x * 1.15 + bendX, z * 1.15 + bendZ)) * 2;
    const second = 1 - Math.abs(noise.perlin(x * 1.5 - bendZ + 19, z * 1.5 + bendX)) * 2;
    const net = Math.max(0, first) ** 4 + Math.max(0, second) ** 5;
    return 1 + (net * 1.15 - 0.42) * amount;
  };
}
