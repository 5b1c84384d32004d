import type { Camera } from "../../core/camera.ts";
import { mixColours } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";
import { createRipples } from "./ripples.ts";

export interface SandOptions {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly wind: number;
  /** Share of the light that the sand throws back. */
  readonly sand: Colour;
}

/** Answers the function that colours sand in the light of the day: ripples, grain, slides on steep faces, snow. */
export function createSand(options: SandOptions) {
  const { camera, daylight, noise, wind } = options;
  const { sun, direct, ambient, palette } = daylight;
  // By night the eye sees little colour.
  const sand = mixColours(options.sand, [0.42, 0.42, 0.44], daylight.isNight ? 0.6 : 0);
  const sine = Math.sin(wind);
  const cosine = Math.cos(wind);
  const ripple = createRipples(options);
  const stains = createNoiseTile(16, (x, y) => noise.fbm(x, y, 3));
  const grains = createNoiseTile(64, (x, y) => noise.perlin(x, y));
  const tilt = { x: 0, z: 0 };
  const laySnow = daylight.isSnowy ? createDusting(options) : undefined;
  // Sand lies bright around: what the sun lights throws warm light into the shade.
  const bounce = [direct[0] * sand[0], direct[1] * sand[1], direct[2] * sand[2]] as const;
  const wet = daylight.weather === "rain" || daylight.weather === "storm" ? 0.62 : 1;

  return (point: GroundPoint, into: Light): void => {
    const toEyeX = -point.x;
    const toEyeY = camera.height - point.y;
    const toEyeZ = -point.z;
    const flatness = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const distance = Math.sqrt(toEyeX * toEyeX + toEyeY * toEyeY + toEyeZ * toEyeZ);
    const facingEye =
      Math.abs((toEyeY - toEyeX * point.slopeX - toEyeZ * point.slopeZ) * flatness) / distance;
    const flattened = Math.sqrt(Math.max(0.06, facingEye));
    ripple(point, point.footprint / (flattened * Math.sqrt(flattened)), tilt);
    const slopeX = point.slopeX + tilt.x;
    const slopeZ = point.slopeZ + tilt.z;
    const scale = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    const facing = (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale;
    // Rough grains throw light back towards where it comes from, so that low light does not fade out at once.
    const lit = facing <= 0 ? 0 : soften(facing) * point.sunlit;
    const stain = stains(point.x * 0.045, point.z * 0.045 + point.y * 0.06);
    const grain =
      point.footprint >= 0.05
        ? 0
        : grains(point.x * 23, point.z * 23 + point.y * 11) *
          smoothstep(0.05, 0.012, point.footprint);
    const tone = (1 + stain * 0.22 + grain * 0.12) * wet;
    const sky = (0.5 + 0.5 * scale) * (0.55 + 0.45 * point.openness);
    const warm = (0.5 - 0.42 * scale + 0.08) * 0.55;
    const aslant = (1 - facingEye) * (1 - facingEye);
    const grazing = aslant * aslant * 0.12;
    into.red =
      sand[0] * tone * (direct[0] * lit + ambient[0] * sky * 1.5 + bounce[0] * warm) +
      palette.horizon[0] * grazing * 0.3;
    into.green =
      sand[1] * tone * (direct[1] * lit + ambient[1] * sky * 1.5 + bounce[1] * warm) +
      palette.horizon[1] * grazing * 0.3;
    into.blue =
      sand[2] * tone * (direct[2] * lit + ambient[2] * sky * 1.5 + bounce[2] * warm) +
      palette.horizon[2] * grazing * 0.3;
    laySnow?.(point, { scale, lit, sky, windward: tilt.x * sine + tilt.z * cosine }, into);
  };
}

/** Very nearly the power of 0.82, which costs far more. */
const soften = (facing: number): number =>
  facing * 0.3 + Math.sqrt(facing * Math.sqrt(facing)) * 0.7;

interface Dusted {
  readonly scale: number;
  readonly lit: number;
  readonly sky: number;
  /** How far the ripples turn the sand into the wind. */
  readonly windward: number;
}

/** A dusting of snow: it lies where the wind leaves it, thin enough for the sand to show through. */
function createDusting({ noise, daylight }: SandOptions) {
  const { direct, ambient } = daylight;
  return (point: GroundPoint, { scale, lit, sky, windward }: Dusted, into: Light): void => {
    const drift = noise.fbm(point.x * 0.09 + 7, point.z * 0.09, 3);
    const fine = noise.perlin(point.x * 1.1, point.z * 1.1) * 0.35;
    const hold = clamp(windward * 3, -0.4, 0.4);
    const share =
      0.88 * smoothstep(0.05, 0.55, drift + fine * 0.4 - hold + (scale - 0.86) * 2.2 + 0.24);
    into.red = lerp(into.red, 0.82 * (direct[0] * lit + ambient[0] * sky * 1.6), share);
    into.green = lerp(into.green, 0.85 * (direct[1] * lit + ambient[1] * sky * 1.6), share);
    into.blue = lerp(into.blue, 0.9 * (direct[2] * lit + ambient[2] * sky * 1.6), share);
  };
}
