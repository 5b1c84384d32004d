import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { Fault } from "../../contract/fault.ts";
import type { Spool, SpoolOptions } from "../../contract/spool.ts";

const READ_BYTES = 256 * 1024;

/**
 * A spool in a new file at `path`. After a write has failed, every further `write` and `close` throws the
 * same error, so that half a file is never taken for a whole one. Throws `storage_unavailable` when the disk refuses.
 */
export async function openSpool(
  path: string,
  { bytesMax, tooLarge }: SpoolOptions,
): Promise<Spool> {
  const handle = await onDisk(open(path, "wx", 0o600));
  const hash = createHash("sha256");
  let bytes = 0;
  let failure: Error | undefined;
  let closed: Promise<{ bytes: number; sha256: string }> | undefined;

  const fail = (error: Error): Error => (failure ??= error);

  const finish = async (): Promise<{ bytes: number; sha256: string }> => {
    await onDisk(handle.close());
    if (failure !== undefined) throw failure;
    return { bytes, sha256: hash.digest("hex") };
  };

  return {
    path,

    async write(chunk) {
      if (closed !== undefined) throw new Error("A spool was written to after it was closed.");
      if (failure !== undefined) throw failure;
      if (bytes + chunk.length > bytesMax) throw fail(tooLarge());
      const position = bytes;
      bytes += chunk.length;
      hash.update(chunk);
      try {
        await onDisk(writeWhole(handle, chunk, position));
      } catch (error) {
        throw fail(error instanceof Error ? error : new Error("A write failed.", { cause: error }));
      }
    },

    close: () => (closed ??= finish()),

    read() {
      if (closed === undefined) throw new Error("A spool was read before it was closed.");
      return readChunks(path);
    },

    async [Symbol.asyncDispose]() {
      closed ??= finish();
      // Why closing failed was told to whoever wrote; here only the file has to go.
      await closed.catch(() => undefined);
      await onDisk(rm(path, { force: true }));
    },
  };
}

async function writeWhole(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < chunk.length) {
    const { bytesWritten } = await handle.write(
      chunk,
      written,
      chunk.length - written,
      position + written,
    );
    written += bytesWritten;
  }
}

/** Opens the file at the first step, so that an iteration that never begins holds nothing. */
async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  await using handle = await onDisk(open(path, "r"));
  for (;;) {
    const { bytesRead, buffer } = await onDisk(
      handle.read(Buffer.allocUnsafe(READ_BYTES), 0, READ_BYTES, null),
    );
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function onDisk<Result>(step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    throw new Fault(
      "storage_unavailable",
      "The server's temporary storage refused; try again later.",
      {
        cause: error,
      },
    );
  }
}
