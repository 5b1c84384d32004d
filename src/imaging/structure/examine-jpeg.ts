import type { ByteCursor, Parsing } from "./byte-cursor.ts";
import { hasMore, pass, take } from "./byte-cursor.ts";
import type { PictureStructure } from "./picture-structure.ts";

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/**
 * A progressive JPEG may legally spread its coefficients over thousands of scans, and each costs a pass over the
 * whole picture that nothing can interrupt: 480 KB held a decoder for 28 s. Encoders write about ten.
 */
const SCANS_MAX = 100;

/** Walks the markers of a JPEG (ITU-T T.81, annex B) to the end of its first picture. */
export function* examineJpeg(cursor: ByteCursor): Parsing<PictureStructure> {
  let scans = 0;
  const finish = (isWhole: boolean): PictureStructure => ({
    isWhole: isWhole && scans > 0,
    isAnimated: false,
    isLossless: false,
    excess: scans > SCANS_MAX ? `more than ${SCANS_MAX} scans` : undefined,
  });

  for (;;) {
    const marker = yield* findMarker(cursor);
    if (marker === undefined || scans > SCANS_MAX) return finish(false);
    if (marker === START_OF_IMAGE) continue;
    if (marker === END_OF_IMAGE) return finish(!(yield* hasMore(cursor)));
    if (marker === START_OF_SCAN) scans += 1;
    const length = yield* take(cursor, 2);
    if (length === undefined || !(yield* pass(cursor, length.readUInt16BE(0) - 2)))
      return finish(false);
  }
}

/**
 * Goes past the next marker that is not part of entropy-coded data and names it. Whatever else stands
 * before it is skipped, as decoders do.
 */
function* findMarker(cursor: ByteCursor): Parsing<number | undefined> {
  let afterFill = false;
  while (yield* hasMore(cursor)) {
    if (!afterFill) {
      const found = cursor.chunk.indexOf(0xff, cursor.at);
      cursor.at = found === -1 ? cursor.chunk.length : found + 1;
      afterFill = found !== -1;
      continue;
    }
    const code = cursor.chunk[cursor.at] ?? 0;
    cursor.at += 1;
    if (isMarker(code)) return code;
    afterFill = code === 0xff;
  }
  return undefined;
}

/** Not a stuffed zero, a fill byte, TEM or a restart marker. */
function isMarker(code: number): boolean {
  const isRestart = code >= 0xd0 && code <= 0xd7;
  return code > 0x01 && code !== 0xff && !isRestart;
}
