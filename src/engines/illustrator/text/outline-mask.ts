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
  /** Draws the outline as a line of this width instead of filling it. */
  readonly stroke?: number;
}

const PATH_DATA = /^[\d\s.,eE+\-MmLlHhVvCcSsQqTtAaZz]*$/;

/** Draws SVG path data as a coverage mask. Throws when the path holds anything but path data. */
export function toOutlineMask(path: string, options: OutlineMaskOptions): Mask {
  if (!PATH_DATA.test(path)) throw new TypeError("an outline holds path data only");
  const width = Math.max(1, Math.ceil(options.width));
  const height = Math.max(1, Math.ceil(options.height));
  const { x = 0, y = 0, scale = 1, stroke } = options;
  const paint =
    stroke === undefined
      ? `fill="#fff"`
      : `fill="none" stroke="#fff" stroke-width="${stroke}" stroke-linejoin="round" stroke-linecap="round"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path transform="translate(${x} ${y}) scale(${scale})" d="${path}" ${paint}/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const data = Float32Array.from(
    { length: width * height },
    (_, index) => (pixels[index * 4 + 3] ?? 0) / 255,
  );
  return { width, height, data };
}
