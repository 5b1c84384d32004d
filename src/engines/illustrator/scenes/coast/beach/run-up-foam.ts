import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";

/** Answers how much foam lies on the sand, `past` metres above the edge of the run-up: lace at the edge, strings of bubbles behind it. */
export function createRunUpFoam(noise: Noise) {
  return (point: GroundPoint, past: number): number => {
    if (past > 0.35) return 0;
    const lace = noise.fbm(point.x * 2.1, point.z * 2.7, 3);
    const rim = Math.exp(-(((past + 0.12 + lace * 0.28) / 0.16) ** 2)) * (0.75 + lace);
    const cells =
      Math.abs(noise.perlin(point.x * 1.25 + 3, point.z * 1.7)) +
      Math.abs(noise.perlin(point.x * 2.9, point.z * 3.6 + 5)) * 0.45;
    const strings =
      smoothstep(0.16, 0.04, cells) *
      smoothstep(0.1, -0.5, past) *
      0.6 *
      smoothstep(0.12, 0.02, point.footprint);
    return clamp(Math.max(rim, strings), 0, 0.95);
  };
}
