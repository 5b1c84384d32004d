import { openThreadDatabase } from "./thread-database.ts";

/** Where the browser keeps nothing. */
const kept = new Map<string, Blob>();

/** Keeps the bytes of a reference until its turn is accepted, over reloads too. */
export async function keepFile(id: string, blob: Blob): Promise<void> {
  const database = await openThreadDatabase();
  if (database === null) {
    kept.set(id, blob);
    return;
  }
  await database.put("files", { id, blob });
}

/** Null for a file that is not kept any more. */
export async function readFile(id: string): Promise<Blob | null> {
  const database = await openThreadDatabase();
  const found = await database?.get("files", id);
  return found?.blob ?? kept.get(id) ?? null;
}

export async function dropFile(id: string): Promise<void> {
  kept.delete(id);
  const database = await openThreadDatabase();
  await database?.delete("files", id);
}
