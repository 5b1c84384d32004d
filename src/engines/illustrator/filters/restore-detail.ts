import sharp from "sharp";

import { clamp } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";

export interface DetailSource {
  /** The picture at its full size, and as it was made smaller for the work, both before the work. */
  readonly full: Raster;
  readonly small: Raster;
}

/** Gives a picture that was worked on smaller and enlarged the fine detail of its original back, in place: the part of the lightness that was lost, as strong as the picture now is light there. */
export async function restoreDetail(raster: Raster, { full, small }: DetailSource): Promise<void> {
  const { width, height, data } = raster;
  const blurred = await sharp(small.data, {
    raw: { width: small.width, height: small.height, channels: 3 },
  })
    .resize(width, height, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
  for (let at = 0; at < data.length; at += 3) {
    const was =
      0.3 * (blurred[at] ?? 0) + 0.59 * (blurred[at + 1] ?? 0) + 0.11 * (blurred[at + 2] ?? 0);
    const now = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    const fine =
      0.3 * (full.data[at] ?? 0) +
      0.59 * (full.data[at + 1] ?? 0) +
      0.11 * (full.data[at + 2] ?? 0);
    const detail = (fine - was) * clamp((now + 6) / (was + 6), 0.2, 1.5) + 0.5;
    for (let channel = at; channel < at + 3; channel++)
      data[channel] = clamp((data[channel] ?? 0) + detail, 0, 255);
  }
}
