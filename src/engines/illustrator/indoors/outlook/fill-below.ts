import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";

/** A stretch of land from a height of its own in each column down to the bottom. */
export interface Layer {
  readonly topOf: (x: number) => number;
  readonly colourAt: (x: number, y: number, top: number, into: Light) => void;
}

/** Paints stretches of land, the farthest first. What a nearer one hides is left out. */
export function fillBelow({ frame }: Canvas, layers: readonly Layer[]): void {
  const light = createLight();
  const { width, height } = frame;
  const tops = layers.map(({ topOf }) => Float64Array.from({ length: width }, (_, x) => topOf(x)));
  for (let x = 0; x < width; x++) {
    for (const [index, { colourAt }] of layers.entries()) {
      const top = tops[index]?.[x] ?? 0;
      // The topmost row of the nearer one lets some of this one through.
      let bottom = height;
      for (let nearer = index + 1; nearer < layers.length; nearer++)
        bottom = Math.min(bottom, Math.floor(tops[nearer]?.[x] ?? 0) + 1);
      for (let y = Math.max(0, Math.floor(top)); y < bottom; y++) {
        colourAt(x, y, top, light);
        blendPixel(frame, (y * width + x) * 3, light, clamp(y + 1 - top, 0, 1));
      }
    }
  }
}
