import { open } from "node:fs/promises";
import sharp from "sharp";
import type { Metadata } from "sharp";
import type { Size } from "../contract/size.ts";
import type { Spool } from "../contract/spool.ts";
import type { PictureKind } from "./picture-kind.ts";
import { KIND_BYTES, readPictureKind } from "./picture-kind.ts";
import { examinePicture } from "./structure/examine-picture.ts";

/** What is known of a file before a pixel is decoded. */
export interface ReadablePicture {
  readonly kind: PictureKind;
  /** Upright: as seen after the rotation that its metadata asks for. */
  readonly size: Size;
  /** The stored pixels are the upright ones. */
  readonly isUpright: boolean;
  readonly hasAlpha: boolean;
  readonly isLossless: boolean;
  readonly hasMoreFrames: boolean;
  /** See `PictureStructure.isWhole`. */
  readonly isWhole: boolean;
}

/** Why a file is not handed to a decoder; `why` follows "the picture". */
export interface RefusedPicture {
  readonly refused: "foreign" | "broken" | "excessive" | "too large";
  readonly why: string;
}

const REMEDY = "convert it to PNG, JPEG, WebP, AVIF or GIF";

/**
 * Looks at signature, structure and header, in this order, so that each guards the next: libvips sees only
 * files whose structure is harmless, and decodes only those whose header keeps to `pixelsMax`.
 */
export async function readPicture(
  file: Spool,
  pixelsMax: number,
): Promise<ReadablePicture | RefusedPicture> {
  const kind = readPictureKind(await readHead(file));
  if (typeof kind !== "string") return { refused: "foreign", why: `is ${kind.foreign}; ${REMEDY}` };

  const structure = await examinePicture(kind, file.read());
  if (structure.excess !== undefined) {
    return { refused: "excessive", why: `has ${structure.excess}; save it again without them` };
  }

  const header = await readHeader(file.content());
  if (header === undefined)
    return { refused: "broken", why: "is broken or incomplete; save it again" };
  const size = { width: header.autoOrient.width, height: header.autoOrient.height };
  if (size.width * size.height > pixelsMax) {
    return {
      refused: "too large",
      why: `has ${size.width}x${size.height} pixels, more than ${pixelsMax} in all; make it smaller`,
    };
  }
  return {
    kind,
    size,
    isUpright: (header.orientation ?? 1) === 1,
    hasAlpha: header.hasAlpha,
    isLossless: structure.isLossless,
    hasMoreFrames: structure.isAnimated || (header.pages ?? 1) > 1,
    isWhole: structure.isWhole,
  };
}

async function readHead(file: Spool): Promise<Buffer> {
  const content = file.content();
  if (typeof content !== "string") return Buffer.from(content.subarray(0, KIND_BYTES));
  await using handle = await open(content, "r");
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

/** The header as the decoder itself reads it; undefined if it cannot. The limit is ours, to be named in a message. */
async function readHeader(content: string | Uint8Array): Promise<Metadata | undefined> {
  try {
    return await sharp(content, { limitInputPixels: false }).metadata();
  } catch {
    // sharp says nothing here but that the bytes are not what their signature promised.
    return undefined;
  }
}
