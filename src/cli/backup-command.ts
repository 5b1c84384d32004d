import { join, resolve } from "node:path";
import type { BackupProgress } from "../main/backup/backup-progress.ts";
import type { Manifest } from "../main/backup/manifest.ts";
import { restoreBackup } from "../main/backup/restore-backup.ts";
import { writeBackup } from "../main/backup/write-backup.ts";
import type { FlagValues } from "../main/config/environment-settings.ts";
import { OperatorError } from "../main/operator-error.ts";
import { Interrupted } from "./draw/interrupted.ts";
import { openProgressLine } from "./draw/progress-line.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

export interface BackupCommandOptions extends FlagValues {
  readonly copy?: boolean;
  readonly json?: boolean;
}

export interface RestoreCommandOptions {
  readonly dataDir: string;
  readonly json?: boolean;
}

interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BackupProgress) => void;
}

/** True if every picture that the records name is in the backup. */
export async function runBackup(
  path: string,
  options: BackupCommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  const { dataDir, database, pictures } = readCommandConfig(terminal, options).config;
  if (database !== undefined) {
    throw new OperatorError(
      `The records stand in ${database.shown}, and a backup of ${dataDir} would be without them: use pg_dump, and afterwards copy ${pictures === undefined ? join(dataDir, "pictures") : `the bucket ${pictures.bucket}`} (docs/scale.md, "Backup and restore"). Unset LIMNER_DATABASE_URL to back up the folder all the same.`,
    );
  }
  const folder = resolve(terminal.cwd, path);
  const manifest = await withProgress(terminal, (work) =>
    writeBackup({ dataDir, folder, copies: options.copy === true, ...work }),
  );
  const missing = manifest.pictures.missing.length;
  terminal.print(
    options.json === true
      ? JSON.stringify({ folder, ...manifest })
      : `${folder}: ${sum(manifest)}.`,
  );
  if (missing > 0) {
    terminal.note(
      `The records name ${missing} pictures that are not in ${dataDir}, or not whole; the backup is without them. Its manifest.json lists them.`,
    );
  }
  return missing === 0;
}

/** True if the ledger of what was restored adds up. */
export async function runRestore(
  path: string,
  options: RestoreCommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  const folder = resolve(terminal.cwd, path);
  const dataDir = resolve(terminal.cwd, options.dataDir);
  const { manifest, audit } = await withProgress(terminal, (work) =>
    restoreBackup({ folder, dataDir, ...work }),
  );
  const isWell = audit.findings.length === 0;
  if (options.json === true) {
    terminal.print(JSON.stringify({ folder, dataDir, manifest, audit }));
    return isWell;
  }
  const verdict = isWell
    ? "The ledger adds up"
    : `The ledger has ${audit.findings.length} findings`;
  terminal.print(`${dataDir}: ${sum(manifest)}, as of ${manifest.created}. ${verdict}.`);
  for (const finding of audit.findings) {
    terminal.print(finding);
  }
  return isWell;
}

function sum({ records, pictures }: Manifest): string {
  return `${records.generations} generations, ${pictures.count} pictures, ${toMegabytes(records.bytes + pictures.bytes)}`;
}

/** Ctrl-C breaks the work off; it can be taken up again. */
async function withProgress<Result>(
  terminal: Terminal,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController();
  const forget = terminal.onStop(() =>
    stopping.abort(new Interrupted("Broken off. The same command goes on where it was.")),
  );
  using line = openProgressLine(terminal);
  line.show("looking");
  try {
    return await work({
      signal: stopping.signal,
      onProgress: (progress) => line.show(describe(progress)),
    });
  } finally {
    forget();
  }
}

function describe(progress: BackupProgress): string {
  if (progress.step === "pictures") {
    return `${progress.count} pictures, ${toMegabytes(progress.bytes)}`;
  }
  return progress.step === "checks" ? "checking the backup" : "the records";
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
