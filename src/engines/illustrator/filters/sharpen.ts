import { blurMask } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";

/** Differences of lightness below this are noise and stay as they are. */
const NOISE = 1.6;

/**
 * Brings out detail of about `reach` pixels, in place. Only lightness is sharpened, faint noise is
 * left, and no pixel gets much lighter or darker than its neighbours were, so that edges have no halo.
 */
export function sharpen(
  { width, height, data }: Raster,
  { reach, amount }: { reach: number; amount: number },
): void {
  const light = new Float32Array(width * height);
  for (let index = 0; index < light.length; index++) {
    const at = index * 3;
    light[index] = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
  }
  const soft = blurMask({ data: light, width, height }, Math.max(1, Math.round(reach)), 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const here = light[index] ?? 0;
      const detail = here - (soft[index] ?? 0);
      const kept = Math.sign(detail) * Math.max(0, Math.abs(detail) - NOISE) * amount;
      const change = boundBy(light, { x, y, width, height }, here + kept) - here;
      for (let channel = index * 3; channel < index * 3 + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) + change + 0.5, 0, 255);
    }
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far beyond its neighbours a pixel may get. */
const BEYOND = 9;

/** A lightness, but not far beyond those of the pixel and the four about it. */
function boundBy(light: Float32Array, { x, y, width, height }: Place, value: number): number {
  const index = y * width + x;
  const here = light[index] ?? 0;
  const left = light[x > 0 ? index - 1 : index] ?? here;
  const right = light[x < width - 1 ? index + 1 : index] ?? here;
  const above = light[y > 0 ? index - width : index] ?? here;
  const below = light[y < height - 1 ? index + width : index] ?? here;
  const low = Math.min(here, left, right, above, below) - BEYOND;
  return clamp(value, low, Math.max(here, left, right, above, below) + BEYOND);
}
