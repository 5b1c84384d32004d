import sharp from "sharp";
import type { Sharp } from "sharp";
import { BOUNDS } from "../contract/bounds.ts";
import type { EngineFile, EnginePicture, EnginePixels } from "../contract/engine.ts";
import { Fault } from "../contract/fault.ts";
import type { FinishedPicture, FinishOptions } from "../contract/imaging.ts";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import type { Size } from "../contract/size.ts";
import { formatSize } from "../contract/size.ts";
import type { Warning } from "../contract/warning.ts";
import type { DecoderGate } from "./create-decoder-gate.ts";
import { DECODE_TIMEOUT_S, mustDecodeAlone } from "./decode-bounds.ts";
import { encodePicture } from "./encode-picture.ts";
import { fillSpool } from "./fill-spool.ts";
import { findRegion } from "./find-region.ts";
import type { Fit } from "./plan-fit.ts";
import { planFit } from "./plan-fit.ts";
import type { ReadablePicture } from "./read-picture.ts";
import { readPicture } from "./read-picture.ts";

/** Beyond these a fit is said to the caller; `docs/warnings.md` tells them. */
const CROPPED_SHARE_MAX = 0.02;
/** 500x490 out of 500x500 is exactly 2 %, and a little more in binary fractions. */
const ROUNDING = 1e-9;
const SCALE_MAX = 2;

/** See `Imaging.finish`. The picture's own spool stays with whoever opened it. */
export async function finishPicture(
  gate: DecoderGate,
  picture: EnginePicture,
  options: FinishOptions,
): Promise<FinishedPicture> {
  options.signal.throwIfAborted();
  if (picture.kind === "pixels") return await fitAndEncode(gate, openPixels(picture), options);

  const read = await readAnswer(gate, picture, options.signal);
  if (mayPass(read, options)) return await passThrough(picture, options);
  return await fitAndEncode(gate, openFile(picture, read), options);
}

/** A picture as the backend drew it. */
interface Drawn {
  readonly native: Size;
  /** A fresh pipeline for each step of the work, since sharp's run only once. */
  readonly open: () => Sharp;
  readonly alone: boolean;
}

function openPixels({ data, width, height, channels }: EnginePixels): Drawn {
  if (data.byteLength !== width * height * channels) {
    throw new Fault(
      "backend_answer_invalid",
      "The backend's picture has not as many pixels as it says.",
    );
  }
  // A view, not a copy.
  const open = (): Sharp => sharp(new Uint8Array(data), { raw: { width, height, channels } });
  return { native: { width, height }, open, alone: false };
}

function openFile({ file }: EngineFile, { size, kind }: ReadablePicture): Drawn {
  const open = (): Sharp =>
    sharp(file.content(), { limitInputPixels: BOUNDS.picturePixelsMax, failOn: "error" })
      .autoOrient()
      .timeout({ seconds: DECODE_TIMEOUT_S });
  return { native: size, open, alone: mustDecodeAlone(kind) };
}

async function readAnswer(
  gate: DecoderGate,
  { file }: EngineFile,
  signal: AbortSignal,
): Promise<ReadablePicture> {
  const read = await gate.run(signal, () => readPicture(file, BOUNDS.picturePixelsMax));
  if ("refused" in read)
    throw new Fault("backend_answer_invalid", `The backend's picture ${read.why}.`);
  return read;
}

/**
 * What has the right pixels and format, unless a quality was asked for: at which one a file was encoded cannot be told from it.
 * Checked without decoding a pixel: format by signature; width and height by the header, upright (a JPEG that
 * asks to be turned does not pass); a single frame; and that the file is whole. Whole means: every chunk or
 * marker is in place and the last one ends the file; for PNG, all checksums hold. Damage inside the compressed
 * data of a JPEG or WebP, which carry no checksums, is not seen.
 */
function mayPass(read: ReadablePicture, { size, format, quality }: FinishOptions): boolean {
  const hasRightPixels = read.size.width === size.width && read.size.height === size.height;
  const isAsAsked = read.kind === format && hasRightPixels && quality === null;
  return isAsAsked && read.isUpright && read.isWhole && !read.hasMoreFrames;
}

async function passThrough(
  { file }: EngineFile,
  { size, format }: FinishOptions,
): Promise<FinishedPicture> {
  const { bytes } = await file.close();
  return {
    spool: file,
    bytes,
    ...size,
    mediaType: PICTURE_FORMATS[format].mediaType,
    native: size,
    passedThrough: true,
    warnings: [],
  };
}

async function fitAndEncode(
  gate: DecoderGate,
  drawn: Drawn,
  options: FinishOptions,
): Promise<FinishedPicture> {
  const { size, format, openSpool, signal } = options;
  const fit = planFit(drawn.native, size);
  const fitAndEncodeNow = async (): Promise<readonly Buffer[]> => {
    try {
      return await encodePicture(await fitPicture(drawn, size, fit), options);
    } catch (error) {
      throw new Fault("backend_answer_invalid", "The backend's picture could not be decoded.", {
        cause: error,
      });
    }
  };
  const encoded = await gate.run(signal, fitAndEncodeNow, drawn);
  return {
    ...(await fillSpool(openSpool, encoded, signal)),
    ...size,
    mediaType: PICTURE_FORMATS[format].mediaType,
    native: drawn.native,
    passedThrough: false,
    warnings: toWarnings(drawn.native, size, fit),
  };
}

/** Cut out, then scaled with Lanczos. What already has the right pixels is left as it is. */
async function fitPicture({ native, open }: Drawn, size: Size, { region }: Fit): Promise<Sharp> {
  if (native.width === size.width && native.height === size.height) return open();
  const isWhole = region.width === native.width && region.height === native.height;
  const picture = isWhole
    ? open()
    : open().extract({ ...(await findRegion(open, native, region)), ...region });
  return picture.resize({ ...size, fit: "fill", kernel: "lanczos3" });
}

function toWarnings(native: Size, size: Size, { croppedShare, scale }: Fit): Warning[] {
  const warnings: Warning[] = [];
  if (croppedShare > CROPPED_SHARE_MAX + ROUNDING) {
    const percent = Math.round(croppedShare * 100);
    warnings.push({
      code: "cropped",
      field: "size",
      message: `The backend drew ${formatSize(native)}; ${percent} % of it was cropped away to deliver ${formatSize(size)}.`,
    });
  }
  if (scale > SCALE_MAX) {
    warnings.push({
      code: "enlarged",
      field: "size",
      message: `The backend drew ${formatSize(native)}; it was enlarged ${scale.toFixed(1)} times to deliver ${formatSize(size)}.`,
    });
  }
  return warnings;
}
