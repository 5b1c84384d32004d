import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../../assets/disk/durable-folders.ts";
import { copyRecords } from "../../records/sqlite/copy-records.ts";
import { openRecordsCopy } from "../../records/sqlite/read-copy.ts";
import { recordsFile } from "../open-records.ts";
import { OperatorError } from "../operator-error.ts";
import { version } from "../version.ts";
import { describeFailure } from "../describe-failure.ts";
import { backupFiles } from "./backup-files.ts";
import { describeUnfit } from "./describe-unfit.ts";
import type { BackupProgress } from "./backup-progress.ts";
import { isThere } from "./is-there.ts";
import { hashFile, type Manifest } from "./manifest.ts";
import { copyDurably, writeDurably } from "./place-file.ts";
import { takePictures } from "./take-pictures.ts";
import { makeFolder } from "../make-folder.ts";

export interface BackupOptions {
  readonly dataDir: string;
  /** A new or empty folder, or one whose backup was broken off. */
  readonly folder: string;
  /** Pictures are copied even where a hard link would do. */
  readonly copies: boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: BackupProgress) => void;
}

/** Each further pass takes in only what was erased during the one before. */
const PASSES_MAX = 10;

/**
 * Writes the records of one moment and all pictures that they name to a folder, while the server may go on. A backup that
 * was broken off goes on where it was. Throws an `OperatorError` if there is nothing to back up, or the folder is not free.
 */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  const { dataDir, folder } = options;
  if (!(await isThere(recordsFile(dataDir)))) {
    throw new OperatorError(
      `There are no records in ${dataDir}; run this where the server runs, or name its folder with --data-dir or LIMNER_DATA_DIR.`,
    );
  }
  const unfit = describeUnfit(dataDir);
  if (unfit !== undefined) {
    throw new OperatorError(unfit);
  }
  const files = backupFiles(folder);
  await takeBackupFolder(folder);
  const pictures = await copyUntilWhole(options);
  await removeStrangers(folder);
  const adminHash = backupFiles(dataDir).adminHash;
  if (await isThere(adminHash)) {
    await copyDurably(adminHash, files.adminHash);
  }
  const manifest = await describe(files.records, pictures);
  await writeDurably(files.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(files.mark);
  await syncFolder(folder);
  return manifest;
}

async function takeBackupFolder(folder: string): Promise<void> {
  const { manifest, mark } = backupFiles(folder);
  const names = await listMade(folder);
  if (names.length > 0 && !(await isThere(mark))) {
    throw new OperatorError(
      (await isThere(manifest))
        ? `${folder} already holds a backup; name a new folder.`
        : `${folder} is not empty; name a new folder.`,
    );
  }
  await writeFile(
    mark,
    'A backup is being written here. If it was broken off, run "limner backup" again.\n',
  );
}

async function listMade(folder: string): Promise<readonly string[]> {
  try {
    await makeFolder(folder);
    return await readdir(folder);
  } catch (error) {
    throw describeFailure(
      error,
      (message) =>
        `The folder ${folder} cannot be used (${message}); name one that can be written.`,
    );
  }
}

/**
 * A picture that is erased between the copy of the records and its own turn would be named by them and missing. So the records
 * are copied again until nothing is missing that was not missing before.
 */
async function copyUntilWhole(options: BackupOptions): Promise<Manifest["pictures"]> {
  const { dataDir, folder, copies, signal, onProgress = () => {} } = options;
  const files = backupFiles(folder);
  let lastMissing: readonly string[] | undefined;
  for (let pass = 1; ; pass += 1) {
    signal.throwIfAborted();
    onProgress({ step: "records" });
    await copyRecords(recordsFile(dataDir), files.records);
    using copy = openRecordsCopy(files.records);
    const taken = await takePictures(copy, {
      from: join(dataDir, "pictures"),
      to: files.pictures,
      copies,
      signal,
      onProgress,
    });
    const isSettled =
      taken.missing.length === 0 ||
      taken.missing.join() === lastMissing?.join() ||
      pass === PASSES_MAX;
    if (isSettled) {
      return { ...taken, missing: [...taken.missing] };
    }
    lastMissing = taken.missing;
  }
}

/** Files of an earlier pass, or of a backup that was broken off, which the records do not name any more. */
async function removeStrangers(folder: string): Promise<void> {
  const { records, pictures } = backupFiles(folder);
  using copy = openRecordsCopy(records);
  const named = new Set<string>();
  for (const { name } of copy.pictures()) {
    named.add(name);
  }
  const entries = (await isThere(pictures))
    ? await readdir(pictures, { recursive: true, withFileTypes: true })
    : [];
  for (const entry of entries) {
    if (entry.isFile() && !named.has(entry.name)) {
      await rm(join(entry.parentPath, entry.name), { force: true });
    }
  }
}

async function describe(records: string, pictures: Manifest["pictures"]): Promise<Manifest> {
  using copy = openRecordsCopy(records);
  return {
    format: 1,
    limner: version,
    created: new Date().toISOString(),
    records: {
      version: copy.version,
      bytes: (await stat(records)).size,
      sha256: await hashFile(records),
      generations: copy.generations,
    },
    pictures,
  };
}
