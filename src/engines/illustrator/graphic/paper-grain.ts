import { hashCell } from "../core/hash.ts";
import type { Raster } from "../frame.ts";

/** Gives flat print the tooth of paper: fine and coarse specks, in place. `amount` 1 is a fine art print. */
export function addPaperGrain({ width, height, data }: Raster, seed: number, amount: number): void {
  const coarse = Math.max(2, Math.round(Math.max(width, height) / 420));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fine = hashCell(x + seed, y * 3 + 1) - 0.5;
      const blotch = hashCell(Math.floor(x / coarse) + 17, Math.floor(y / coarse) + seed) - 0.5;
      const shift = (fine * 7 + blotch * 3.5) * amount;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++) {
        const value = (data[channel] ?? 0) + shift + 0.5;
        data[channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
}
