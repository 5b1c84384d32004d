import { crc32 } from "node:zlib";
import type { ByteCursor, Parsing } from "./byte-cursor.ts";
import { hasMore, pass, take } from "./byte-cursor.ts";
import type { PictureStructure } from "./picture-structure.ts";

const SIGNATURE_BYTES = 8;

/**
 * libpng inflates each compressed text to at most 8 MB, but keeps up to a thousand of them: a file of 12 MB
 * took 2 GB of memory and 6 s of time in reading the header alone. Sixteen are more than any program writes.
 */
const COMPRESSED_TEXTS_MAX = 16;

/** Walks the chunks of a PNG (W3C PNG, third edition, §5). */
export function* examinePng(cursor: ByteCursor): Parsing<PictureStructure> {
  let isAnimated = false;
  let compressedTexts = 0;
  const finish = (isWhole: boolean): PictureStructure => ({
    isWhole,
    isAnimated,
    isLossless: true,
    excess:
      compressedTexts > COMPRESSED_TEXTS_MAX
        ? `more than ${COMPRESSED_TEXTS_MAX} compressed text chunks`
        : undefined,
  });

  if (!(yield* pass(cursor, SIGNATURE_BYTES))) return finish(false);
  let checksumsAreRight = true;
  for (;;) {
    const chunk = yield* passChunk(cursor);
    if (chunk === undefined) return finish(false);
    checksumsAreRight &&= chunk.checksumIsRight;
    if (chunk.type === "acTL") isAnimated = true;
    if (chunk.type === "zTXt" || chunk.type === "iTXt") compressedTexts += 1;
    if (chunk.type === "IEND") return finish(checksumsAreRight && !(yield* hasMore(cursor)));
  }
}

/** Length, type, data, and a CRC-32 over type and data. */
function* passChunk(
  cursor: ByteCursor,
): Parsing<{ type: string; checksumIsRight: boolean } | undefined> {
  const head = yield* take(cursor, 8);
  if (head === undefined) return undefined;
  const type = head.subarray(4);
  let checksum = crc32(type);
  const isThere = yield* pass(cursor, head.readUInt32BE(0), (part) => {
    checksum = crc32(part, checksum);
  });
  const declared = isThere ? yield* take(cursor, 4) : undefined;
  if (declared === undefined) return undefined;
  return { type: type.toString("latin1"), checksumIsRight: declared.readUInt32BE(0) === checksum };
}
