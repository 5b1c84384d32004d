import sharp from "sharp";
import type { Sharp } from "sharp";

import type { Size } from "../../../contract/size.ts";

/** How many times the pixels that are wanted a picture may have once it is enlarged; a panorama stays below. */
const PIXELS_SHARE_MAX = 4;

/**
 * The picture, or of one that is very long the part that draws most attention, at its own scale. Who looks for that part in
 * the enlarged picture looks for minutes: a line of 1x10000 is 720x7200000 by then.
 */
export async function cutLong(open: () => Sharp, native: Size, wanted: Size): Promise<Sharp> {
  const scale = Math.max(wanted.width / native.width, wanted.height / native.height);
  const share = (scale * scale * native.width * native.height) / (wanted.width * wanted.height);
  if (scale <= 1 || share <= PIXELS_SHARE_MAX) return open();
  const { data, info } = await open()
    .resize(atLeastOne(wanted.width / scale), atLeastOne(wanted.height / scale), {
      fit: "cover",
      position: sharp.strategy.attention,
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } });
}

function atLeastOne(edge: number): number {
  return Math.max(1, Math.round(edge));
}
