import sharp from "sharp";

import type { Size } from "../../contract/size.ts";
import { isTurn, turnPicture } from "./filters/turn-picture.ts";
import type { AdjustmentId } from "./intent.ts";

/** The coverage of a drawing, moved and enlarged as its colours were; one byte a pixel. */
export async function toCoverage(
  { width, height, alpha }: Size & { readonly alpha: Uint8Array },
  size: Size,
  adjustments: readonly AdjustmentId[],
): Promise<Uint8Array> {
  const grey = new Uint8Array(width * height * 3);
  for (const [index, coverage] of alpha.entries()) grey.fill(coverage, index * 3, index * 3 + 3);
  const moved = adjustments.filter(isTurn).reduce(turnPicture, { width, height, data: grey });
  const isSwapped = moved.width !== width && width !== height;
  return await sharp(moved.data, {
    raw: { width: moved.width, height: moved.height, channels: 3 },
  })
    .extractChannel(0)
    .resize(size.width, size.height, { fit: isSwapped ? "cover" : "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
}
