import { clamp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";
import { stampSeal } from "./stamp-seal.ts";

/** Rice paper with its clouds and fibres, and a seal in the quietest lower corner; at the size of the finished picture. */
export function addRicePaper(raster: Raster, seed: number): void {
  const { width, height, data } = raster;
  const noise = createNoise(seed + 5);
  const scale = Math.max(0.5, Math.max(width, height) / 1600);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / scale;
      const v = y / scale;
      const cloud = noise.perlin(u * 0.011, v * 0.013) * 0.012;
      const tooth =
        noise.perlin(u * 0.55, v * 0.5) * 0.014 + noise.perlin(u * 0.06, v * 0.7) * 0.008;
      const gain = 1 + cloud + tooth;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) * gain + 0.5, 0, 255);
    }
  }
  addFibres(raster, seed, scale);
  stampSeal(raster, seed);
}

function addFibres({ width, height, data }: Raster, seed: number, scale: number): void {
  const random = rng(seed, "fibres");
  const count = Math.round((width * height) / (5200 * scale * scale));
  for (let fibre = 0; fibre < count; fibre++) {
    let x = random() * width;
    let y = random() * height;
    let angle = random() * Math.PI * 2;
    const turn = (random() - 0.5) * 0.12;
    const length = (10 + 34 * random() ** 2) * scale;
    const change = random() < 0.55 ? 9 : -11;
    for (let step = 0; step < length; step++) {
      x += Math.cos(angle);
      y += Math.sin(angle);
      angle += turn / scale;
      const column = Math.floor(x);
      const row = Math.floor(y);
      if (column < 0 || row < 0 || column >= width || row >= height) break;
      const share = smoothstep(0, 0.3, step / length) * smoothstep(1, 0.7, step / length);
      const at = (row * width + column) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) + change * share, 0, 255);
    }
  }
}
