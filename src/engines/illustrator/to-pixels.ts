import sharp from "sharp";

import type { Size } from "../../contract/size.ts";
import type { Canvas } from "./canvas.ts";
import type { Look } from "./filters/apply-filters.ts";

/** Brings a picture to the exact size ordered, adds what belongs to the paper, and writes it where it is wanted. */
export async function toPixels(
  { raster, isCrisp, addTexture }: Look,
  size: Size,
  canvas: Canvas,
): Promise<void> {
  canvas.checkAborted();
  const { width, height } = raster;
  if (width === size.width && height === size.height) canvas.pixels.set(raster.data);
  else {
    const enlarged = await sharp(raster.data, { raw: { width, height, channels: 3 } })
      .resize(size.width, size.height, { fit: "fill", kernel: isCrisp ? "nearest" : "lanczos3" })
      .raw()
      .toBuffer();
    canvas.checkAborted();
    canvas.pixels.set(enlarged);
  }
  addTexture({ ...size, data: canvas.pixels });
  canvas.progress(1);
}
