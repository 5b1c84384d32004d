import sharp from "sharp";

import type { Size } from "../../contract/size.ts";
import type { Canvas } from "./canvas.ts";
import type { Look } from "./filters/apply-filters.ts";
import type { Raster } from "./frame.ts";

/** Ratios closer than this are stretched: it is the rounding of a size. */
const RATIO_SLACK = 0.02;

/**
 * Brings a picture to the exact size ordered, adds what belongs to the paper, and writes it where it
 * is wanted. A picture of another ratio, such as one that was turned, is cut evenly at two sides.
 * `beforeTexture` sees the picture at its size, before paper and grain.
 */
export async function toPixels(
  { raster, isCrisp, addTexture }: Pick<Look, "raster" | "isCrisp" | "addTexture">,
  size: Size,
  canvas: Canvas,
  beforeTexture?: (raster: Raster) => Promise<void>,
): Promise<void> {
  canvas.checkAborted();
  const { width, height } = raster;
  if (width === size.width && height === size.height) canvas.pixels.set(raster.data);
  else {
    const ratio = (width / height) * (size.height / size.width);
    const enlarged = await sharp(raster.data, { raw: { width, height, channels: 3 } })
      .resize(size.width, size.height, {
        fit: Math.abs(ratio - 1) < RATIO_SLACK ? "fill" : "cover",
        kernel: isCrisp ? "nearest" : "lanczos3",
      })
      .raw()
      .toBuffer();
    canvas.checkAborted();
    canvas.pixels.set(enlarged);
  }
  await beforeTexture?.({ ...size, data: canvas.pixels });
  addTexture({ ...size, data: canvas.pixels });
  canvas.progress(1);
}
