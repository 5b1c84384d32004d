import type { Raster } from "../frame.ts";
import type { Tones } from "./tones.ts";

/** The picture at a whole fraction of its size, with at most `pixelsMax` pixels: what soft things are worked out on. */
export function shrinkToTones({ width, height, data }: Raster, pixelsMax: number): Tones {
  const factor = Math.max(1, Math.ceil(Math.sqrt((width * height) / pixelsMax)));
  const small = { width: Math.ceil(width / factor), height: Math.ceil(height / factor) };
  const sums = new Float32Array(small.width * small.height * 3);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / factor) * small.width;
    for (let x = 0; x < width; x++) {
      const to = (row + Math.floor(x / factor)) * 3;
      const from = (y * width + x) * 3;
      sums[to] = (sums[to] ?? 0) + (data[from] ?? 0);
      sums[to + 1] = (sums[to + 1] ?? 0) + (data[from + 1] ?? 0);
      sums[to + 2] = (sums[to + 2] ?? 0) + (data[from + 2] ?? 0);
    }
  }
  for (let row = 0; row < small.height; row++) {
    const rows = Math.min(factor, height - row * factor);
    for (let column = 0; column < small.width; column++) {
      const share = 1 / (255 * rows * Math.min(factor, width - column * factor));
      const at = (row * small.width + column) * 3;
      for (let channel = at; channel < at + 3; channel++)
        sums[channel] = (sums[channel] ?? 0) * share;
    }
  }
  return { ...small, data: sums };
}
