import { blurMask } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import type { Figure } from "./figure.ts";

/** Silhouettes are kept this high; shadows are soft. */
const OUTLINE_HEIGHT = 72;
/** How wide a shadow's edge grows for each metre that the light travels past it. */
const SOFTNESS = 0.05;

/** What throws a shadow: its outline, sharp and twice softer, in its own plane. */
export interface Caster {
  readonly figure: Figure;
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Float32Array[];
  /** How much of each column is covered near the foot, 0 to 1. */
  readonly foot: Float32Array;
  /** How much of the sun reaches it, 0 to 1. */
  readonly sunlit: number;
}

export function toCaster(figure: Figure, sunlit: number): Caster {
  const { sprite, margin } = figure;
  const innerWidth = sprite.width - 2 * margin;
  const innerHeight = sprite.height - 2 * margin;
  const height = Math.min(OUTLINE_HEIGHT, innerHeight);
  const width = Math.max(2, Math.round((innerWidth * height) / innerHeight));
  const sharp = new Float32Array(width * height);
  const foot = new Float32Array(width);
  for (let index = 0; index < sharp.length; index++) {
    const column = margin + Math.floor((((index % width) + 0.5) * innerWidth) / width);
    const row = margin + Math.floor(((Math.floor(index / width) + 0.5) * innerHeight) / height);
    const cover = sprite.alpha[row * sprite.width + column] ?? 0;
    sharp[index] = cover;
    if (index >= width * (height - Math.max(2, height * 0.07)))
      foot[index % width] = Math.max(foot[index % width] ?? 0, cover);
  }
  const plane = { data: sharp, width, height };
  return {
    figure,
    width,
    height,
    outlines: [
      blurMask(plane, 1, 1),
      blurMask(plane, height * 0.035, 2),
      blurMask(plane, height * 0.11, 2),
    ],
    foot: blurMask({ data: foot, width, height: 1 }, 2, 1),
    sunlit,
  };
}

/**
 * How much light is kept back, 0 to 1, by a point of the plane: `across` metres from its middle and
 * `up` from its foot, where the light has `way` metres to go from there. The longer the softer.
 */
export function readOutline(
  { figure, width, height, outlines }: Caster,
  across: number,
  { up, way }: { up: number; way: number },
): number {
  const { thing } = figure;
  const u = (across / thing.width + 0.5) * width;
  const v = (1 - up / thing.height) * height;
  if (u < -width * 0.2 || u > width * 1.2 || v < -height * 0.2 || v > height * 1.06) return 0;
  const level = clamp((Math.max(0, way) * SOFTNESS * 12) / thing.height, 0, 1.999);
  const sharper = outlines[Math.floor(level)] ?? outlines[0];
  const softer = outlines[Math.floor(level) + 1] ?? sharper;
  if (sharper === undefined || softer === undefined) return 0;
  const column = clamp(Math.floor(u), 0, width - 1);
  const at = clamp(Math.floor(v), 0, height - 1) * width + column;
  const share = level - Math.floor(level);
  const cover = (sharper[at] ?? 0) * (1 - share) + (softer[at] ?? 0) * share;
  const beyond = Math.max(0, -u, u - width, -v) / Math.max(1, height * 0.2);
  return cover * (1 - clamp(beyond, 0, 1)) * Math.exp((-Math.max(0, way) * 0.14) / thing.height);
}
