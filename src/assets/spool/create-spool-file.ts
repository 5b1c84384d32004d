import { open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { onSpoolDisk } from "./on-spool-disk.ts";

/** The file of a spool. Everything throws `storage_unavailable` when the disk refuses. */
export interface SpoolFile {
  write(chunk: Uint8Array, position: number): Promise<void>;
  close(): Promise<void>;
  /** Only after `close`. */
  remove(): Promise<void>;
}

/** Begins to make a file that starts with these bytes; what is written waits until they stand in it. */
export function createSpoolFile(path: string, start: Uint8Array): SpoolFile {
  const opening = begin(path, start);
  // Whoever writes or closes is told; until then nobody waits for it.
  opening.catch(() => {});
  return {
    write: async (chunk, position) => {
      const handle = await opening;
      await onSpoolDisk(writeWhole(handle, chunk, position));
    },
    close: async () => {
      const handle = await opening;
      await onSpoolDisk(handle.close());
    },
    remove: () => onSpoolDisk(rm(path, { force: true })),
  };
}

async function begin(path: string, start: Uint8Array): Promise<FileHandle> {
  const handle = await onSpoolDisk(open(path, "wx", 0o600));
  try {
    await onSpoolDisk(writeWhole(handle, start, 0));
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
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
