import { clamp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";

const EDGE = 512;

/** Film grain at the size of the finished picture: strongest in the middle tones. `strength` is the most that a byte changes by, about. */
export function addGrain({ width, height, data }: Raster, seed: number, strength: number): void {
  const random = rng(seed, "film grain");
  const grain = Float32Array.from(
    { length: EDGE * EDGE },
    () => (random() + random() + random() - 1.5) * strength,
  );
  const amounts = Float32Array.from(
    { length: 256 },
    (_, level) => 0.55 + 0.9 * Math.sqrt((level / 255) * (1 - level / 255)),
  );
  const size = Math.max(1, Math.round(Math.max(width, height) / 1500));
  for (let y = 0; y < height; y++) {
    const row = (Math.floor(y / size) % EDGE) * EDGE;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const speck =
        (grain[row + (Math.floor(x / size) % EDGE)] ?? 0) * (amounts[data[at + 1] ?? 0] ?? 1) + 0.5;
      data[at] = clamp((data[at] ?? 0) + speck, 0, 255);
      data[at + 1] = clamp((data[at + 1] ?? 0) + speck, 0, 255);
      data[at + 2] = clamp((data[at + 2] ?? 0) + speck, 0, 255);
    }
  }
}
