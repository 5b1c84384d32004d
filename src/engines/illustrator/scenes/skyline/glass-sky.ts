import { clamp, lerp } from "../../core/interpolate.ts";
import type { Light } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { CityLight } from "./city-light.ts";

/** A place on a wall of glass, and where its mirror points. One object serves all pixels. */
export interface MirrorPoint {
  /** How far the mirrored ray leads to the right and away, unit length. */
  across: number;
  ahead: number;
  /** Slope of the line of sight, upwards. */
  rise: number;
  u: number;
  y: number;
  salt: number;
}

/** Answers what panes mirror: the sky with its clouds, the glow of the sun, and lower down the houses across the street. */
export function createGlassSky({ palette, sun, time }: CityLight, noise: Noise) {
  const { zenith, middle, horizon, cloudLit, cover, glow, direct } = palette;
  const cloudiness = (cover - 0.5) * 0.9;
  const isNight = time === "night";
  const flash = isNight ? 0 : glow * direct;
  const cloudShare = 0.55;
  return (point: MirrorPoint, into: Light): void => {
    const height = clamp(point.rise * 2.3 + 0.03, 0, 1);
    const low = 1 - Math.exp(-height * 5.2);
    const high = (1 - Math.exp(-height * 2.1)) ** 2;
    const level = Math.sqrt(1 - Math.min(0.5, point.rise * point.rise));
    const facing = (point.across * sun.x + point.ahead * sun.z) * level + point.rise * sun.y;
    const away = 1 - facing;
    const halo = (Math.exp(-away * 26) * 0.9 + Math.exp(-away * 300) * 9) * flash;
    const band = Math.exp(-height * 7) * clamp(0.5 + 0.5 * facing, 0, 1) ** 6 * flash * 0.9;
    const cloud = isNight
      ? 0
      : clamp(
          (noise.fbm(point.u * 0.013 + point.salt, point.y * 0.011 + point.across * 2, 2) +
            cloudiness * 0.5 +
            0.08) *
            3.2,
          0,
          1,
        ) * cloudShare;
    const opposite = oppositeHouses(point);
    const shown = 1 - opposite * 0.62;
    into.red = mirrored(horizon[0], middle[0], zenith[0], low, high);
    into.green = mirrored(horizon[1], middle[1], zenith[1], low, high);
    into.blue = mirrored(horizon[2], middle[2], zenith[2], low, high);
    into.red = (lerp(into.red, cloudLit[0] * 0.62, cloud) + palette.sun[0] * (halo + band)) * shown;
    into.green =
      (lerp(into.green, cloudLit[1] * 0.62, cloud) + palette.sun[1] * (halo + band)) * shown;
    into.blue =
      (lerp(into.blue, cloudLit[2] * 0.62, cloud) + palette.sun[2] * (halo + band)) * shown;
  };

  /** How much of a pane mirrors other houses instead of sky: those low down that face the town. */
  function oppositeHouses({ u, y, salt, ahead }: MirrorPoint): number {
    const roofs = 42 + noise.perlin(u * 0.045 + salt * 1.7, salt) * 46;
    const edge = clamp((roofs - y) * 0.14, 0, 1);
    return edge * clamp(0.75 - ahead * 0.6, 0.1, 1);
  }
}

const mirrored = (
  horizon: number,
  middle: number,
  zenith: number,
  low: number,
  high: number,
): number => lerp(lerp(horizon, middle, low), zenith, high);
