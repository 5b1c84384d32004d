import type { OpenPicture } from "../../core/limner.ts";
import type { Piece } from "./to-pieces.ts";

/** How many bytes the answer will have, known before a picture is opened. */
export function countBytes(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece) =>
      sum +
      (typeof piece === "string" ? Buffer.byteLength(piece) : Math.ceil(piece.asset.bytes / 3) * 4),
    0,
  );
}

/** The answer's bytes: pictures become base64 as they are read, a chunk of the store at a time. */
export async function* encodePieces(pieces: readonly Piece[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    if (typeof piece === "string") {
      yield Buffer.from(piece);
    } else {
      yield* encodePicture(piece);
    }
  }
}

/** Three bytes make four characters, so up to two bytes wait for the next chunk. */
async function* encodePicture(picture: OpenPicture): AsyncGenerator<Buffer> {
  let waiting: Uint8Array = new Uint8Array(0);
  let bytes = 0;
  for await (const chunk of await picture.read()) {
    bytes += chunk.length;
    const joined = waiting.length === 0 ? asBuffer(chunk) : Buffer.concat([waiting, chunk]);
    const whole = joined.length - (joined.length % 3);
    waiting = joined.subarray(whole);
    yield Buffer.from(joined.toString("base64", 0, whole), "latin1");
  }
  if (bytes !== picture.asset.bytes) {
    throw new Error(
      `A stored picture has ${bytes} bytes where its record says ${picture.asset.bytes}.`,
    );
  }
  yield Buffer.from(asBuffer(waiting).toString("base64"), "latin1");
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
