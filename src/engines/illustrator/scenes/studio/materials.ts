import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { SurfaceId } from "./dress-studio.ts";

/** A point of a surface, in about hand widths across and along. */
export interface SurfacePoint {
  x: number;
  z: number;
  readonly noise: Noise;
  readonly seed: number;
}

/** How bright a material is at a point, 1 on average. */
export const MATERIALS: Readonly<Record<SurfaceId, (point: SurfacePoint) => number>> = {
  wood: woodAt,
  marble: marbleAt,
  slate: slateAt,
  plaster: plasterAt,
  paper: () => 1,
};

/** How much of what stands on it a surface mirrors. */
export const REFLECTIVITY: Readonly<Record<SurfaceId, number>> = {
  wood: 0.1,
  marble: 0.16,
  slate: 0.4,
  plaster: 0,
  paper: 0,
};

/** Planks into the depth, each with its own tone, long fibres and a few annual rings. */
function woodAt({ x, z, noise, seed }: SurfacePoint): number {
  const across = x * 0.62 + 40.5;
  const plank = Math.floor(across);
  const within = fraction(across);
  const shift = hashCell(plank, seed) * 60;
  const fibre = noise.fbm(x * 5.5 + shift, z * 0.5 + shift, 4);
  const rings = Math.sin((x * 9 + noise.fbm(x * 1.1 + shift, z * 0.32 + shift, 3) * 9) * 1.3);
  const fine = noise.perlin(x * 60 + shift, z * 3.4) * 0.05;
  const tone = 1 + 0.36 * fibre + 0.08 * rings + fine + 0.3 * (hashCell(plank, seed + 9) - 0.5);
  const seam = smoothstep(0, 0.014, Math.min(within, 1 - within));
  return clamp(tone, 0.3, 1.9) * (0.45 + 0.55 * seam);
}

/** Pale stone: broad clouds of grey and a few soft veins that wander and fork. */
function marbleAt({ x, z, noise }: SurfacePoint): number {
  const warp = noise.fbm(x * 0.42, z * 0.42, 4) * 2.6;
  const vein = Math.abs(noise.perlin(x * 0.32 + warp, z * 0.3 - warp * 0.7));
  const hair = Math.abs(noise.fbm(x * 0.9 - warp + 7, z * 0.8 + warp, 3));
  const cloud = noise.fbm(x * 0.7, z * 0.6, 4) * 0.2;
  const broken = 0.35 + 0.65 * smoothstep(-0.2, 0.35, noise.perlin(x * 0.5 + 20, z * 0.5));
  return 1.02 + cloud - (0.3 * Math.exp(-vein * 22) + 0.13 * Math.exp(-hair * 30)) * broken;
}

/** Dark stone: cleaved plates and a little sparkle. */
function slateAt({ x, z, noise }: SurfacePoint): number {
  const plates = noise.fbm(x * 0.9, z * 0.8, 4) * 0.5;
  const dust = noise.perlin(x * 22, z * 18) * 0.08;
  return clamp(1 + plates + dust, 0.35, 2);
}

/** Lime wash: broad strokes of the brush, and fine sand. */
function plasterAt({ x, z, noise }: SurfacePoint): number {
  return 1 + noise.fbm(x * 0.5, z * 0.7, 3) * 0.09 + noise.perlin(x * 26, z * 26) * 0.025;
}
