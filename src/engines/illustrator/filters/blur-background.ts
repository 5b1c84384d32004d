import { blur, blurMask } from "../core/blur.ts";
import { smoothstep } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import { findSubject } from "./find-subject.ts";
import { readRows } from "./read-rows.ts";
import type { Plane } from "./read-rows.ts";
import { shrinkToTones } from "./shrink-to-tones.ts";
import type { Tones } from "./tones.ts";

export interface BackgroundBlurOptions {
  /** 1 is a fast portrait lens. */
  readonly strength: number;
  readonly checkAborted: () => void;
}

const PIXELS_MAX = 240_000;
const TAPS = 52;
/** Turns each tap away from the last, so that they fill a disc evenly. */
const GOLDEN_ANGLE = 2.399963;

/** Keeps the subject sharp and throws the rest out of focus, in place: lights in it open into discs, and the subject does not bleed. */
export function blurBackground(
  raster: Raster,
  { strength, checkAborted }: BackgroundBlurOptions,
): void {
  const subject = findSubject(raster);
  checkAborted();
  const small = shrinkToTones(raster, PIXELS_MAX);
  const blurred = openLens(small, subject, strength);
  checkAborted();
  const { width, height, data } = raster;
  const maskAt = readRows(subject, raster, 1);
  const softAt = readRows(blurred, raster, 3);
  for (let y = 0; y < height; y++) {
    const mask = maskAt(y);
    const soft = softAt(y);
    for (let x = 0; x < width; x++) {
      const away = 1 - (mask[x] ?? 0);
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const sharp = data[at + channel] ?? 0;
        data[at + channel] = sharp + ((soft[x * 3 + channel] ?? 0) * 255 - sharp) * away + 0.5;
      }
    }
  }
}

/** The background as a wide open lens sees it: each pixel the mean over a disc of what is not the subject, bright points far above their share. */
function openLens(small: Tones, subject: Plane, strength: number): Tones {
  const { width, height } = small;
  const radius = Math.max(width, height) * 0.021 * strength;
  const weights = weighPixels(small, subject);
  const ready = { width, height, data: small.data.slice() };
  blur(ready, Math.max(1, radius * 0.16), 1);
  const smoothed = blurMask({ width, height, data: weights }, Math.max(1, radius * 0.16), 1);
  const taps = Array.from({ length: TAPS }, (_, tap) => {
    const distance = radius * Math.sqrt((tap + 0.5) / TAPS);
    return [
      Math.round(Math.cos(tap * GOLDEN_ANGLE) * distance),
      Math.round(Math.sin(tap * GOLDEN_ANGLE) * distance),
    ] as const;
  });
  const data = new Float32Array(small.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, red, green, blue] = [1e-4, 0, 0, 0];
      for (const [column, row] of taps) {
        const px = x + column < 0 ? 0 : x + column >= width ? width - 1 : x + column;
        const py = y + row < 0 ? 0 : y + row >= height ? height - 1 : y + row;
        const index = py * width + px;
        const weight = smoothed[index] ?? 0;
        sum += weight;
        red += weight * (ready.data[index * 3] ?? 0);
        green += weight * (ready.data[index * 3 + 1] ?? 0);
        blue += weight * (ready.data[index * 3 + 2] ?? 0);
      }
      const to = (y * width + x) * 3;
      data[to] = red / sum;
      data[to + 1] = green / sum;
      data[to + 2] = blue / sum;
    }
  }
  return { width, height, data };
}

function weighPixels({ width, height, data }: Tones, subject: Plane): Float32Array {
  const maskAt = readRows(subject, { width, height }, 1);
  const weights = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const mask = maskAt(y);
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const peak = Math.max(
        data[index * 3] ?? 0,
        data[index * 3 + 1] ?? 0,
        data[index * 3 + 2] ?? 0,
      );
      weights[index] =
        (0.004 + (1 - (mask[x] ?? 0)) ** 2) * (1 + 7 * smoothstep(0.72, 1, peak) ** 2);
    }
  }
  return weights;
}
