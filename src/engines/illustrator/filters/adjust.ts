import { blur } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import type { AdjustmentId } from "../intent.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** What red, green and blue are multiplied by. */
const WARMER: readonly number[] = [1.08, 1.01, 0.88];
const COOLER: readonly number[] = [0.9, 0.99, 1.09];

/** Changes that look at one pixel at a time. */
const BY_PIXEL: Readonly<
  Partial<Record<AdjustmentId, (value: number, light: number, channel: number) => number>>
> = {
  brighten: (value) => value ** 0.74,
  darken: (value) => value ** 1.42,
  contrast: (value) => value * 0.4 + value * value * (3 - 2 * value) * 0.6,
  saturate: (value, light) => light + (value - light) * 1.4,
  desaturate: (value, light) => light + (value - light) * 0.55,
  warmer: (value, _, channel) => value * (WARMER[channel] ?? 1),
  cooler: (value, _, channel) => value * (COOLER[channel] ?? 1),
  invert: (value) => 1 - value,
};

/** One change to the pixels; see `AdjustmentId`. */
export function adjust(tones: Tones, id: AdjustmentId): Tones {
  const byPixel = BY_PIXEL[id];
  if (byPixel !== undefined) return mapPixels(tones, byPixel);
  if (id === "mirror" || id === "flip-vertical") return flip(tones, id === "mirror");
  return id === "blur" ? soften(tones, 9) : sharpen(tones);
}

function mapPixels(
  tones: Tones,
  change: (value: number, light: number, channel: number) => number,
): Tones {
  const data = new Float32Array(tones.data.length);
  for (let at = 0; at < data.length; at += 3) {
    const light = lightness(tones.data, at);
    for (let channel = 0; channel < 3; channel++) {
      data[at + channel] = clamp(change(tones.data[at + channel] ?? 0, light, channel), 0, 1);
    }
  }
  return { ...tones, data };
}

function flip({ width, height, data }: Tones, sideways: boolean): Tones {
  const flipped = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = sideways ? width - 1 - x : x;
      const fromY = sideways ? y : height - 1 - y;
      const from = (fromY * width + fromX) * 3;
      flipped.set(data.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return { width, height, data: flipped };
}

function soften(tones: Tones, radius: number): Tones {
  const copy = { ...tones, data: tones.data.slice() };
  blur(copy, Math.max(1, radius * scaleOf(tones)), 3);
  return copy;
}

/** Unsharp mask. */
function sharpen(tones: Tones): Tones {
  const soft = soften(tones, 1.6);
  const data = tones.data.map((value, at) =>
    clamp(value + (value - (soft.data[at] ?? value)) * 0.8, 0, 1),
  );
  return { ...tones, data };
}
