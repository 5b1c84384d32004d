import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Frame } from "../../frame.ts";
import type { Palette, SurfaceId } from "./palettes.ts";

export interface TableOptions {
  readonly palette: Palette;
  readonly side: -1 | 1;
  readonly noise: Noise;
  readonly seed: number;
  readonly horizon: number;
  readonly checkAborted: () => void;
}

/** A point of the table top; `x` across and `z` into the depth, in about hand widths. */
interface TopPoint {
  readonly x: number;
  readonly z: number;
  readonly noise: Noise;
  readonly seed: number;
}

/** How bright the material is at a point, 1 on average. */
const MATERIALS: Readonly<Record<SurfaceId, (point: TopPoint) => number>> = {
  wood: woodAt,
  marble: marbleAt,
  slate: slateAt,
  paper: () => 1,
};

/** How much of what stands on it a surface mirrors. */
export const REFLECTIVITY: Readonly<Record<SurfaceId, number>> = {
  wood: 0.17,
  marble: 0.3,
  slate: 0.34,
  paper: 0.06,
};

/** The table top in perspective, over the lower part of the wall. Its far edge is out of focus; paper has no edge at all. */
export function paintTable(frame: Frame, options: TableOptions): void {
  const { width, height } = frame;
  const { palette, horizon } = options;
  const softness = height * (palette.surface === "paper" ? 0.17 : 0.014);
  const first = Math.max(0, Math.floor(horizon - softness));
  for (let y = first; y < height; y++) {
    if (y % 32 === 0) options.checkAborted();
    const cover = smoothstep(horizon - softness, horizon + softness, y);
    paintRow(frame, {
      ...options,
      y,
      cover,
      nearness: clamp((y - horizon) / (height - horizon), 0, 1),
      edge: Math.min(width, height),
    });
  }
}

interface Row extends TableOptions {
  readonly y: number;
  readonly cover: number;
  /** 0 at the far edge, 1 at the bottom of the picture. */
  readonly nearness: number;
  readonly edge: number;
}

function paintRow(frame: Frame, row: Row): void {
  const { width, data } = frame;
  const { palette, nearness, side, cover } = row;
  const depth = 1 / (nearness + 0.13);
  const material = MATERIALS[palette.surface];
  const focus = smoothstep(0.02, 0.4, nearness);
  for (let x = 0; x < width; x++) {
    const u = x / width;
    const point = {
      x: ((x - width / 2) / row.edge) * depth * 2.6,
      z: depth * 2.4,
      noise: row.noise,
      seed: row.seed,
    };
    const grain = lerp(1, material(point), 0.25 + 0.75 * focus);
    const offset = (u - 0.5 - side * 0.14) * (width / row.edge);
    const pool = 0.36 + 0.74 * Math.exp(-offset * offset * 1.1 - nearness * 0.35);
    const sheen =
      0.2 *
      Math.exp(-((u - 0.5 - side * 0.2) ** 2) * 9 - nearness * 2.6) *
      (palette.surface === "paper" ? 0.2 : 1);
    const at = (row.y * width + x) * 3;
    for (let channel = 0; channel < 3; channel++) {
      const lit =
        (palette.table[channel] ?? 0) * grain * pool * (0.35 + 0.55 * (palette.key[channel] ?? 1));
      const light = lit + (palette.wallLight[channel] ?? 0) * sheen * (0.6 + 0.4 * grain);
      data[at + channel] = lerp(data[at + channel] ?? 0, light, cover);
    }
  }
}

/** Planks into the depth, each with its own tone, long fibres and a few annual rings. */
function woodAt({ x, z, noise, seed }: TopPoint): number {
  const across = x * 0.62 + 40.5;
  const plank = Math.floor(across);
  const within = fraction(across);
  const shift = hashCell(plank, seed) * 60;
  const fibre = noise.fbm(x * 5.5 + shift, z * 0.5 + shift, 4);
  const rings = Math.sin((x * 9 + noise.fbm(x * 1.1 + shift, z * 0.32 + shift, 3) * 9) * 1.3);
  const fine = noise.perlin(x * 60 + shift, z * 3.4) * 0.05;
  const tone = 1 + 0.42 * fibre + 0.09 * rings + fine + 0.34 * (hashCell(plank, seed + 9) - 0.5);
  const seam = smoothstep(0, 0.014, Math.min(within, 1 - within));
  return clamp(tone, 0.3, 1.9) * (0.4 + 0.6 * seam);
}

/** Pale stone: broad clouds of grey and a few soft veins that wander and fork. */
function marbleAt({ x, z, noise }: TopPoint): number {
  const warp = noise.fbm(x * 0.42, z * 0.42, 4) * 2.6;
  const vein = Math.abs(noise.perlin(x * 0.32 + warp, z * 0.3 - warp * 0.7));
  const hair = Math.abs(noise.fbm(x * 0.9 - warp + 7, z * 0.8 + warp, 3));
  const cloud = noise.fbm(x * 0.7, z * 0.6, 4) * 0.3;
  const broken = 0.35 + 0.65 * smoothstep(-0.2, 0.35, noise.perlin(x * 0.5 + 20, z * 0.5));
  return 1.02 + cloud - (0.3 * Math.exp(-vein * 22) + 0.13 * Math.exp(-hair * 30)) * broken;
}

/** Dark stone: cleaved plates and a little sparkle. */
function slateAt({ x, z, noise }: TopPoint): number {
  const plates = noise.fbm(x * 0.9, z * 0.8, 4) * 0.7;
  const dust = noise.perlin(x * 22, z * 18) * 0.1;
  return clamp(1 + plates + dust, 0.35, 2);
}
