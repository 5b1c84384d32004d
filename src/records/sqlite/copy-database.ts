import { open, rename, rm, writeFile } from "node:fs/promises";
import type { SqliteConnection } from "./sqlite-connection.ts";

/**
 * Makes a whole copy of what is committed now, durable when it resolves. `vacuum into` takes in what still stands in the
 * write-ahead log, which a plain copy of the file would miss, and sees one moment however long it takes; nobody who
 * writes meanwhile has to wait (https://sqlite.org/lang_vacuum.html, https://sqlite.org/wal.html). A copy that stands
 * there already is replaced. Prompts and the secrets of webhooks are in it, so only its owner may read it, whoever may look
 * into the folder.
 */
export async function copyDatabase(
  connection: Pick<SqliteConnection, "run">,
  copy: string,
): Promise<void> {
  const unfinished = `${copy}.unfinished`;
  await rm(unfinished, { force: true });
  // SQLite fills an empty file as it is, and would make one that all may read.
  await writeFile(unfinished, "", { flag: "wx", mode: 0o600 });
  connection.run(`vacuum into '${unfinished.replaceAll("'", "''")}'`);
  const handle = await open(unfinished, "r+");
  await handle.sync();
  await handle.close();
  await rename(unfinished, copy);
}
