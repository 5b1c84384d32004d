import { clamp, lerp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";
import { addGrain } from "./add-grain.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { lightness } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** An old print: faded colours, lifted blacks, a leak of light at the edge, grain, dust and a hair or two. */
export const vintage: Filter = { apply: age, addTexture: wear, keepsDetail: true };

const STEPS = 1024;
const tableOf = (curve: (value: number) => number): Float32Array =>
  Float32Array.from({ length: STEPS + 1 }, (_, step) => curve(step / STEPS));

function age({ width, height, data }: Tones, { seed }: FilterOptions): Tones {
  const random = rng(seed, "light leak");
  const leak = { x: random() < 0.5 ? -0.95 : 0.95, y: random() * 1.6 - 0.8 };
  const leakAcross = Float32Array.from({ length: width }, (_, x) =>
    Math.exp(-(((x / width) * 2 - 1 - leak.x) ** 2) * 2.4),
  );
  const reds = tableOf((value) => 0.095 + 0.92 * value ** 0.9);
  const blues = tableOf((value) => 0.1 + 0.7 * value ** 1.05);
  const edges = tableOf((value) => 1 - 0.22 * (value * 2) ** 1.3 * 0.7);
  const result = new Float32Array(data.length);
  const read = (table: Float32Array, value: number): number =>
    table[Math.round(clamp(value, 0, 1) * STEPS)] ?? 0;
  for (let y = 0; y < height; y++) {
    const v = (y / height) * 2 - 1;
    const leakDown = Math.exp(-((v - leak.y) ** 2) * 0.8) * 0.22;
    for (let x = 0; x < width; x++) {
      const u = (x / width) * 2 - 1;
      const at = (y * width + x) * 3;
      const light = lightness(data, at);
      const edge = read(edges, (u * u + v * v) / 2);
      const glow = (leakAcross[x] ?? 0) * leakDown;
      result[at] = clamp((read(reds, lerp(light, data[at] ?? 0, 0.62)) + glow) * edge, 0, 1);
      result[at + 1] = clamp(
        (0.075 + 0.86 * lerp(light, data[at + 1] ?? 0, 0.62) + glow * 0.45) * edge,
        0,
        1,
      );
      result[at + 2] = clamp(
        (read(blues, lerp(light, data[at + 2] ?? 0, 0.58)) + glow * 0.15) * edge,
        0,
        1,
      );
    }
  }
  return { width, height, data: result };
}

function wear(raster: Raster, seed: number): void {
  addGrain(raster, seed, 15);
  const random = rng(seed, "dust");
  const unit = Math.max(raster.width, raster.height) / 1280;
  for (let speck = 0; speck < 46; speck++) {
    const isHair = random() < 0.12;
    scratch(raster, {
      x: random() * raster.width,
      y: random() * raster.height,
      angle: random() * Math.PI * 2,
      turn: (random() - 0.5) * (isHair ? 0.16 : 0.9),
      length: (isHair ? 14 + random() * 44 : 1 + random() * 3) * unit,
      change: 26 + random() * 46,
    });
  }
}

interface Scratch {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly turn: number;
  readonly length: number;
  readonly change: number;
}

/** Dust on a negative prints light. */
function scratch(
  { width, height, data }: Raster,
  { x, y, angle, turn, length, change }: Scratch,
): void {
  let way = angle;
  let column = x;
  let row = y;
  for (let step = 0; step < length; step++) {
    way += turn / Math.max(1, length / 20);
    column += Math.cos(way);
    row += Math.sin(way);
    if (column < 0 || row < 0 || column >= width || row >= height) return;
    const at = (Math.floor(row) * width + Math.floor(column)) * 3;
    for (let channel = at; channel < at + 3; channel++)
      data[channel] = Math.min(255, (data[channel] ?? 0) + change);
  }
}
