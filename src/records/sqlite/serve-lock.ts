import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readServeFacts, SERVE_FACTS_FILE } from "./read-serve-facts.ts";
import type { ServeFacts } from "./read-serve-facts.ts";

/** Another process serves this folder. The message is one line that names folder and port. */
export class FolderServedError extends Error {
  override readonly name = "FolderServedError";
}

/** Held until it is disposed of, or until the process dies, however it dies. */
export interface ServeLock extends AsyncDisposable {
  /** Says anew what others may know, such as a port that the system chose. */
  publish(facts: ServeFacts): Promise<void>;
}

/**
 * Makes this process the only server of a data folder that exists. The lock is an open exclusive transaction,
 * which the system takes back with the process. What the holder wants known stands in a file of its own, since
 * closing any handle on the locked file would free the lock (https://sqlite.org/howtocorrupt.html, §2.2).
 * Throws `FolderServedError`.
 */
export async function takeServeLock(folder: string, facts: ServeFacts): Promise<ServeLock> {
  const database = new DatabaseSync(join(folder, "serve.lock"), { timeout: 0 });
  try {
    database.exec("begin exclusive");
    await writeFacts(folder, facts);
  } catch (error) {
    database.close();
    throw isBusy(error) ? await createServedError(folder, error) : error;
  }
  return {
    publish: (changed) => writeFacts(folder, changed),
    async [Symbol.asyncDispose]() {
      await rm(join(folder, SERVE_FACTS_FILE), { force: true });
      database.close();
    },
  };
}

async function writeFacts(folder: string, facts: ServeFacts): Promise<void> {
  const unfinished = join(folder, `${SERVE_FACTS_FILE}.unfinished`);
  await writeFile(unfinished, JSON.stringify({ port: facts.port }));
  await rename(unfinished, join(folder, SERVE_FACTS_FILE));
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

async function createServedError(folder: string, cause: unknown): Promise<FolderServedError> {
  const facts = await readServeFacts(folder);
  const where = facts ? `on port ${facts.port}` : "and is just starting";
  return new FolderServedError(
    `${folder} is already served by another limner ${where}: stop that one, or set LIMNER_DATA_DIR to another folder.`,
    { cause },
  );
}
