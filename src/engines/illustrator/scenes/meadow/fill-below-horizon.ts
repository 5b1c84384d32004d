import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";

/** Lays haze where the sky ends, so that no gap is seen between the last hills and the horizon. */
export function fillBelowHorizon({ frame }: Canvas, horizonY: number, haze: Colour): void {
  const { width, height, data } = frame;
  const bottom = Math.min(height, Math.ceil(horizonY + height * 0.12));
  for (let at = Math.max(0, Math.floor(horizonY)) * width * 3; at < bottom * width * 3; at += 3) {
    data[at] = haze[0];
    data[at + 1] = haze[1];
    data[at + 2] = haze[2];
  }
}
