import { existsSync } from "node:fs";
import { backupFiles } from "./backup-files.ts";

/** What to do about a folder that is no data folder yet: one in which a restore or a backup was broken off, or a backup. Undefined for any other. */
export function describeUnfit(dataDir: string): string | undefined {
  const { mark, manifest } = backupFiles(dataDir);
  if (existsSync(mark)) {
    return `${dataDir} is unfinished: a restore or a backup into it was broken off. Run "limner restore" again, or name another folder with --data-dir or LIMNER_DATA_DIR.`;
  }
  // Even reading through an open database changes its file, and a backup that was changed counts as damaged.
  return existsSync(manifest)
    ? `${dataDir} is a backup, and opening it would spoil it. Make a data folder of it with "limner restore ${dataDir} --data-dir <new folder>", or name another folder with --data-dir or LIMNER_DATA_DIR.`
    : undefined;
}
