import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { BeachPlan } from "./plan-beach.ts";
import type { createSurf } from "./surf.ts";
import type { Surf } from "./surf.ts";

export interface FoamLace {
  readonly plan: BeachPlan;
  readonly noise: Noise;
  readonly surf: ReturnType<typeof createSurf>;
}

/** Answers how much foam lies at a place: lace that a broken wave drags behind it, meshes that widen and fade until the next one. */
export function createLace({ noise, surf, plan }: FoamLace) {
  const wave: Surf = { height: 0, phase: 0, broken: 0 };
  return (x: number, z: number, out: number): number => {
    if (out > 48 || out < -0.3) return 0;
    surf(out, x, z, wave);
    const torn = noise.fbm(x * 0.55, z * 0.55 + plan.offset, 3) * 0.14;
    const lead = smoothstep(-0.07, -0.035, wave.phase + torn);
    const trail = smoothstep(0.8, 0.02, wave.phase) * lead * wave.broken;
    // At the very edge it gives way to the foam that the run-up leaves on the sand.
    const edge = smoothstep(0, 3.2, out);
    const wash = smoothstep(11, 1, out) * 0.5;
    const patch = noise.perlin(x * 0.19 + plan.offset, z * 0.19);
    const amount = Math.max(trail, wash) * (0.75 + 0.7 * patch) * edge;
    if (amount < 0.06) return 0;
    const warpX = noise.perlin(x * 0.5 + plan.offset, z * 0.5) * 0.55;
    const warpZ = noise.perlin(x * 0.5, z * 0.5 + 31) * 0.55;
    const wide = Math.abs(noise.perlin(x * 0.8 + warpX, z * 0.9 + warpZ));
    const fine = Math.abs(noise.perlin(x * 2.3 + warpZ, z * 2.6 - warpX));
    const finest = Math.abs(noise.perlin(x * 6.1, z * 6.7));
    const mesh = Math.min(wide * 1.15, fine * 0.75 + 0.05) + finest * 0.12;
    const lace = smoothstep(0.05 + 0.3 * amount * amount, 0.015, mesh);
    const thick = smoothstep(0.8, 1.25, amount + patch * 0.35 + torn) * 0.6;
    return clamp(Math.max(lace * (0.35 + 0.65 * amount), thick), 0, 0.94);
  };
}
