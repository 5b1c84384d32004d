import { blur } from "../core/blur.ts";
import type { Raster } from "../frame.ts";
import { readRows } from "./read-rows.ts";
import { shrinkToTones } from "./shrink-to-tones.ts";

const PIXELS_MAX = 500_000;

/** Blurs the whole picture in place; `share` is the reach as a part of its longer edge. */
export function soften(raster: Raster, share: number): void {
  const small = shrinkToTones(raster, PIXELS_MAX);
  blur(small, Math.max(1, share * Math.max(small.width, small.height)), 3);
  const rowAt = readRows(small, raster, 3);
  const stride = raster.width * 3;
  for (let y = 0; y < raster.height; y++) {
    const row = rowAt(y);
    for (let at = 0; at < stride; at++) raster.data[y * stride + at] = (row[at] ?? 0) * 255 + 0.5;
  }
}
