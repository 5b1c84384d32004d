import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { AssetStore } from "../../contract/asset-store.ts";
import { untilAborted } from "../../kit/until-aborted.ts";
import { absentAsUndefined } from "./absent-as-undefined.ts";
import { createDurableFolders, syncFolder } from "./durable-folders.ts";
import { flattenFolders } from "./flatten-folders.ts";
import { onMedium } from "./on-medium.ts";
import { checkAssetName, picturePath } from "./picture-path.ts";
import { readChunks } from "./read-chunks.ts";

/** Where bytes stand until they are whole; on the same file system, so that a rename moves them at once. */
const INCOMING = "incoming";

export interface DiskAssetStoreOptions {
  /** Made if it is missing. One process at a time: what lies unfinished in it is removed at opening. */
  readonly folder: string;
}

/**
 * Bytes as files, named `ab/{name}` by the first digits of the name. A folder of an older version, which had one more level, is brought to this.
 * Throws `storage_unavailable` if the folder cannot be made or written.
 */
export async function openDiskAssetStore({ folder }: DiskAssetStoreOptions): Promise<AssetStore> {
  const incoming = join(folder, INCOMING);
  await onMedium(mkdir(incoming, { recursive: true, mode: 0o700 }));
  await onMedium(removeAll(incoming));
  await onMedium(flattenFolders(folder));
  const folders = createDurableFolders(folder);
  const pathOf = (name: string): string => picturePath(folder, name);

  return {
    async put(name, bytes, { signal }) {
      checkAssetName(name);
      signal.throwIfAborted();
      const unfinished = join(incoming, `${name}-${randomBytes(8).toString("hex")}`);
      try {
        await writeDurably(unfinished, untilAborted(bytes, signal));
        const target = await onMedium(folders.make(name.slice(0, 2)));
        signal.throwIfAborted();
        await onMedium(rename(unfinished, join(target, name)));
        await onMedium(syncFolder(target));
      } catch (error) {
        await onMedium(rm(unfinished, { force: true }));
        throw error;
      }
    },

    async size(name) {
      return await sizeOf(pathOf(name));
    },

    async read(name, range) {
      const path = pathOf(name);
      const bytes = await sizeOf(path);
      if (bytes === undefined) return undefined;
      return readChunks(path, range ?? { start: 0, end: bytes - 1 }, bytes);
    },

    async delete(name) {
      await onMedium(rm(pathOf(name), { force: true }));
    },

    async freeBytes() {
      const { bavail, bsize } = await onMedium(statfs(folder));
      return bavail * bsize;
    },

    async [Symbol.asyncDispose]() {
      // Nothing is held between calls.
    },
  };
}

async function removeAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder))
    await rm(join(folder, entry), { recursive: true, force: true });
}

async function sizeOf(path: string): Promise<number | undefined> {
  return await onMedium(stat(path).then(({ size }) => size, absentAsUndefined));
}

/** Resolves when the bytes, but not yet the name, would survive a power cut. */
async function writeDurably(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await using handle = await onMedium(open(path, "wx", 0o600));
  for await (const chunk of bytes) await onMedium(handle.writeFile(chunk));
  await onMedium(handle.sync());
}
