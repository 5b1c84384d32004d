import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";

/** Fills each column from a height of its own down to the bottom; nothing is hidden by what was there. */
export function fillBelow(
  { frame }: Canvas,
  topOf: (x: number) => number,
  colourAt: (x: number, y: number, top: number, into: Light) => void,
): void {
  const light = createLight();
  const { width, height } = frame;
  for (let x = 0; x < width; x++) {
    const top = topOf(x);
    for (let y = Math.max(0, Math.floor(top)); y < height; y++) {
      colourAt(x, y, top, light);
      blendPixel(frame, (y * width + x) * 3, light, clamp(y + 1 - top, 0, 1));
    }
  }
}
