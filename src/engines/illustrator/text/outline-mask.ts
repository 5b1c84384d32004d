import { Resvg } from "@resvg/resvg-js";

/** How much of each pixel is covered, 0 to 1, rows from the top. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export interface OutlineMaskOptions {
  readonly width: number;
  readonly height: number;
  /** Where the outline's origin lies in the mask, in pixels. */
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  /** Further outlines that are drawn as lines of a width instead of being filled. */
  readonly lines?: readonly { readonly path: string; readonly width: number }[];
}

const PATH_DATA = /^[\d\s.,eE+\-MmLlHhVvCcSsQqTtAaZz]*$/;

/** Draws SVG path data as a coverage mask; several paths cover what any of them covers. Throws when the path holds anything but path data. */
export function toOutlineMask(path: string | readonly string[], options: OutlineMaskOptions): Mask {
  const width = Math.max(1, Math.ceil(options.width));
  const height = Math.max(1, Math.ceil(options.height));
  const { x = 0, y = 0, scale = 1, lines = [] } = options;
  const paths = typeof path === "string" ? [path] : path;
  const fills = paths.map((each) => `<path d="${checkPath(each)}" fill="#fff"/>`);
  const strokes = lines.map(
    (line) =>
      `<path d="${checkPath(line.path)}" fill="none" stroke="#fff" stroke-width="${line.width}" stroke-linejoin="round" stroke-linecap="round"/>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<g transform="translate(${x} ${y}) scale(${scale})">${fills.join("")}` +
    `${strokes.join("")}</g></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const data = new Float32Array(width * height);
  for (let index = 0; index < data.length; index++)
    data[index] = (pixels[index * 4 + 3] ?? 0) / 255;
  return { width, height, data };
}

function checkPath(path: string): string {
  if (!PATH_DATA.test(path)) throw new TypeError("an outline holds path data only");
  return path;
}
