import { createHash } from "node:crypto";
import type { Spool, SpoolOptions } from "../../contract/spool.ts";
import { createSpoolFile, type SpoolFile } from "./create-spool-file.ts";
import { readSpoolFile } from "./read-spool-file.ts";

/** A file costs a small picture more time than everything else that happens to it. */
const MEMORY_BYTES_MAX = 64 * 1024;

/**
 * A spool that stays in memory up to 64 KiB and goes on in a new file at `path`. After a write has failed, every further
 * `write` and `close` throws the same error, so that half a file is never taken for a whole one.
 * Throws `storage_unavailable` when the disk refuses.
 */
export function openSpool(path: string, { bytesMax, tooLarge }: SpoolOptions): Spool {
  const hash = createHash("sha256");
  let held: Buffer = Buffer.alloc(0);
  let file: SpoolFile | undefined;
  let bytes = 0;
  let failure: Error | undefined;
  let closed: Promise<{ bytes: number; sha256: string }> | undefined;
  let content: string | Uint8Array | undefined;

  const fail = (error: Error): Error => (failure ??= error);

  const append = async (chunk: Uint8Array, position: number): Promise<void> => {
    if (file === undefined && bytes <= MEMORY_BYTES_MAX) {
      held = roomFor(held, position, bytes);
      // A copy: whoever wrote it may use the memory again.
      held.set(chunk, position);
      return;
    }
    if (file === undefined) {
      file = createSpoolFile(path, held.subarray(0, position));
      held = Buffer.alloc(0);
    }
    await file.write(chunk, position);
  };

  const finish = async (): Promise<{ bytes: number; sha256: string }> => {
    await file?.close();
    if (failure !== undefined) throw failure;
    content = file === undefined ? held.subarray(0, bytes) : path;
    held = Buffer.alloc(0);
    return { bytes, sha256: hash.digest("hex") };
  };

  const toContent = (): string | Uint8Array => {
    if (content === undefined) throw new Error("A spool was read before it was closed.");
    return content;
  };

  return {
    async write(chunk) {
      if (closed !== undefined) throw new Error("A spool was written to after it was closed.");
      if (failure !== undefined) throw failure;
      if (bytes + chunk.length > bytesMax) throw fail(tooLarge());
      const position = bytes;
      bytes += chunk.length;
      hash.update(chunk);
      try {
        await append(chunk, position);
      } catch (error) {
        throw fail(error instanceof Error ? error : new Error("A write failed.", { cause: error }));
      }
    },

    close: () => (closed ??= finish()),
    content: toContent,

    read() {
      const whole = toContent();
      return typeof whole === "string" ? readSpoolFile(whole) : readOnce(whole);
    },

    async [Symbol.asyncDispose]() {
      closed ??= finish();
      // Why closing failed was told to whoever wrote; here only the file has to go.
      await closed.catch(() => undefined);
      content = undefined;
      await file?.remove();
    },
  };
}

/** Doubled where it must grow, so that bytes which come one by one cost no more than those that come together. */
function roomFor(held: Buffer, used: number, wanted: number): Buffer {
  if (wanted <= held.length) return held;
  const size = used === 0 ? wanted : Math.min(MEMORY_BYTES_MAX, Math.max(wanted, 2 * held.length));
  const larger = Buffer.allocUnsafeSlow(size);
  held.copy(larger, 0, 0, used);
  return larger;
}

async function* readOnce(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
