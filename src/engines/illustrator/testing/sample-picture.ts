import { hashCell } from "../core/hash.ts";
import type { Raster } from "../frame.ts";

/** A small picture with a bit of everything that looks and edits care about: a sky, a lamp, green hills, a red house with a dark door, a thin pole, and the noise of a camera. */
export function samplePicture(width = 240, height = 160): Raster {
  const data = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++) {
    const x = (index % width) / width;
    const y = Math.floor(index / width) / height;
    const noise = (hashCell(index, 5) - 0.5) * 8;
    const colour = colourAt(x, y);
    for (let channel = 0; channel < 3; channel++)
      data[index * 3 + channel] = Math.min(255, Math.max(0, (colour[channel] ?? 0) + noise));
  }
  return { width, height, data };
}

type Bytes = readonly [red: number, green: number, blue: number];

function colourAt(x: number, y: number): Bytes {
  const isIn = (left: number, top: number, right: number, bottom: number): boolean =>
    x >= left && x < right && y >= top && y < bottom;
  if (isIn(0.54, 0.62, 0.6, 0.78)) return [30, 24, 28];
  if (isIn(0.46, 0.46, 0.68, 0.78)) return [196, 44, 38];
  if (isIn(0.2, 0.12, 0.215, 0.8)) return [52, 48, 50];
  if (Math.hypot((x - 0.8) * 1.5, y - 0.2) < 0.08) return [255, 250, 226];
  const hill = 0.66 + 0.08 * Math.sin(x * 7);
  if (y > hill) return [60 + 40 * x, 132 - 50 * (y - hill), 48];
  return [110 + 110 * y, 150 + 60 * y, 226 - 60 * y];
}
