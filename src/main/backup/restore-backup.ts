import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../../assets/disk/durable-folders.ts";
import type { LedgerAudit } from "../../contract/records.ts";
import { openRecordsCopy } from "../../records/sqlite/read-copy.ts";
import { openRecords, recordsFile } from "../open-records.ts";
import { OperatorError } from "../operator-error.ts";
import { backupFiles } from "./backup-files.ts";
import type { BackupProgress } from "./backup-progress.ts";
import { checkBackup } from "./check-backup.ts";
import { isThere } from "./is-there.ts";
import type { Manifest } from "./manifest.ts";
import { copyDurably } from "./place-file.ts";
import { takePictures } from "./take-pictures.ts";
import { takeFolder } from "../take-folder.ts";

export interface RestoreOptions {
  /** Where the backup is. */
  readonly folder: string;
  /** A new or empty folder, or one into which a restore was broken off. */
  readonly dataDir: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: BackupProgress) => void;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Of the restored records. */
  readonly audit: LedgerAudit;
}

/** Beside the mark, what a lock leaves in a folder that holds nothing else. */
const LOCK_FILES = new Set(["serve.lock", "serve.lock-journal", "serve.json"]);

/**
 * Makes a data folder from a backup, once everything in it was checked against its manifest. The backup stays as it is.
 * Throws an `OperatorError` for a backup that is not whole, and for a folder that is not empty or is being served.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { folder, dataDir, signal, onProgress = () => {} } = options;
  onProgress({ step: "checks" });
  const manifest = await checkBackup(folder, signal);
  await using _lock = await takeFolder({ dataDir, port: 0 });
  const { mark } = backupFiles(dataDir);
  await checkEmpty(dataDir, mark);
  await writeFile(
    mark,
    'A backup is being restored here. If it was broken off, run "limner restore" again.\n',
  );
  await copyAll(folder, { dataDir, signal, onProgress });
  await rm(mark);
  await syncFolder(dataDir);
  onProgress({ step: "records" });
  await using records = await openRecords({ dataDir });
  return { manifest, audit: await records.verifyLedger() };
}

async function checkEmpty(dataDir: string, mark: string): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => !LOCK_FILES.has(name));
  if (names.length > 0 && !(await isThere(mark))) {
    throw new OperatorError(
      `${dataDir} is not empty; a backup is restored to a new folder only. Name one with --data-dir.`,
    );
  }
}

/** The records come last, so that a restore that was broken off is no data folder. */
async function copyAll(
  folder: string,
  { dataDir, signal, onProgress }: Required<Omit<RestoreOptions, "folder">>,
): Promise<void> {
  const files = backupFiles(folder);
  using copy = openRecordsCopy(files.records);
  await takePictures(copy, {
    from: files.pictures,
    to: join(dataDir, "pictures"),
    // Two folders that share their files would not be two copies of them.
    copies: true,
    signal,
    onProgress,
  });
  if (await isThere(files.adminHash)) {
    await copyDurably(files.adminHash, backupFiles(dataDir).adminHash);
  }
  await copyDurably(files.records, recordsFile(dataDir));
}
