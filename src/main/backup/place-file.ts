import { constants, copyFile, link, open, rename, rm, writeFile } from "node:fs/promises";

/** What a file system says that cannot have one file under two names, or not these two. */
const NO_LINKS = new Set(["EXDEV", "EPERM", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "ENOSYS"]);

/**
 * Puts a file that never changes under a second name: by a hard link, which costs no room, or by a copy where `copies` asks
 * for one or the file system has no links. False if there is no such file. What stood there before is replaced as a whole.
 */
export async function placeFile(
  from: string,
  to: string,
  { copies }: { readonly copies: boolean },
): Promise<boolean> {
  try {
    await rm(to, { force: true });
    if (copies || !(await isLinked(from, to))) {
      await copyDurably(from, to);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      return false;
    }
    throw error;
  }
}

async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (NO_LINKS.has(codeOf(error))) {
      return false;
    }
    throw error;
  }
}

/** What exists under its name is whole, also after a power cut. Blocks are shared where the file system can. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await putDurably(to, (unfinished) => copyFile(from, unfinished, constants.COPYFILE_FICLONE));
}

export async function writeDurably(to: string, text: string): Promise<void> {
  await putDurably(to, (unfinished) => writeFile(unfinished, text));
}

async function putDurably(to: string, write: (path: string) => Promise<void>): Promise<void> {
  const unfinished = `${to}.unfinished`;
  await write(unfinished);
  const handle = await open(unfinished, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, to);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
