import type { Camera } from "../../core/camera.ts";
import { mixColours } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";

export interface SandOptions {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly wind: number;
  /** Share of the light that the sand throws back. */
  readonly sand: Colour;
}

/** Trains of ripples: metres from crest to crest, and how steep they are. */
const RIPPLES = [
  { length: 1.7, steep: 0.075 },
  { length: 0.42, steep: 0.2 },
  { length: 0.13, steep: 0.22 },
] as const;

/** Answers the function that colours sand in the light of the day: ripples, grain, slides on steep faces, snow. */
export function createSand(options: SandOptions) {
  const { camera, daylight, noise, wind } = options;
  const { sun, direct, ambient, palette } = daylight;
  // By night the eye sees little colour.
  const sand = mixColours(options.sand, [0.42, 0.42, 0.44], daylight.isNight ? 0.6 : 0);
  const sine = Math.sin(wind);
  const cosine = Math.cos(wind);
  const slope = { x: 0, y: 0 };
  const tilt = { x: 0, z: 0 };
  // Sand lies bright around: what the sun lights throws warm light into the shade.
  const bounce = [direct[0] * sand[0], direct[1] * sand[1], direct[2] * sand[2]] as const;
  const wet = daylight.weather === "rain" || daylight.weather === "storm" ? 0.62 : 1;

  /** Tilts the surface by the ripples that can be seen at this distance. */
  function ripple(point: GroundPoint, seen: number): void {
    const { x, z } = point;
    const along = x * sine + z * cosine + point.y * 0.5;
    const aside = x * cosine - z * sine;
    const calm = smoothstep(0.55, 0.3, Math.hypot(point.slopeX, point.slopeZ));
    const patch = 0.45 + 0.55 * smoothstep(-0.35, 0.3, noise.perlin(x * 0.07 + 5, z * 0.07));
    tilt.x = 0;
    tilt.z = 0;
    for (const { length, steep } of RIPPLES) {
      const share = smoothstep(1.6, 5, length / seen) * calm * patch;
      if (share <= 0) break;
      const warp =
        noise.slope(along / (length * 9), aside / (length * 16), slope) * 2.1 +
        noise.perlin(along / (length * 2.6) + 31, aside / (length * 5)) * 0.42;
      const phase = fraction(along / length + warp);
      // Gentle towards the wind, steep behind it, as on a dune.
      const rise = phase < 0.68 ? Math.sin((phase / 0.68) * Math.PI) * 0.72 : -Math.sin(((phase - 0.68) / 0.32) * Math.PI) * 1.5;
      const amount = rise * steep * share;
      const turn = slope.y * (2.1 / 16);
      const turned = 1 + slope.x * (2.1 / 9);
      tilt.x += amount * (sine * turned + cosine * turn);
      tilt.z += amount * (cosine * turned - sine * turn);
    }
  }

  return (point: GroundPoint, into: Light): void => {
    const toEyeX = -point.x;
    const toEyeY = camera.height - point.y;
    const toEyeZ = -point.z;
    const flatness = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const distance = Math.sqrt(toEyeX * toEyeX + toEyeY * toEyeY + toEyeZ * toEyeZ);
    const facingEye = Math.abs((toEyeY - toEyeX * point.slopeX - toEyeZ * point.slopeZ) * flatness) / distance;
    ripple(point, point.footprint / Math.max(0.06, facingEye) ** 0.75);
    const slopeX = point.slopeX + tilt.x;
    const slopeZ = point.slopeZ + tilt.z;
    const scale = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    const facing = (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale;
    // Rough grains throw light back towards where it comes from, so that low light does not fade out at once.
    const lit = facing <= 0 ? 0 : facing ** 0.82 * point.sunlit;
    const stain = noise.fbm(point.x * 0.045, point.z * 0.045 + point.y * 0.06, 3);
    const grain = noise.perlin(point.x * 23, point.z * 23 + point.y * 11) * smoothstep(0.05, 0.012, point.footprint);
    const tone = (1 + stain * 0.22 + grain * 0.12) * wet;
    const sky = (0.5 + 0.5 * scale) * (0.55 + 0.45 * point.openness);
    const warm = (0.5 - 0.42 * scale + 0.08) * 0.55;
    const grazing = (1 - facingEye) ** 4 * 0.12;
    into.red = sand[0] * tone * (direct[0] * lit + ambient[0] * sky * 1.5 + bounce[0] * warm) + palette.horizon[0] * grazing * 0.3;
    into.green = sand[1] * tone * (direct[1] * lit + ambient[1] * sky * 1.5 + bounce[1] * warm) + palette.horizon[1] * grazing * 0.3;
    into.blue = sand[2] * tone * (direct[2] * lit + ambient[2] * sky * 1.5 + bounce[2] * warm) + palette.horizon[2] * grazing * 0.3;
    if (daylight.isSnowy) laySnow(point, { scale, lit, sky }, into);
  };

  /** A dusting: it lies where the wind leaves it, thin enough for the sand to show through. */
  function laySnow(
    point: GroundPoint,
    { scale, lit, sky }: { scale: number; lit: number; sky: number },
    into: Light,
  ): void {
    const drift = noise.fbm(point.x * 0.09 + 7, point.z * 0.09, 3);
    const fine = noise.perlin(point.x * 1.1, point.z * 1.1) * 0.35;
    const hold = clamp((tilt.x * sine + tilt.z * cosine) * 3, -0.4, 0.4);
    const share = 0.88 * smoothstep(0.05, 0.55, drift + fine * 0.4 - hold + (scale - 0.86) * 2.2 + 0.24);
    into.red = lerp(into.red, 0.82 * (direct[0] * lit + ambient[0] * sky * 1.6), share);
    into.green = lerp(into.green, 0.85 * (direct[1] * lit + ambient[1] * sky * 1.6), share);
    into.blue = lerp(into.blue, 0.9 * (direct[2] * lit + ambient[2] * sky * 1.6), share);
  }
}
