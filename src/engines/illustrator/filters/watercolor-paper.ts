import { clamp } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Random } from "../core/rng.ts";
import type { Raster } from "../frame.ts";

/** The tooth of cold-pressed paper, at the size of the finished picture, and a few drops that fell from the brush. */
export function addWatercolorPaper(raster: Raster, seed: number): void {
  const { width, height, data } = raster;
  splash(raster, rng(seed, "drops"));
  const noise = createNoise(seed + 1);
  const scale = Math.max(width, height) / 1600;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / scale;
      const v = y / scale;
      const tooth =
        noise.perlin(u * 0.34, v * 0.34) * 0.6 + noise.perlin(u * 0.85 + 9, v * 0.85) * 0.4;
      const gain = 1 + tooth * 0.045;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = Math.min(255, (data[channel] ?? 0) * gain + 0.5);
    }
  }
}

const DROPS = 26;

/** Drops in the picture's own colours, mostly near its edge, each with a darker rim. */
function splash(raster: Raster, random: Random): void {
  const { width, height, data } = raster;
  const edge = Math.min(width, height);
  for (let drop = 0; drop < DROPS; drop++) {
    const fromX = Math.floor(random() * width);
    const fromY = Math.floor(random() * height);
    const from = (fromY * width + fromX) * 3;
    const colour = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    const radius = edge * (0.0012 + 0.0065 * random() ** 4);
    const side = random();
    const depth = random() ** 2 * 0.12;
    const along = random();
    const x = (side < 0.5 ? along : side < 0.75 ? depth : 1 - depth) * width;
    const y = (side >= 0.5 ? along : side < 0.25 ? depth : 1 - depth) * height;
    paintDrop(raster, { x, y, radius }, colour);
  }
}

function paintDrop(
  { width, height, data }: Raster,
  { x: cx, y: cy, radius }: { x: number; y: number; radius: number },
  colour: readonly number[],
): void {
  const bottom = Math.min(height - 1, Math.ceil(cy + radius + 1));
  const right = Math.min(width - 1, Math.ceil(cx + radius + 1));
  for (let y = Math.max(0, Math.floor(cy - radius - 1)); y <= bottom; y++) {
    for (let x = Math.max(0, Math.floor(cx - radius - 1)); x <= right; x++) {
      const distance = Math.hypot(x + 0.5 - cx, y + 0.5 - cy);
      const cover = clamp(radius + 0.5 - distance, 0, 1);
      if (cover === 0) continue;
      const rim = distance / radius;
      const share = cover * (0.42 + 0.3 * rim * rim * rim);
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = data[at + channel] ?? 0;
        data[at + channel] = under + ((under * (colour[channel] ?? 0)) / 255 - under) * share;
      }
    }
  }
}
