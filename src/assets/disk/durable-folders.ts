import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";

/** Makes folders whose own names survive a power cut. */
export interface DurableFolders {
  /** A folder below the root; resolves when it is on the medium. */
  make(name: string): Promise<string>;
}

export function createDurableFolders(root: string): DurableFolders {
  // At most 256 short names. A folder that is being made by another caller is waited for,
  // since finding it there says nothing of whether it is on the medium yet.
  const made = new Map<string, Promise<void>>();

  const makeOnce = (folder: string, parent: string): Promise<void> => {
    const known = made.get(folder);
    if (known !== undefined) return known;
    const making = makeDurably(folder, parent);
    made.set(folder, making);
    making.catch(() => made.delete(folder));
    return making;
  };

  return {
    async make(name) {
      const folder = join(root, name);
      await makeOnce(folder, root);
      return folder;
    },
  };
}

async function makeDurably(folder: string, parent: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await syncFolder(parent);
}

/** Makes the names in a folder durable: a file that is synced may still lack its name after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, "r");
  await handle.sync();
}
