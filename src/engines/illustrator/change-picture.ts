import sharp from "sharp";

import type { Size } from "../../contract/size.ts";
import type { Canvas } from "./canvas.ts";
import { FILTERED_PIXELS_MAX } from "./draw-document.ts";
import { applyFilters } from "./filters/apply-filters.ts";
import { grade } from "./filters/grade.ts";
import { letterPicture } from "./filters/letter-picture.ts";
import { fitWithin } from "./fit-within.ts";
import { Undecodable } from "./interruptions.ts";
import type { Raster } from "./frame.ts";
import { toPixels } from "./to-pixels.ts";
import type { ChangeOrder } from "./wire.ts";

/** The most pixels of a picture that is let in; the core has the same bound on uploads. */
const PIXELS_MAX = 50_000_000;
/** Ratios closer than this are stretched rather than cropped: nobody sees it. */
const RATIO_SLACK = 0.01;

/** Changes a picture that was not drawn here: light, filters, adjustments and writing, all by its pixels alone. */
export async function changePicture(order: ChangeOrder, canvas: Canvas): Promise<void> {
  const { width, height, filters, adjustments, seed, mask } = order;
  const position = mask === undefined ? "attention" : "centre";
  const work = fitWithin({ width, height }, FILTERED_PIXELS_MAX);
  const source = await decode(order.picture, work, position);
  canvas.checkAborted();
  canvas.progress(0.2);
  const graded = grade(source, order);
  const look = applyFilters(graded, {
    filters,
    adjustments,
    seed,
    checkAborted: canvas.checkAborted,
  });
  canvas.progress(0.8);
  await toPixels(look, { width, height }, canvas);
  if (order.text !== undefined) letterPicture({ width, height, data: canvas.pixels }, order.text);
  if (mask !== undefined) await keepOutside(order, mask, canvas);
}

/** Decoded, upright, without transparency, and cropped to the ratio wanted where it differs. */
async function decode(
  picture: Uint8Array,
  size: Size,
  position: "attention" | "centre",
): Promise<Raster> {
  try {
    return await decodeFitted(picture, size, position);
  } catch (error) {
    throw new Undecodable("the picture cannot be decoded", { cause: error });
  }
}

async function decodeFitted(
  picture: Uint8Array,
  size: Size,
  position: "attention" | "centre",
): Promise<Raster> {
  const image = sharp(picture, { limitInputPixels: PIXELS_MAX, failOn: "error" });
  const { width, height } = await image.metadata();
  const ratio = (width / height) * (size.height / size.width);
  const fit = Math.abs(ratio - 1) < RATIO_SLACK ? "fill" : "cover";
  const data = await image
    .toColourspace("srgb")
    .flatten({ background: "#ffffff" })
    .resize(size.width, size.height, {
      fit,
      position: position === "attention" ? sharp.strategy.attention : "centre",
    })
    .raw()
    .toBuffer();
  return { ...size, data };
}

/** Puts the old pixels back where the mask is opaque. */
async function keepOutside(order: ChangeOrder, mask: Uint8Array, canvas: Canvas): Promise<void> {
  const size = { width: order.width, height: order.height };
  const before = await decode(order.picture, size, "centre");
  const keep = await sharp(mask, { limitInputPixels: PIXELS_MAX, failOn: "error" })
    .ensureAlpha()
    .extractChannel("alpha")
    .resize(size.width, size.height, { fit: "cover", position: "centre" })
    .raw()
    .toBuffer();
  canvas.checkAborted();
  for (let index = 0; index < keep.length; index++) {
    const share = (keep[index] ?? 0) / 255;
    for (let at = index * 3; at < index * 3 + 3; at++) {
      const now = canvas.pixels[at] ?? 0;
      canvas.pixels[at] = now + ((before.data[at] ?? 0) - now) * share + 0.5;
    }
  }
}
