import type { Size } from "../../../contract/size.ts";
import { blurMask } from "../core/blur.ts";
import { readRows } from "../filters/read-rows.ts";

/** How far the edge of a mask is soft, as a part of the shorter edge of the picture. */
const FEATHER = 0.012;
const PIXELS_MAX = 2_000_000;

export interface FeatherOptions extends Size {
  /** How opaque the mask is, one byte a pixel; where it is not the edit applies. */
  readonly mask: Uint8Array;
  /** Widen the place first, so that nothing of what it hides is left at its rim. */
  readonly isGrown: boolean;
}

/** How much the edit applies at each pixel of a row, 0 to 1, with a soft edge: 0 wherever the mask is opaque for `FEATHER` about (twice that if grown). Rows from the top, one after the other. */
export function featherMask({
  mask,
  width,
  height,
  isGrown,
}: FeatherOptions): (y: number) => Float32Array {
  const factor = Math.max(1, Math.ceil(Math.sqrt((width * height) / PIXELS_MAX)));
  const small = { width: Math.ceil(width / factor), height: Math.ceil(height / factor) };
  const data = new Float32Array(small.width * small.height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / factor) * small.width;
    for (let x = 0; x < width; x++) {
      const to = row + Math.floor(x / factor);
      data[to] = Math.max(data[to] ?? 0, 1 - (mask[y * width + x] ?? 0) / 255);
    }
  }
  const reach = Math.max(1, Math.floor((Math.min(width, height) * FEATHER) / factor / 2));
  const wide = isGrown
    ? blurMask({ ...small, data }, reach, 2).map((share) => Math.min(1, share * 24))
    : data;
  return readRows(
    { ...small, data: blurMask({ ...small, data: wide }, reach, 2) },
    { width, height },
    1,
  );
}
