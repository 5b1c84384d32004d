import type { ByteCursor, Parsing } from "./byte-cursor.ts";
import { hasMore, pass, take } from "./byte-cursor.ts";
import type { PictureStructure } from "./picture-structure.ts";

/**
 * libwebp keeps frames and unknown chunks in lists that it walks anew for each: 250,000 frames in 20 MB held it for
 * 77 s in reading the header alone. Ten thousand take an eighth of a second.
 */
const CHUNKS_MAX = 10_000;

/** Walks the chunks of a WebP file (RFC 9649, §2). */
export function* examineWebp(cursor: ByteCursor): Parsing<PictureStructure> {
  let chunks = 0;
  let isAnimated = false;
  let isLossless = false;
  const finish = (isWhole: boolean): PictureStructure => ({
    isWhole,
    isAnimated,
    isLossless,
    excess: chunks > CHUNKS_MAX ? `more than ${CHUNKS_MAX} parts or frames` : undefined,
  });

  const head = yield* take(cursor, 12);
  if (head === undefined) return finish(false);
  // The declared size counts from the fourth character on, "WEBP" included.
  let left = head.readUInt32LE(4) - 4;
  while (left > 0) {
    const chunkHead = yield* take(cursor, 8);
    if (chunkHead === undefined) return finish(false);
    chunks += 1;
    if (chunks > CHUNKS_MAX) return finish(false);
    const type = chunkHead.toString("latin1", 0, 4);
    if (type === "ANIM" || type === "ANMF") isAnimated = true;
    if (type === "VP8L") isLossless = true;
    const length = chunkHead.readUInt32LE(4);
    const padded = length + (length % 2);
    if (!(yield* pass(cursor, padded))) return finish(false);
    left -= 8 + padded;
  }
  return finish(left === 0 && chunks > 0 && !(yield* hasMore(cursor)));
}
