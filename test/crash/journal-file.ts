import { join } from "node:path";

/** Every paid call of every process in this folder. */
export function journalFile(dataDir: string): string {
  return join(dataDir, "journal.jsonl");
}
