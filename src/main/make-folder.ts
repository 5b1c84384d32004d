import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder that only its owner may read, and those above it that are missing. One at a time, since
 * `mkdir` with `recursive` tries for ever below a folder such as `/proc` that says of what it cannot make that its parent is missing
 * (Node 24.21). Throws what the system says.
 */
export async function makeFolder(path: string): Promise<void> {
  for (const folder of await listMissing(resolve(path))) {
    await mkdir(folder, { mode: 0o700 }).catch(async (error: unknown) => {
      // Somebody else may have made it meanwhile.
      if (!(await exists(folder))) {
        throw error;
      }
    });
  }
}

/** From the top. */
async function listMissing(path: string): Promise<readonly string[]> {
  return (await exists(path)) ? [] : [...(await listMissing(dirname(path))), path];
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") {
        return false;
      }
      throw error;
    },
  );
}
