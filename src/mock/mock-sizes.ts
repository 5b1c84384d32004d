import type { Size } from "../contract/size.ts";

const SQUARE_EDGE = 1024;
const STEP = 16;

/** What a backend draws that knows one size alone. */
export const SQUARE: Size = { width: SQUARE_EDGE, height: SQUARE_EDGE };

/** Three quarters of each edge: never the size asked. */
export function toSmaller({ width, height }: Size): Size {
  const shrink = (edge: number) => (edge < 4 ? edge + 1 : Math.floor((edge * 3) / 4));
  return { width: shrink(width), height: shrink(height) };
}

/** About the pixels of 1024x1024 in the ratio asked, edges in steps of 16. */
export function toRatio({ width, height }: Size): Size {
  const scale = Math.sqrt((SQUARE_EDGE * SQUARE_EDGE) / (width * height));
  const fit = (edge: number) =>
    Math.min(4096, Math.max(STEP, Math.round((edge * scale) / STEP) * STEP));
  return { width: fit(width), height: fit(height) };
}
