import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Cracks } from "./cracks.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import type { GroundOptions } from "./ground-options.ts";

/** Answers the functions that paint what the ground is made of, without light. */
export function createGroundCover(
  { noise, stone, daylight, grass }: GroundOptions,
  { bump, normal }: Cracks,
) {
  const wetAir = daylight.weather === "rain" ? 0.35 : 0;

  function colourStone(point: GroundPoint, into: Light): void {
    const bed = 0.5 + 0.5 * Math.sin(point.y * 2.4 + point.x * 0.26 + bump.across * 0.8);
    const stain = noise.fbm(point.x * 0.22, point.y * 0.3 + point.z * 0.15, 3);
    const tone = clamp(0.78 + bump.height * 0.9 + stain * 0.7, 0.2, 1.6) * (0.78 + 0.3 * bed);
    const lichen = smoothstep(0.16, 0.34, stain) * smoothstep(3, 6, point.y) * 0.35;
    const wet = smoothstep(2.1 + stain * 1.4, 0.5, point.y);
    const dark = tone * (1 - 0.62 * wet) * (1 - wetAir);
    into.red = lerp(stone[0] * dark, 0.3 * tone, lichen);
    into.green = lerp(stone[1] * dark * (1 + 0.06 * wet), 0.24 * tone, lichen);
    into.blue = lerp(stone[2] * dark, 0.09 * tone, lichen);
  }

  /** Answers the share of the ground under grass. */
  function growGrass(point: GroundPoint, flat: number, into: Light): number {
    if (!grass || flat < 0.2 || point.y < 1.4) return 0;
    const patch = noise.fbm(point.x * 0.16, point.z * 0.16 + point.y * 0.1, 4);
    const share =
      smoothstep(0.42, 0.72, flat + patch * 0.35) * smoothstep(2.6, 4.6, point.y + patch * 2);
    if (share === 0) return 0;
    const blades =
      noise.perlin(point.x * 7, point.z * 3 + point.y * 5) *
      0.28 *
      smoothstep(0.5, 0.1, point.footprint);
    const dry = smoothstep(-0.15, 0.35, noise.fbm(point.x * 0.09 + 40, point.z * 0.12, 3));
    const tone = (0.85 + blades + patch * 0.6) * (1 - wetAir * 0.4);
    into.red = lerp(into.red, lerp(0.05, 0.155, dry) * tone, share);
    into.green = lerp(into.green, lerp(0.085, 0.13, dry) * tone, share);
    into.blue = lerp(into.blue, lerp(0.022, 0.04, dry) * tone, share);
    return share;
  }

  function laySnow(point: GroundPoint, into: Light): void {
    const patch = noise.fbm(point.x * 0.5, point.z * 0.5 + point.y, 3);
    const share = smoothstep(0.5, 0.72, normal.y + patch * 0.3) * smoothstep(0.9, 2, point.y);
    into.red = lerp(into.red, 0.8, share);
    into.green = lerp(into.green, 0.84, share);
    into.blue = lerp(into.blue, 0.9, share);
  }

  return { colourStone, growGrass, laySnow };
}
