import { open } from "node:fs/promises";
import { Fault } from "../../contract/fault.ts";
import { absentAsUndefined } from "./absent-as-undefined.ts";
import { onMedium } from "./on-medium.ts";

/** A multiple of three, so that base64 of it needs no joining. */
const CHUNK_BYTES = 255 * 1024;

/**
 * The bytes from `start` to `end`, both included, of a file of `bytes` bytes. It is opened at the first step, so that an iteration
 * which never begins holds nothing; from then on deleting the name does not disturb it.
 * Throws `not_found` if the name went between the two.
 */
export function readChunks(
  path: string,
  { start, end }: { readonly start: number; readonly end: number },
  bytes: number,
): AsyncIterable<Uint8Array> {
  const isWhole = start === 0 && end === bytes - 1;
  if (!isWhole && !(start >= 0 && start <= end && end < bytes)) {
    throw new RangeError(`The range ${start} to ${end} does not lie within ${bytes} bytes.`);
  }
  return readFrom(path, start, end + 1);
}

async function* readFrom(path: string, start: number, stop: number): AsyncGenerator<Uint8Array> {
  const handle = await onMedium(open(path, "r").catch(absentAsUndefined));
  if (handle === undefined) throw new Fault("not_found", "This picture has just been deleted.");
  await using _closing = handle;
  let position = start;
  while (position < stop) {
    const wanted = Math.min(CHUNK_BYTES, stop - position);
    const { bytesRead, buffer } = await onMedium(
      handle.read(Buffer.allocUnsafe(wanted), 0, wanted, position),
    );
    if (bytesRead === 0) throw new Fault("storage_unavailable", "A stored picture ends too early.");
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
