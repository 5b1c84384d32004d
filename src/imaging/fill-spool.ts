import type { Spool } from "../contract/spool.ts";

/** Between two slices other work gets its turn, since a spool hashes what it is given. */
const SLICE_BYTES = 1024 * 1024;

export interface FilledSpool {
  readonly spool: Spool;
  readonly bytes: number;
}

/** Writes the parts into a new spool and closes it; disposes of it if that fails. */
export async function fillSpool(
  openSpool: () => Promise<Spool>,
  parts: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<FilledSpool> {
  signal.throwIfAborted();
  const spool = await openSpool();
  try {
    for (const slice of slicesOf(parts)) {
      signal.throwIfAborted();
      await spool.write(slice);
    }
    const { bytes } = await spool.close();
    return { spool, bytes };
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    throw error;
  }
}

function* slicesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts) {
    for (let start = 0; start < part.length; start += SLICE_BYTES)
      yield part.subarray(start, start + SLICE_BYTES);
  }
}
