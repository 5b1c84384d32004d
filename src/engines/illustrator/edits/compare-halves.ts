import { clamp } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";

/** Puts the left half of the picture as it was beside the right half as it is, in place, with a white line and a knob between them. */
export function compareHalves({ width, height, data }: Raster, before: Raster): void {
  const middle = width / 2;
  const half = Math.max(1, Math.min(width, height) * 0.0028);
  const knob = Math.min(width, height) * 0.028;
  for (let y = 0; y < height; y++) {
    const row = y * width * 3;
    data.set(before.data.subarray(row, row + Math.floor(middle) * 3), row);
    for (
      let x = Math.max(0, Math.floor(middle - knob - 2));
      x < Math.min(width, middle + knob + 2);
      x++
    ) {
      const line = clamp(half + 0.5 - Math.abs(x + 0.5 - middle), 0, 1);
      const disc = clamp(knob + 0.5 - Math.hypot(x + 0.5 - middle, y + 0.5 - height / 2), 0, 1);
      const share = Math.max(line, disc) * 0.94;
      for (let at = row + x * 3; at < row + x * 3 + 3; at++)
        data[at] = (data[at] ?? 0) + (255 - (data[at] ?? 0)) * share;
    }
  }
}
