import sharp from "sharp";
import { BOUNDS } from "../contract/bounds.ts";
import { Fault } from "../contract/fault.ts";
import type { FinishedPicture, Imaging } from "../contract/imaging.ts";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import { untilAborted } from "../kit/until-aborted.ts";
import type { DecoderGate } from "./create-decoder-gate.ts";
import { DECODE_TIMEOUT_S } from "./decode-bounds.ts";
import { fillSpool } from "./fill-spool.ts";

/** Far above any picture that we store: 3840x2160 as PNG of pure noise has 25 MB. */
const SOURCE_BYTES_MAX = 128 * 1024 * 1024;
const QUALITY = 80;

/** See `Imaging.makeRendition`. Throws `internal` if the stored picture cannot be decoded. */
export async function makeRendition(
  gate: DecoderGate,
  source: AsyncIterable<Uint8Array>,
  { width, openSpool, signal }: Parameters<Imaging["makeRendition"]>[1],
): Promise<FinishedPicture> {
  const { data, info, native } = await gate.run(signal, async () => {
    const bytes = await collect(untilAborted(source, signal));
    try {
      const open = () => sharp(bytes, { limitInputPixels: BOUNDS.picturePixelsMax }).autoOrient();
      const { autoOrient } = await open().metadata();
      const made = await open()
        .timeout({ seconds: DECODE_TIMEOUT_S })
        .resize({ width, withoutEnlargement: true })
        .webp({ quality: QUALITY, effort: 2 })
        .toBuffer({ resolveWithObject: true });
      return { ...made, native: { width: autoOrient.width, height: autoOrient.height } };
    } catch (error) {
      throw new Fault("internal", "The stored picture could not be read.", { cause: error });
    }
  });
  return {
    ...(await fillSpool(openSpool, [data], signal)),
    width: info.width,
    height: info.height,
    mediaType: PICTURE_FORMATS.webp.mediaType,
    native,
    passedThrough: false,
    warnings: [],
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > SOURCE_BYTES_MAX)
      throw new Fault("internal", "The stored picture is too large to be made smaller.");
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
