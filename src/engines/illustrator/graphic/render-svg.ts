import { Resvg } from "@resvg/resvg-js";

import type { Raster } from "../frame.ts";

/** A picture with its coverage, one byte a pixel. */
export interface Rendered {
  readonly raster: Raster;
  readonly alpha: Uint8Array;
}

/** Draws SVG content in a box of the picture's size. Where nothing is drawn the colour is black and the coverage 0. */
export function renderSvg(
  content: string,
  { width, height }: { readonly width: number; readonly height: number },
): Rendered {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const data = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  for (let index = 0; index < alpha.length; index++) {
    const coverage = pixels[index * 4 + 3] ?? 0;
    alpha[index] = coverage;
    if (coverage === 0) continue;
    // The renderer answers colours multiplied by their coverage.
    const scale = 255 / coverage;
    for (let channel = 0; channel < 3; channel++) {
      const straight = (pixels[index * 4 + channel] ?? 0) * scale + 0.5;
      data[index * 3 + channel] = straight > 255 ? 255 : straight;
    }
  }
  return { raster: { width, height, data }, alpha };
}
