import type { Spool } from "../../contract/spool.ts";

/** Chunks of a socket are small, and each write costs a step on another thread. */
const PIECE_BYTES = 256 * 1024;

/**
 * A picture that a backend answers as bytes, in a closed spool that belongs to the caller; disposed of if the body fails.
 * Whoever opened the body sees to it that it ends when the wait is over; what it throws passes as it is.
 */
export async function spoolBody(
  body: AsyncIterable<Uint8Array>,
  openSpool: () => Promise<Spool>,
): Promise<Spool> {
  const spool = await openSpool();
  try {
    for await (const piece of gather(body)) {
      await spool.write(piece);
    }
    await spool.close();
    return spool;
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    throw error;
  }
}

async function* gather(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= PIECE_BYTES) {
      yield Buffer.concat(chunks);
      chunks = [];
      bytes = 0;
    }
  }
  if (bytes > 0) {
    yield Buffer.concat(chunks);
  }
}
