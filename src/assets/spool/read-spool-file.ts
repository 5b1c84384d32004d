import { open } from "node:fs/promises";
import { onSpoolDisk } from "./on-spool-disk.ts";

const READ_BYTES = 256 * 1024;

/** Opens the file at the first step, so that an iteration that never begins holds nothing. */
export async function* readSpoolFile(path: string): AsyncGenerator<Uint8Array> {
  await using handle = await onSpoolDisk(open(path, "r"));
  for (;;) {
    const { bytesRead, buffer } = await onSpoolDisk(
      handle.read(Buffer.allocUnsafe(READ_BYTES), 0, READ_BYTES, null),
    );
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
