import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TestHouse } from "./open-house.ts";

/** The files of pictures that stand in a house's store, by name. */
export async function listStoredFiles({ dataDir }: TestHouse): Promise<readonly string[]> {
  const entries = await readdir(join(dataDir, "pictures"), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
