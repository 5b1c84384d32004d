import { existsSync } from "node:fs";
import { backupFiles } from "./backup-files.ts";

/** What to do about a folder in which a restore or a backup was broken off; undefined for any other. */
export function describeUnfinished(dataDir: string): string | undefined {
  return existsSync(backupFiles(dataDir).mark)
    ? `${dataDir} is unfinished: a restore or a backup into it was broken off. Run "limner restore" again, or name another folder with --data-dir or LIMNER_DATA_DIR.`
    : undefined;
}
