import { smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { SEA_FLOOR } from "../../../outdoors/terrain.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";
import type { BeachPlan } from "./plan-beach.ts";
import type { Shoreline } from "./shoreline.ts";

/** Height of the sand and of the land behind it; the bed of the sea before it. */
export function createBeachShape(
  plan: BeachPlan,
  { noise, shoreline, stacks }: { noise: Noise; shoreline: Shoreline; stacks: HeightAt },
): HeightAt {
  const { offset, capeZ, isTropical } = plan;
  return (x, z) => {
    const inland = shoreline.inland(x, z);
    const rock = inland < 2 ? stacks(x, z) : SEA_FLOOR;
    if (inland < -70) return rock;
    const wild = plan.view === "along" ? rockiness(x, z) : 0;
    if (inland < 0) return Math.max(rock, inland * (0.045 + 0.3 * wild));
    const soft = noise.fbm(x * 0.16 + offset, z * 0.16, 3) * 0.3;
    const beach = Math.min(inland * 0.06, 0.6 + inland * 0.018) + soft * smoothstep(5, 14, inland);
    const dunes =
      smoothstep(11, 25, inland + noise.perlin(x * 0.06 + offset, z * 0.06) * 6) *
      (1.5 + 2.2 * smoothstep(18, 45, inland)) *
      (0.8 + 1.3 * noise.fbm(x * 0.06 + offset, z * 0.045, 3)) *
      (isTropical ? 0.45 : 1);
    const hills =
      smoothstep(55, 190, inland) *
      (8 + 34 * smoothstep(70, capeZ, z)) *
      (0.7 + 0.8 * noise.fbm(x * 0.012, z * 0.012 + offset, 4));
    const sandy = beach + dunes + hills;
    if (wild === 0) return sandy;
    return sandy + (rocky(x, z, inland) - sandy) * wild;
  };

  /** How far sand has given way to rock: at the end of the bay. */
  function rockiness(x: number, z: number): number {
    return smoothstep(
      capeZ * 0.66,
      capeZ * 0.86,
      z + noise.perlin(x * 0.05 + offset, z * 0.05) * 18,
    );
  }

  function rocky(x: number, z: number, inland: number): number {
    const bays = noise.fbm(x * 0.05 + 4, z * 0.05, 3) * 9;
    const cliff =
      smoothstep(-2, 15, inland + bays) * (9 + 4 * noise.perlin(x * 0.02, z * 0.02 + offset));
    const blocks =
      (noise.ridged(x * 0.12, z * 0.12 + offset, 3) - 0.6) * 2.6 * smoothstep(16, 6, inland);
    return (
      cliff + blocks + smoothstep(20, 90, inland) * 10 * (0.8 + noise.fbm(x * 0.02, z * 0.02, 3))
    );
  }
}
