import { readdir, rename, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { absentAsUndefined } from "./absent-as-undefined.ts";
import { syncFolder } from "./durable-folders.ts";

const TWO_DIGITS = /^[0-9a-f]{2}$/;

/**
 * Pictures were kept as `ab/cd/{name}`, which made a folder, and synced one more, for nearly every picture. Moves them to
 * `ab/{name}`; may be stopped at any moment and begun again, since a name stands in one of the two places. Only one process
 * may do it at a time. Nothing to do where there is no folder yet.
 */
export async function flattenFolders(root: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true }).catch(absentAsUndefined);
  const folders = (entries ?? []).filter((entry) => entry.isDirectory());
  if (folders.length === 0) return;
  // Some file systems give every folder the same number of links, and this one shows whether it is such a one.
  const countsFolders = (await stat(root)).nlink === 2 + folders.length;
  for (const { name } of folders) {
    if (TWO_DIGITS.test(name)) await flatten(join(root, name), countsFolders);
  }
}

async function flatten(outer: string, countsFolders: boolean): Promise<void> {
  // A folder without folders has two links then, and its thousands of names are not read.
  if (countsFolders && (await stat(outer)).nlink === 2) return;
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
