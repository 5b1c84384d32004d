import { clamp, lerp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { lightness } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** An old print: faded colours, lifted blacks, a leak of light at the edge, grain. */
export const vintage: Filter = { apply: age, addTexture: addGrain };

function age({ width, height, data }: Tones, { seed }: FilterOptions): Tones {
  const random = rng(seed, "light leak");
  const leak = { x: random() < 0.5 ? -0.95 : 0.95, y: random() * 1.6 - 0.8 };
  const result = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    const v = (y / height) * 2 - 1;
    for (let x = 0; x < width; x++) {
      const u = (x / width) * 2 - 1;
      const at = (y * width + x) * 3;
      const light = lightness(data, at);
      const edge = 1 - 0.22 * (u * u + v * v) ** 1.3 * 0.7;
      const glow = Math.exp(-((u - leak.x) ** 2 * 2.4 + (v - leak.y) ** 2 * 0.8)) * 0.22;
      const red = lerp(light, data[at] ?? 0, 0.62);
      const green = lerp(light, data[at + 1] ?? 0, 0.62);
      const blue = lerp(light, data[at + 2] ?? 0, 0.58);
      result[at] = clamp((0.095 + 0.92 * red ** 0.9 + glow) * edge, 0, 1);
      result[at + 1] = clamp((0.075 + 0.86 * green + glow * 0.45) * edge, 0, 1);
      result[at + 2] = clamp((0.1 + 0.7 * blue ** 1.05 + glow * 0.15) * edge, 0, 1);
    }
  }
  return { width, height, data: result };
}

const GRAIN_EDGE = 512;

function addGrain({ width, height, data }: Raster, seed: number): void {
  const random = rng(seed, "film grain");
  const grain = Float32Array.from(
    { length: GRAIN_EDGE * GRAIN_EDGE },
    () => (random() + random() + random() - 1.5) * 15,
  );
  const size = Math.max(1, Math.round(Math.max(width, height) / 1500));
  for (let y = 0; y < height; y++) {
    const row = (Math.floor(y / size) % GRAIN_EDGE) * GRAIN_EDGE;
    for (let x = 0; x < width; x++) {
      const speck = grain[row + (Math.floor(x / size) % GRAIN_EDGE)] ?? 0;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) + speck + 0.5, 0, 255);
    }
  }
}
