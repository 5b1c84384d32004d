import { clamp } from "../core/interpolate.ts";
import type { Filter } from "./filter.ts";
import { flatPalette } from "./flat-palette.ts";
import { lightness } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Pixels along the longer edge, and colours, of the small picture that is then enlarged as it is. */
const EDGE = 168;
export const PALETTE_SIZE = 28;

/** Ordered dither after Bayer (1973): 16 thresholds about zero. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map(
  (rank) => (rank + 0.5) / 16 - 0.5,
);

/** A small picture of few colours, with a dithered step between them. */
export const pixelArt: Filter = { apply: toPixelArt, isCrisp: true };

function toPixelArt(tones: Tones): Tones {
  const small = shrink(tones);
  enliven(small);
  const palette = flatPalette(small, PALETTE_SIZE);
  const { width, data } = small;
  for (let at = 0; at < data.length; at += 3) {
    const index = at / 3;
    const threshold =
      (BAYER[(Math.floor(index / width) % 4) * 4 + ((index % width) % 4)] ?? 0) * 0.05;
    const nearest = nearestOf(palette, data, { at, threshold });
    data.set(nearest, at);
  }
  return small;
}

/** Every pixel the mean of the ones it stands for. */
function shrink({ width, height, data }: Tones): Tones {
  // A whole number of pixels for each, so that none is wider than the next.
  const cell = Math.max(1, Math.round(Math.max(width, height) / EDGE));
  const small = {
    width: Math.max(1, Math.round(width / cell)),
    height: Math.max(1, Math.round(height / cell)),
  };
  const sums = new Float32Array(small.width * small.height * 3);
  const counts = new Uint32Array(small.width * small.height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(small.height - 1, Math.floor((y * small.height) / height)) * small.width;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.min(small.width - 1, Math.floor((x * small.width) / width));
      counts[cell] = (counts[cell] ?? 0) + 1;
      for (let channel = 0; channel < 3; channel++) {
        sums[cell * 3 + channel] =
          (sums[cell * 3 + channel] ?? 0) + (data[(y * width + x) * 3 + channel] ?? 0);
      }
    }
  }
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) / Math.max(1, counts[Math.floor(at / 3)] ?? 1);
  return { ...small, data: sums };
}

function enliven({ data }: Tones): void {
  for (let at = 0; at < data.length; at += 3) {
    const light = lightness(data, at);
    for (let channel = at; channel < at + 3; channel++) {
      const value = light + ((data[channel] ?? 0) - light) * 1.3;
      data[channel] = clamp(value + (value - 0.5) * 0.1, 0, 1);
    }
  }
}

function nearestOf(
  palette: readonly (readonly [number, number, number])[],
  data: Float32Array,
  { at, threshold }: { at: number; threshold: number },
): readonly [number, number, number] {
  let best: readonly [number, number, number] = [0, 0, 0];
  let least = Infinity;
  for (const colour of palette) {
    const red = (data[at] ?? 0) + threshold - colour[0];
    const green = (data[at + 1] ?? 0) + threshold - colour[1];
    const blue = (data[at + 2] ?? 0) + threshold - colour[2];
    const distance = red * red * 0.3 + green * green * 0.59 + blue * blue * 0.2;
    if (distance < least) {
      least = distance;
      best = colour;
    }
  }
  return best;
}
