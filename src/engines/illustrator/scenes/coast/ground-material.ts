import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "./daylight.ts";

/** A point of the ground that is to be coloured; one object serves all pixels. */
export interface GroundPoint {
  x: number;
  y: number;
  z: number;
  /** How fast the land rises along x and z. */
  slopeX: number;
  slopeZ: number;
  /** Metres that one pixel covers here; finer detail is left out. */
  footprint: number;
  /** 0 in hollows to 1 on crests. */
  openness: number;
  /** 0 in shadow to 1 in the sun. */
  sunlit: number;
}

export interface GroundOptions {
  readonly noise: Noise;
  readonly stone: Colour;
  readonly daylight: Daylight;
  /** Whether grass may grow. */
  readonly grass: boolean;
}

/** Octaves of cracks: wavelengths in metres across and up, and how deep they cut. */
const CRACKS = [
  { across: 3.2, up: 1.35, depth: 0.46 },
  { across: 1.25, up: 0.62, depth: 0.2 },
  { across: 0.5, up: 0.31, depth: 0.085 },
  { across: 0.2, up: 0.14, depth: 0.032 },
  { across: 0.075, up: 0.06, depth: 0.012 },
] as const;

/** Answers the function that colours stone, grass and snow in the light of the day. */
export function createGround({ noise, stone, daylight, grass }: GroundOptions) {
  const { sun, direct, ambient } = daylight;
  const slope = { x: 0, y: 0 };
  const bump = { across: 0, up: 0, height: 0 };
  const normal = { x: 0, y: 1, z: 0 };
  const snowy = daylight.weather === "snow";
  const wetAir = daylight.weather === "rain" ? 0.35 : 0;

  function measureCracks(point: GroundPoint): void {
    const across = point.x + point.z * 0.7;
    const up = point.y + point.z * 0.45;
    const warp = noise.perlin(across * 0.21, up * 0.33) * 0.9;
    bump.across = 0;
    bump.up = 0;
    bump.height = 0;
    for (const octave of CRACKS) {
      const shown = smoothstep(1.1, 2.6, octave.up / point.footprint);
      if (shown === 0) break;
      const value = noise.slope(
        (across + warp) / octave.across,
        (up + warp * 0.6) / octave.up,
        slope,
      );
      const sign = value < 0 ? 2 : -2;
      const strength = octave.depth * shown;
      bump.across += (sign * slope.x * strength) / octave.across;
      bump.up += (sign * slope.y * strength) / octave.up;
      bump.height += (1 - 2 * Math.abs(value) - 0.5) * octave.depth * shown * 1.5;
    }
  }

  function turnNormal(point: GroundPoint, soft: number): void {
    const steep = Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const strength = steep * 0.52 * soft;
    const x = -point.slopeX - bump.across * strength;
    const y = 1 - bump.up * strength * 0.8;
    const z = -point.slopeZ - (bump.across * 0.55 + bump.up * 0.4) * strength;
    const scale = 1 / Math.sqrt(x * x + y * y + z * z);
    normal.x = x * scale;
    normal.y = y * scale;
    normal.z = z * scale;
  }

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

  function lightUp(point: GroundPoint, grassy: number, into: Light): void {
    const facing = normal.x * sun.x + normal.y * sun.y + normal.z * sun.z;
    // Grass lets light through, so it also glows when the sun stands behind it.
    const through = grassy * 0.3 * Math.max(0, sun.z) * (0.4 + 0.6 * point.openness);
    const lit = (Math.max(0, facing) + through) * point.sunlit;
    const hemisphere = (0.42 + 0.58 * normal.y) * point.openness;
    const side =
      Math.max(0, 0.5 + 0.5 * (normal.x * sun.x + normal.z * sun.z)) * 0.5 * point.openness;
    const fill = hemisphere * 1.15 + side;
    into.red *= direct[0] * lit + ambient[0] * fill * 1.7;
    into.green *= direct[1] * lit + ambient[1] * fill * 1.7;
    into.blue *= direct[2] * lit + ambient[2] * fill * 1.7;
  }

  return (point: GroundPoint, into: Light): void => {
    measureCracks(point);
    const flat = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    colourStone(point, into);
    const grassy = growGrass(point, flat, into);
    turnNormal(point, 1 - grassy * 0.75);
    if (snowy) laySnow(point, into);
    lightUp(point, grassy, into);
  };
}
