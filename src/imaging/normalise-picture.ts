import sharp from "sharp";
import type { Sharp } from "sharp";
import { BOUNDS } from "../contract/bounds.ts";
import { Fault } from "../contract/fault.ts";
import type { NormalisedPicture, NormaliseOptions } from "../contract/imaging.ts";
import type { PictureFormat } from "../contract/picture-format.ts";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import type { Spool } from "../contract/spool.ts";
import type { Warning } from "../contract/warning.ts";
import type { DecoderGate } from "./create-decoder-gate.ts";
import { DECODE_TIMEOUT_S, mustDecodeAlone } from "./decode-bounds.ts";
import { fillSpool } from "./fill-spool.ts";
import type { ReadablePicture, RefusedPicture } from "./read-picture.ts";
import { readPicture } from "./read-picture.ts";

/** libwebp takes no longer edge. */
const WEBP_EDGE_MAX = 16_383;

/**
 * See `Imaging.normalise`. Every picture is decoded and encoded anew, also one that looks clean: what
 * goes on to a backend are our bytes, not a stranger's.
 */
export async function normalisePicture(
  gate: DecoderGate,
  source: Spool,
  options: NormaliseOptions,
): Promise<NormalisedPicture> {
  const { param, pixelsMax, openSpool, signal } = options;
  signal.throwIfAborted();
  const read = await gate.run(signal, () => readPicture(source, pixelsMax));
  if ("refused" in read) throw toFault(read, param);
  const { data, format } = await gate.run(signal, () => encodeUpright(source, read, options), {
    alone: mustDecodeAlone(read.kind),
  });
  return {
    ...(await fillSpool(openSpool, [data], signal)),
    ...read.size,
    mediaType: PICTURE_FORMATS[format].mediaType,
    warnings: read.hasMoreFrames ? [firstFrameOnly(param)] : [],
  };
}

function toFault({ refused, why }: RefusedPicture, param: string): Fault {
  const code = refused === "too large" ? "image_too_large" : "invalid_image";
  return new Fault(code, `The picture in ${param} ${why}.`, { param });
}

function firstFrameOnly(param: string): Warning {
  return {
    code: "first_frame_only",
    field: param,
    message: `The picture in ${param} is animated; only its first frame was used.`,
  };
}

interface Encoding {
  readonly format: PictureFormat;
  readonly encode: (picture: Sharp) => Sharp;
}

const LOSSLESS: Encoding = {
  format: "png",
  encode: (picture) => picture.png({ compressionLevel: 2, adaptiveFiltering: true }),
};
const PHOTO: Encoding = {
  format: "jpeg",
  encode: (picture) => picture.jpeg({ quality: 95, chromaSubsampling: "4:4:4" }),
};
const SMALLER_PHOTO: Encoding = {
  format: "jpeg",
  encode: (picture) => picture.jpeg({ quality: 88 }),
};
const SMALLER: Encoding = {
  format: "webp",
  encode: (picture) => picture.webp({ quality: 90, effort: 2 }),
};

/** The encodings to try, best first: a reference may have 20 MiB, and what came in as less may well come out as more. */
function encodingsFor({ hasAlpha, isLossless, size }: ReadablePicture): readonly Encoding[] {
  const best = hasAlpha || isLossless ? LOSSLESS : PHOTO;
  if (!hasAlpha) return [best, SMALLER_PHOTO];
  return Math.max(size.width, size.height) <= WEBP_EDGE_MAX ? [best, SMALLER] : [best];
}

async function encodeUpright(
  source: Spool,
  read: ReadablePicture,
  { param, pixelsMax, signal }: NormaliseOptions,
): Promise<{ readonly data: Buffer; readonly format: PictureFormat }> {
  for (const { format, encode } of encodingsFor(read)) {
    signal.throwIfAborted();
    const picture = sharp(source.content(), { limitInputPixels: pixelsMax, failOn: "error" })
      .autoOrient()
      .toColourspace("srgb")
      .timeout({ seconds: DECODE_TIMEOUT_S });
    const data = await decodeOrRefuse(encode(picture), param);
    if (data.length <= BOUNDS.pictureBytesMax) return { data, format };
  }
  throw new Fault(
    "image_too_large",
    `The picture in ${param} has more than 20 MiB when upright; make it smaller.`,
    {
      param,
    },
  );
}

async function decodeOrRefuse(picture: Sharp, param: string): Promise<Buffer> {
  try {
    return await picture.toBuffer();
  } catch (error) {
    throw new Fault(
      "invalid_image",
      `The picture in ${param} is broken or incomplete; save it again.`,
      {
        param,
        cause: error,
      },
    );
  }
}
