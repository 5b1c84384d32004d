import sharp from "sharp";

import type { EngineReference } from "../../contract/engine.ts";
import type { Size } from "../../contract/size.ts";

/**
 * A mask as the servers of Stable Diffusion read it: a grey picture that is white where the picture may change, of the size of the
 * picture that it is laid over. Ours is transparent there, and may have any size.
 */
export async function toWhiteMask(
  mask: EngineReference,
  { width, height }: Size,
): Promise<EngineReference> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of mask.open()) {
    chunks.push(chunk);
  }
  const grey = await sharp(Buffer.concat(chunks))
    .ensureAlpha()
    .extractChannel("alpha")
    .negate()
    .resize(width, height, { fit: "fill" })
    .toColourspace("b-w")
    .png()
    .toBuffer();
  return {
    n: mask.n,
    changed: false,
    width,
    height,
    mediaType: "image/png",
    async *open() {
      yield grey;
    },
  };
}
