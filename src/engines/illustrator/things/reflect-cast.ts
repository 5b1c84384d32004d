import { blur, blurMask } from "../core/blur.ts";
import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { clamp } from "../core/interpolate.ts";
import type { Cast } from "./cast.ts";
import { createChance, drawFigures } from "./draw-figures.ts";
import type { Figure } from "./figure.ts";
import { finishFigure } from "./finish-figure.ts";
import { findLamps } from "./lamps.ts";
import type { CastPainting } from "./paint-cast.ts";

export interface Reflection extends CastPainting {
  /** How much of what stands on it the ground mirrors, 0 to 1. */
  readonly reflectivity: number;
  /** How much the ground blurs what it mirrors, 0 to 1. */
  readonly roughness: number;
}

/** Mirror images are drawn at half the size: ground blurs them anyway. */
const STEP = 2;
/** How wide the roughest ground smears, as a share of the height of a thing. */
const SMEAR = 0.16;

/**
 * Adds the mirror images of things to smooth ground (a wet street, a polished floor); call it before
 * `paintCast`. The ground is found by its depth, which must be nearer than the thing.
 */
export function reflectCast(canvas: Canvas, cast: Cast, reflection: Reflection): void {
  const { camera, light, seed, checkAborted } = reflection;
  const chance = createChance(seed);
  const small: Camera = {
    height: camera.height,
    focal: camera.focal / STEP,
    centreX: camera.centreX / STEP,
    horizonY: camera.horizonY / STEP,
  };
  const figures = drawFigures(cast, { camera: small, seed, chance });
  const lamps = findLamps(figures, light);
  for (const figure of figures) {
    if (figure.thing.footing !== "ground") continue;
    checkAborted();
    const finished = finishFigure(
      { figure, ground: light.ambient, sunlit: 1 },
      { light, lamps, chance },
    );
    layImage(canvas, finished, { ...reflection, smeared: smear(finished, reflection.roughness) });
  }
}

/** A picture with coverage, its light already multiplied by it. */
interface Image {
  readonly light: Float32Array;
  readonly cover: Float32Array;
}

function smear({ sprite }: Figure, roughness: number): Image {
  const { width, height } = sprite;
  const light = sprite.colour.map((value, at) => value * (sprite.alpha[Math.floor(at / 3)] ?? 0));
  const reach = Math.max(1, height * SMEAR * roughness);
  blur({ data: light, width, height }, reach, 2);
  return { light, cover: blurMask({ data: sprite.alpha, width, height }, reach, 2) };
}

function layImage(
  { frame, depth }: Canvas,
  { sprite, thing, left, top, foot }: Figure,
  { reflectivity, roughness, smeared }: Reflection & { smeared: Image },
): void {
  const { width, height } = sprite;
  const first = Math.max(0, foot * STEP);
  const last = Math.min(frame.height, (foot * 2 - top) * STEP);
  const right = Math.min(frame.width, (left + width) * STEP);
  for (let y = first; y < last; y++) {
    const row = Math.min(height - 1, Math.floor(foot * 2 - 1 - y / STEP) - top);
    if (row < 0) break;
    const away = (y - first) / Math.max(1, (foot - top) * STEP);
    const soft = clamp(away * 4 * roughness + roughness * 0.25, 0, 1);
    const fade = reflectivity * (1 - away * (0.35 + 0.5 * roughness));
    for (let x = Math.max(0, left * STEP); x < right; x++) {
      const at = y * frame.width + x;
      if ((depth[at] ?? Number.POSITIVE_INFINITY) > thing.z * 1.02) continue;
      const from = row * width + Math.floor(x / STEP) - left;
      const sharp = sprite.alpha[from] ?? 0;
      const cover = sharp + ((smeared.cover[from] ?? 0) - sharp) * soft;
      if (cover < 0.004) continue;
      for (let channel = 0; channel < 3; channel++) {
        const clear = (sprite.colour[from * 3 + channel] ?? 0) * sharp;
        const image = clear + ((smeared.light[from * 3 + channel] ?? 0) - clear) * soft;
        const under = frame.data[at * 3 + channel] ?? 0;
        frame.data[at * 3 + channel] = under * (1 - cover * fade) + image * fade;
      }
    }
  }
}
