import type { Spool } from "../contract/spool.ts";

/** Between two slices other work gets its turn, since a spool hashes what it is given. */
const SLICE_BYTES = 1024 * 1024;

/** Writes and closes a new spool; disposes of it if that fails. */
export async function fillSpool(
  openSpool: () => Promise<Spool>,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Spool> {
  signal.throwIfAborted();
  const spool = await openSpool();
  try {
    for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
      signal.throwIfAborted();
      await spool.write(bytes.subarray(start, start + SLICE_BYTES));
    }
    await spool.close();
    return spool;
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    throw error;
  }
}
