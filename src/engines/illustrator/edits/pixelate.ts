import type { Raster } from "../frame.ts";

/** Squares so large that nothing within them can be told: this many along the shorter edge. */
const SQUARES = 26;

/** Makes squares of one colour of the picture, in place. */
export function pixelate({ width, height, data }: Raster): void {
  const edge = Math.max(4, Math.round(Math.min(width, height) / SQUARES));
  for (let top = 0; top < height; top += edge) {
    for (let left = 0; left < width; left += edge)
      evenOut(
        { width, height, data },
        { left, top, right: Math.min(width, left + edge), bottom: Math.min(height, top + edge) },
      );
  }
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function evenOut({ width, data }: Raster, { left, top, right, bottom }: Square): void {
  const share = 1 / ((right - left) * (bottom - top));
  for (let channel = 0; channel < 3; channel++) {
    let sum = 0;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) sum += data[(y * width + x) * 3 + channel] ?? 0;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) data[(y * width + x) * 3 + channel] = sum * share + 0.5;
  }
}
