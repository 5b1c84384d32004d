import type { Colour, Light } from "../../../core/colour.ts";
import { hashCell } from "../../../core/hash.ts";
import { lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";
import type { ArcticPlan } from "./plan-arctic.ts";

const SNOW: Colour = [0.8, 0.83, 0.88];
const ICE: Colour = [0.36, 0.58, 0.7];

/** The plain of ice: drifts that the wind has carved, and at its end a step down to the water. */
export function iceShape(
  { edge, sideEdge, ground, camera, side }: ArcticPlan,
  noise: Noise,
): HeightAt {
  const half = camera.centreX / camera.focal;
  return (x, z) => {
    const out = (x * side) / (half * Math.max(1, z));
    const end =
      lerp(edge, sideEdge, smoothstep(-0.2, 1, out)) *
      (1 + 0.16 * noise.fbm((x / Math.max(1, z)) * 6 + 3, 4.4, 4));
    const inland = end - z;
    if (inland < -0.4) return -2;
    const drift =
      noise.perlin(x * 0.09 + z * 0.05, z * 0.22) * 0.24 +
      noise.perlin(x * 0.4 + z * 0.2, z * 0.9) * 0.07;
    return lerp(-2, ground + drift * smoothstep(0, 6, inland), smoothstep(-0.4, 0.5, inland));
  };
}

export interface IceSurroundings {
  readonly noise: Noise;
  /** Lays the air between the eye and a place over a colour. */
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  /** How much of the sun reaches a place, 0 to 1. */
  readonly shade: (x: number, y: number, z: number) => number;
}

/** Answers the painter of the plain: hard snow in ripples, bare blue ice between. */
export function createIceGround(light: Daylight, { noise, veil, shade }: IceSurroundings) {
  const { sun, direct, ambient } = light;
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z, footprint } = point;
    const fine = smoothstep(0.3, 0.05, footprint);
    const ripple = noise.perlin(x * 0.7 + z * 0.3, z * 2.1);
    const grain = noise.perlin(x * 4, z * 5.5) * fine;
    const bare = smoothstep(0.12, 0.36, noise.fbm(x * 0.06 + 40, z * 0.14, 3) - ripple * 0.12);
    const crack =
      smoothstep(0.035, 0.01, Math.abs(noise.perlin(x * 0.35 + 7, z * 0.35))) * bare * 0.5;
    const rough = 1 - bare * 0.8;
    const slopeX = point.slopeX + (ripple * 0.08 + grain * 0.06) * rough;
    const slopeZ = point.slopeZ + (ripple * 0.1 + grain * 0.05) * rough;
    const scale = 1 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    const facing = Math.max(0, (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale);
    const lit = shade(x, y + 0.05, z);
    // The side of the step to the water is blue ice.
    const step = smoothstep(0.5, 0.1, y);
    const blue = Math.max(bare * 0.75, step);
    const sunny = lit * (facing * 0.92 + 0.06);
    const sky = 0.6 + 0.45 * point.openness;
    into.red = (lerp(SNOW[0], ICE[0], blue) + crack) * (ambient[0] * sky + direct[0] * sunny);
    into.green = (lerp(SNOW[1], ICE[1], blue) + crack) * (ambient[1] * sky + direct[1] * sunny);
    into.blue = (lerp(SNOW[2], ICE[2], blue) + crack) * (ambient[2] * sky + direct[2] * sunny);
    if (
      footprint < 0.03 &&
      lit > 0.5 &&
      bare < 0.3 &&
      hashCell(Math.floor(x * 38), Math.floor(z * 38)) > 0.997
    ) {
      into.red += direct[0] * 1.2;
      into.green += direct[1] * 1.2;
      into.blue += direct[2] * 1.2;
    }
    veil(into, x, y, z);
  };
}
