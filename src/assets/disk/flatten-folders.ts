import { readdir, rename, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { absentAsUndefined } from "./absent-as-undefined.ts";
import { syncFolder } from "./durable-folders.ts";

const TWO_DIGITS = /^[0-9a-f]{2}$/;

/**
 * Pictures were kept as `ab/cd/{name}`, which made a folder, and synced one more, for nearly every picture. Moves them to
 * `ab/{name}`; may be stopped at any moment and begun again, since a name stands in one of the two places. Where there is no
 * folder there is nothing to move.
 */
export async function flattenFolders(root: string): Promise<void> {
  for (const outer of (await readdir(root).catch(absentAsUndefined)) ?? []) {
    if (TWO_DIGITS.test(outer)) await flatten(join(root, outer));
  }
}

async function flatten(outer: string): Promise<void> {
  // A folder without folders has two links where the file system counts them, and then its thousands of names are not read.
  if ((await stat(outer)).nlink === 2) return;
  for (const entry of await readdir(outer, { withFileTypes: true })) {
    if (entry.isDirectory() && TWO_DIGITS.test(entry.name)) await moveUp(outer, entry.name);
  }
}

async function moveUp(outer: string, inner: string): Promise<void> {
  const folder = join(outer, inner);
  for (const name of await readdir(folder)) await rename(join(folder, name), join(outer, name));
  // The new names are durable before the folder of the old ones goes.
  await syncFolder(outer);
  await rmdir(folder);
}
