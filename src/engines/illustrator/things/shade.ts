import type { PixelArea } from "./pixel-area.ts";

/** How much of the light of the sun, and of that of the sky, is kept from each pixel of an area, 0 to 1. */
export interface Shade {
  readonly area: PixelArea;
  readonly width: number;
  readonly sun: Float32Array;
  readonly sky: Float32Array;
}

export function createShade(area: PixelArea): Shade {
  const width = area.right - area.left;
  const count = width * (area.bottom - area.top);
  return { area, width, sun: new Float32Array(count), sky: new Float32Array(count) };
}
