import { open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export type FirstKeyName = "LIMNER_API_KEY" | "LIMNER_ADMIN_KEY";

const COMMENTS: Readonly<Record<FirstKeyName, string>> = {
  LIMNER_API_KEY: "# An API key of the first account. Made once; Limner keeps only its hash.",
  LIMNER_ADMIN_KEY: "# The key to /admin/v1. Made once; Limner keeps only its hash.",
};

export function firstKeysFile(dataDir: string): string {
  return join(dataDir, "first-keys.txt");
}

/** The key of that name, undefined if there is no file or no such line. */
export async function readFirstKey(
  dataDir: string,
  name: FirstKeyName,
): Promise<string | undefined> {
  const text = await readFile(firstKeysFile(dataDir), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") {
        return "";
      }
      throw error;
    },
  );
  const line = text.split(/\r?\n/).find((candidate) => candidate.startsWith(`${name}=`));
  return line?.slice(name.length + 1).trim();
}

/** Adds a key, for the owner's eyes only, and makes it durable before anything relies on it. */
export async function appendFirstKey(
  dataDir: string,
  name: FirstKeyName,
  key: string,
): Promise<void> {
  const file = await open(firstKeysFile(dataDir), "a", 0o600);
  try {
    await file.chmod(0o600);
    await file.appendFile(`${COMMENTS[name]}\n${name}=${key}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes a key out that nothing relies on; a file that would be empty goes. */
export async function removeFirstKey(dataDir: string, name: FirstKeyName): Promise<void> {
  const file = firstKeysFile(dataDir);
  const lines = (await readFile(file, "utf8")).split(/\r?\n/);
  const kept = lines.filter((line) => line !== COMMENTS[name] && !line.startsWith(`${name}=`));
  if (kept.every((line) => line === "")) {
    await rm(file);
  } else {
    await writeFile(file, kept.join("\n"), { mode: 0o600, flush: true });
  }
}
