import type { Size } from "../../contract/size.ts";

/** The size itself if it has at most `pixelsMax` pixels, else the largest of the same ratio that has. */
export function fitWithin(size: Size, pixelsMax: number): Size {
  const scale = Math.sqrt(pixelsMax / (size.width * size.height));
  if (scale >= 1) return size;
  return {
    width: Math.max(1, Math.floor(size.width * scale)),
    height: Math.max(1, Math.floor(size.height * scale)),
  };
}
