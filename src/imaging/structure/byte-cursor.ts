/** A place in bytes that arrive in chunks. */
export interface ByteCursor {
  chunk: Buffer;
  /** The next byte of the chunk. */
  at: number;
  /** No further chunk will come. */
  ended: boolean;
}

/** A parser that pauses (yields) whenever it has used up its chunk, and returns what it found. */
export type Parsing<Result> = Generator<undefined, Result, undefined>;

/** Feeds a parser until it has found what it looks for, or the bytes end. Never holds more than one chunk. */
export async function parseBytes<Result>(
  bytes: AsyncIterable<Uint8Array>,
  parser: (cursor: ByteCursor) => Parsing<Result>,
): Promise<Result> {
  const cursor: ByteCursor = { chunk: Buffer.alloc(0), at: 0, ended: false };
  const parsing = parser(cursor);
  for await (const chunk of bytes) {
    const step = feed(parsing, cursor, chunk);
    if (step.done === true) return step.value;
  }
  cursor.ended = true;
  const last = feed(parsing, cursor, new Uint8Array(0));
  if (last.done === true) return last.value;
  throw new Error("A parser went on after the bytes had ended.");
}

function feed<Result>(
  parsing: Parsing<Result>,
  cursor: ByteCursor,
  chunk: Uint8Array,
): IteratorResult<undefined, Result> {
  cursor.chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  cursor.at = 0;
  return parsing.next();
}

/** Makes sure that at least one byte can be had; false at the end. */
export function* hasMore(cursor: ByteCursor): Parsing<boolean> {
  while (cursor.at >= cursor.chunk.length) {
    if (cursor.ended) return false;
    yield;
  }
  return true;
}

/** Exactly `count` bytes, meant for headers; undefined if fewer are left. */
export function* take(cursor: ByteCursor, count: number): Parsing<Buffer | undefined> {
  const parts: Buffer[] = [];
  let missing = count;
  while (missing > 0) {
    if (!(yield* hasMore(cursor))) return undefined;
    const part = cursor.chunk.subarray(cursor.at, cursor.at + missing);
    cursor.at += part.length;
    missing -= part.length;
    parts.push(part);
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}

/** Goes on by `count` bytes and shows them in passing; false if fewer are left. */
export function* pass(
  cursor: ByteCursor,
  count: number,
  visit?: (part: Buffer) => void,
): Parsing<boolean> {
  let missing = count;
  while (missing > 0) {
    if (!(yield* hasMore(cursor))) return false;
    const part = cursor.chunk.subarray(cursor.at, cursor.at + missing);
    cursor.at += part.length;
    missing -= part.length;
    visit?.(part);
  }
  return true;
}
