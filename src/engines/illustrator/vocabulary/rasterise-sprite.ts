import { Resvg } from "@resvg/resvg-js";

import { spriteArtwork } from "./artwork.ts";

/** A drawing as light: colour that is lit later, and how much of each pixel it covers. Rows from the top. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** Linear red, green, blue; not multiplied by the coverage. */
  readonly colour: Float32Array;
  /** 0 to 1. */
  readonly alpha: Float32Array;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2.2);

/** Other paints for those of the artwork: `#rrggbb` in small letters, or `none` to leave out what has it. */
export type Repaint = ReadonlyMap<string, string>;

/** SVG content in a box of its own. */
export interface Drawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws colour artwork `height` pixels high, cut to what is painted, so that its lowest pixel is
 * what stands on the ground. The width follows. Undefined for artwork that does not exist.
 */
export function rasteriseSprite(name: string, height: number): Sprite | undefined {
  const markup = spriteArtwork(name);
  return markup === undefined
    ? undefined
    : rasteriseDrawing({ markup, width: 32, height: 32 }, height);
}

/** The same for a drawing that is no sprite by itself, or in other paints. */
export function rasteriseDrawing(drawing: Drawing, height: number, repaint?: Repaint): Sprite {
  const body = repaint === undefined ? drawing.markup : changePaints(drawing.markup, repaint);
  const preview = render(body, {
    edge: PREVIEW,
    box: [0, 0, drawing.width, drawing.height],
  });
  const box = paintedBox(preview, drawing);
  const edge = Math.max(8, Math.round(height));
  const drawn = render(body, { edge, box });
  return toSprite(drawn.pixels, drawn.width, drawn.height);
}

/** The rows of the small drawing on which the painted part is looked for. */
const PREVIEW = 64;

const changePaints = (artwork: string, repaint: Repaint): string =>
  artwork.replaceAll(
    /"(#[\da-f]{3,6})"/gu,
    (attribute, paint: string) => `"${repaint.get(paint) ?? paint}"`,
  );

type Box = readonly [x: number, y: number, width: number, height: number];

function render(body: string, { edge, box }: { edge: number; box: Box }) {
  const width = Math.max(4, Math.round((edge * box[2]) / box[3]));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}" height="${edge}" viewBox="${box.join(" ")}" preserveAspectRatio="none">${body}</svg>`;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { pixels: image.pixels, width: image.width, height: image.height };
}

/** The part of a drawing's box that is painted, found on a small picture of it. */
function paintedBox(
  preview: { readonly pixels: Uint8Array; readonly width: number; readonly height: number },
  drawing: Drawing,
): Box {
  let left = preview.width;
  let right = -1;
  let top = preview.height;
  let bottom = -1;
  for (let index = 0; index < preview.width * preview.height; index++) {
    if ((preview.pixels[index * 4 + 3] ?? 0) < 8) continue;
    const x = index % preview.width;
    const y = Math.floor(index / preview.width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < left) return [0, 0, drawing.width, drawing.height];
  const unitX = drawing.width / preview.width;
  const unitY = drawing.height / preview.height;
  return [left * unitX, top * unitY, (right - left + 1) * unitX, (bottom - top + 1) * unitY];
}

function toSprite(pixels: Uint8Array, width: number, height: number): Sprite {
  const count = width * height;
  const colour = new Float32Array(count * 3);
  const alpha = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const coverage = pixels[index * 4 + 3] ?? 0;
    alpha[index] = coverage / 255;
    if (coverage === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const straight = Math.min(
        255,
        Math.round(((pixels[index * 4 + channel] ?? 0) * 255) / coverage),
      );
      colour[index * 3 + channel] = LINEAR[straight] ?? 0;
    }
  }
  return { width, height, colour, alpha };
}
