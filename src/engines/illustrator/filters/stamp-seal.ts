import { clamp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Raster } from "../frame.ts";

const RED = [178, 38, 30] as const;

/** Presses a small square seal of vermilion paste into the lighter of the two lower corners: a sun over hills, and no writing. */
export function stampSeal(raster: Raster, seed: number): void {
  const { width, height } = raster;
  const edge = Math.round(Math.min(width, height) * 0.062);
  if (edge < 8) return;
  const margin = Math.round(Math.min(width, height) * 0.055);
  const top = height - margin - edge;
  const left = margin;
  const right = width - margin - edge;
  const x =
    lightnessAt(raster, { x: left, y: top, edge }) > lightnessAt(raster, { x: right, y: top, edge })
      ? left
      : right;
  const noise = createNoise(seed + 9);
  for (let row = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++) {
      const u = (column + 0.5) / edge;
      const v = (row + 0.5) / edge;
      const paste = smoothstep(
        -0.62,
        -0.3,
        noise.perlin(u * 9, v * 9) + 0.5 * noise.perlin(u * 31, v * 31),
      );
      const cover =
        pasteAt(u, v, noise.perlin(u * 5, v * 5) * 0.012, 1.2 / edge) *
        (0.55 + 0.45 * paste) *
        0.92;
      if (cover <= 0) continue;
      const at = ((top + row) * width + x + column) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = raster.data[at + channel] ?? 0;
        // Paste is not opaque: ink beneath it shows.
        const over = (RED[channel] ?? 0) * (0.55 + (0.45 * under) / 255);
        raster.data[at + channel] = clamp(under + (over - under) * cover + 0.5, 0, 255);
      }
    }
  }
}

/** 1 where the stone prints, 0 where it is cut away. */
function pasteAt(u: number, v: number, worn: number, soft: number): number {
  const inside = (distance: number): number => smoothstep(-soft, soft, distance);
  const cornerX = Math.abs(u - 0.5) - 0.38;
  const cornerY = Math.abs(v - 0.5) - 0.38;
  const outside = Math.hypot(Math.max(0, cornerX), Math.max(0, cornerY)) - 0.1;
  const plate = inside(-outside + worn);
  const rim = inside(Math.max(cornerX, cornerY) + 0.035 + worn);
  const sun = 0.105 - Math.hypot(u - 0.66, v - 0.34);
  const hill = (peak: number, at: number, slope: number): number =>
    Math.abs(v - (peak + Math.abs(u - at) * slope));
  const hills = 0.032 - Math.min(hill(0.4, 0.36, 1.15), u > 0.42 ? hill(0.53, 0.63, 0.9) : 1);
  const waves = 0.022 - Math.abs(v - 0.8 - 0.02 * Math.sin(u * 20));
  const cut = Math.max(inside(sun + worn), inside(hills + worn), inside(waves + worn));
  return plate * Math.max(rim, 1 - cut);
}

function lightnessAt(
  { width, data }: Raster,
  { x, y, edge }: { x: number; y: number; edge: number },
): number {
  let sum = 0;
  for (let row = y; row < y + edge; row += 2) {
    for (let column = x; column < x + edge; column += 2)
      sum += data[(row * width + column) * 3 + 1] ?? 0;
  }
  return sum;
}
