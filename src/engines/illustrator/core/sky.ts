import { clamp, lerp, smoothstep } from "./interpolate.ts";
import type { Light } from "./colour.ts";
import type { Noise } from "./noise.ts";
import type { SkyPalette } from "./sky-palette.ts";

/** A direction of length 1: x to the right, y up, z away from the eye. */
export interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Sky {
  readonly palette: SkyPalette;
  /** Where sun or moon stand. */
  readonly sun: Direction;
  /** The light that comes from a direction, without the disc of sun or moon. Below the horizon: as at the horizon. */
  look(direction: Direction, into: Light): void;
  /** How much cloud the last look met, 0 to 1. */
  cloudSeen(): number;
}

export interface SkyOptions {
  readonly palette: SkyPalette;
  readonly sun: Direction;
  readonly noise: Noise;
  /** Shifts the clouds, so that each seed has its own. */
  readonly drift: number;
}

/** A sky of gradient, glow, cirrus and one sheet of clouds, computed per direction. */
export function createSky(options: SkyOptions): Sky {
  const { palette, sun } = options;
  const paintClear = createClearSky(options);
  const addCirrus = createCirrus(options);
  const addClouds = createClouds(options);
  const addVeil = createVeil(options);
  let cloud = 0;
  return {
    palette,
    sun,
    look(direction, into) {
      const facing = paintClear(direction, into);
      const warm = 0.25 + 0.75 * clamp(0.5 + 0.5 * facing, 0, 1) ** 4;
      addCirrus(direction, warm, into);
      cloud = addClouds(direction, facing, into);
      if (palette.veil > 0) addVeil(direction.y, into);
    },
    cloudSeen: () => cloud,
  };
}

/** Gradient and glow. Answers the cosine of the angle to the sun. */
function createClearSky({ palette, sun }: SkyOptions) {
  return ({ x, y, z }: Direction, into: Light): number => {
    const height = Math.max(0, y);
    const facing = x * sun.x + y * sun.y + z * sun.z;
    const low = 1 - Math.exp(-height * 5.2);
    const high = (1 - Math.exp(-height * 2.1)) ** 2;
    const away = 1 - facing;
    const band = Math.exp(-height * 8) * (0.5 + 0.5 * facing) ** 8 * palette.glow * 0.75;
    const halo = (Math.exp(-away * 30) * 0.6 + Math.exp(-away * 380) * 2.4) * palette.glow;
    const { zenith, middle, horizon, sun: colour } = palette;
    into.red = lerp(lerp(horizon[0], middle[0], low), zenith[0], high) + colour[0] * (band + halo);
    into.green =
      lerp(lerp(horizon[1], middle[1], low), zenith[1], high) +
      colour[1] * (band * 0.75 + halo * 0.8);
    into.blue =
      lerp(lerp(horizon[2], middle[2], low), zenith[2], high) +
      colour[2] * (band * 0.6 + halo * 0.7);
    return facing;
  };
}

function createCirrus({ palette, noise, drift }: SkyOptions) {
  return ({ x, y, z }: Direction, warm: number, into: Light): void => {
    const reach = 1 / (Math.max(0.0005, y) + 0.16);
    const u = x * reach;
    const v = z * reach;
    const warp = noise.fbm(u * 0.9 + 3.1, v * 0.9 + drift, 2) * 0.8;
    const wisp = noise.fbm(u * 0.9 + warp + drift, v * 3.1 + warp * 0.9, 3);
    const share = smoothstep(-0.05, 0.5, wisp) * 0.5 * smoothstep(0.02, 0.2, y);
    into.red = lerp(into.red, into.red * 0.5 + palette.cloudLit[0] * 0.55 * warm, share);
    into.green = lerp(into.green, into.green * 0.5 + palette.cloudLit[1] * 0.55 * warm, share);
    into.blue = lerp(into.blue, into.blue * 0.5 + palette.cloudLit[2] * 0.55 * warm, share);
  };
}

/** The sheet of clouds. Answers how much of the sky it hides. */
function createClouds({ palette, sun, noise, drift }: SkyOptions) {
  return ({ x, y, z }: Direction, facing: number, into: Light): number => {
    const height = Math.max(0.0005, y);
    const reach = 0.66 / (height + 0.085);
    const u = x * reach;
    const v = z * reach * 1.15;
    const warp = noise.fbm(u * 0.6 - 5, v * 0.6 + 2 + drift, 2);
    const cu = u + warp * 0.8 + drift * 2;
    const cv = v + warp * 0.5;
    const density = noise.fbm(cu, cv, 5) + (palette.cover - 0.5) * 0.9;
    const share = smoothstep(-0.02, 0.24, density) * smoothstep(0.004, 0.06, height);
    if (share < 0.004) return 0;
    const towards =
      noise.fbm(cu + sun.x * 0.16, cv + sun.z * 0.16, 3) + (palette.cover - 0.5) * 0.9;
    const relief = clamp(0.42 + (density - towards) * 2.6 - density * 0.5, 0, 1);
    const rim = (1 - share) * share * 4;
    const near = clamp(0.5 + 0.5 * facing, 0, 1) ** 5;
    const lit = relief * relief * (0.35 + 0.9 * near) * 1.3 + rim * near * near * 0.9;
    const body = 0.8 + 0.5 * relief;
    const thin = near ** 3 * (1 - share) * palette.glow * 0.7;
    const veil = share * 0.95 * (1 - 0.75 * Math.exp(-height * 15));
    const { cloudShade, cloudLit, sun: colour } = palette;
    into.red = lerp(
      into.red,
      cloudShade[0] * body + cloudLit[0] * lit + colour[0] * thin + into.red * 0.12,
      veil,
    );
    into.green = lerp(
      into.green,
      cloudShade[1] * body + cloudLit[1] * lit + colour[1] * thin + into.green * 0.12,
      veil,
    );
    into.blue = lerp(
      into.blue,
      cloudShade[2] * body + cloudLit[2] * lit + colour[2] * thin + into.blue * 0.12,
      veil,
    );
    return share;
  };
}

function createVeil({ palette }: SkyOptions) {
  return (height: number, into: Light): void => {
    const share = palette.veil * (0.62 + 0.38 * Math.exp(-Math.max(0, height) * 4));
    into.red = lerp(into.red, palette.haze[0], share);
    into.green = lerp(into.green, palette.haze[1], share);
    into.blue = lerp(into.blue, palette.haze[2], share);
  };
}
