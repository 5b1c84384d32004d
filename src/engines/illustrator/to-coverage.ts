import sharp from "sharp";

import type { Size } from "../../contract/size.ts";
import { adjust } from "./filters/adjust.ts";
import { fromTones, toTones } from "./filters/tones.ts";
import type { AdjustmentId } from "./intent.ts";

/** Adjustments that move pixels; all others leave the coverage alone. */
const MOVING: ReadonlySet<AdjustmentId> = new Set<AdjustmentId>([
  "mirror",
  "flip-vertical",
  "rotate-left",
  "rotate-right",
  "rotate-half",
]);

/** The coverage of a drawing, moved and enlarged as its colours were; one byte a pixel. */
export async function toCoverage(
  { width, height, alpha }: Size & { readonly alpha: Uint8Array },
  size: Size,
  adjustments: readonly AdjustmentId[],
): Promise<Uint8Array> {
  const grey = new Uint8Array(width * height * 3);
  for (const [index, coverage] of alpha.entries()) grey.fill(coverage, index * 3, index * 3 + 3);
  let tones = toTones({ width, height, data: grey });
  for (const id of adjustments) if (MOVING.has(id)) tones = adjust(tones, id);
  const moved = fromTones(tones);
  return await sharp(moved.data, {
    raw: { width: moved.width, height: moved.height, channels: 3 },
  })
    .extractChannel(0)
    .resize(size.width, size.height, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
}
