import sharp from "sharp";
import type { Imaging } from "../contract/imaging.ts";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import type { DecoderGate } from "./create-decoder-gate.ts";

const PIXELS_MAX = 1_000_000;
const QUALITY = 80;

/** See `Imaging.encodePreview`. Encoded for speed: it is looked at for a second. */
export async function encodePreview(
  gate: DecoderGate,
  { data, width, height }: Parameters<Imaging["encodePreview"]>[0],
  format: Parameters<Imaging["encodePreview"]>[1],
): ReturnType<Imaging["encodePreview"]> {
  if (width * height > PIXELS_MAX) {
    throw new RangeError(`A preview of ${width}x${height} is no small picture.`);
  }
  return await gate.run(new AbortController().signal, async () => {
    const picture = sharp(new Uint8Array(data), { raw: { width, height, channels: 3 } });
    const encoded =
      format === "png"
        ? picture.png({ compressionLevel: 2 })
        : format === "webp"
          ? picture.webp({ quality: QUALITY, effort: 0 })
          : picture.jpeg({ quality: QUALITY });
    return { bytes: await encoded.toBuffer(), mediaType: PICTURE_FORMATS[format].mediaType };
  });
}
