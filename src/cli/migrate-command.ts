import type { FlagValues } from "../main/config/environment-settings.ts";
import { ENVIRONMENT_SETTINGS } from "../main/config/environment-settings.ts";
import { maskDatabaseUrl } from "../main/config/mask-database-url.ts";
import { firstKeysFile } from "../main/first-keys-file.ts";
import { migrateFolder, type Migrated } from "../main/migrate/migrate-folder.ts";
import type { MigrateProgress } from "../main/migrate/migrate-progress.ts";
import { Interrupted } from "./draw/interrupted.ts";
import { openProgressLine } from "./draw/progress-line.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export interface MigrateCommandOptions extends FlagValues {
  readonly to?: string;
  readonly s3?: boolean;
  readonly json?: boolean;
}

/** True if all pictures are where the records say and the ledger adds up. */
export async function runMigrate(
  options: MigrateCommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  const { config, secrets } = readCommandConfig(terminal, options);
  const { dataDir, pictures } = config;
  const target = readTarget(options.to, secrets.databaseUrl);
  if ((options.s3 === true) !== (pictures !== undefined)) {
    throw new UsageError(
      pictures === undefined
        ? "--s3 needs LIMNER_S3_BUCKET and the other LIMNER_S3_ variables: set them as the servers will have them."
        : "LIMNER_S3_BUCKET is set: add --s3, so that the pictures are moved there too, or unset it.",
    );
  }
  const moved = await withProgress(terminal, (work) =>
    migrateFolder({
      dataDir,
      target,
      pictures: pictures && { config: { pictures }, secrets },
      ...work,
    }),
  );
  const isWell = moved.audit.findings.length === 0 && (moved.pictures?.missing ?? 0) === 0;
  if (options.json === true) {
    terminal.print(JSON.stringify({ dataDir, to: target.shown, ...moved }));
    return isWell;
  }
  for (const line of [...tell(moved, dataDir, target.shown), "", ...nextSteps(dataDir, moved)]) {
    terminal.print(line);
  }
  return isWell;
}

/** `--json` tells more. */
const MISSING_SHOWN = 10;

/** Enough for what is done one after the other. */
const CONNECTIONS = 4;

function readTarget(to: string | undefined, ofEnvironment: string | undefined) {
  const url = to ?? ofEnvironment;
  const { kind } = ENVIRONMENT_SETTINGS.databaseUrl;
  if (url === undefined || kind.read(url) === undefined) {
    throw new UsageError(`--to (or LIMNER_DATABASE_URL) must be ${kind.expected}.`);
  }
  return { url, shown: maskDatabaseUrl(url), connections: CONNECTIONS };
}

interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MigrateProgress) => void;
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

function describe(progress: MigrateProgress): string {
  if (progress.step === "records") {
    return `${progress.table}: ${progress.rows} rows`;
  }
  return progress.step === "comparing"
    ? "comparing both sides"
    : `${progress.count} pictures, ${toMegabytes(progress.bytes)}`;
}

function tell({ rows, pictures, audit }: Migrated, dataDir: string, to: string): string[] {
  const sums = [`${rows["generations"] ?? 0} generations`, `${rows["accounts"] ?? 0} accounts`];
  if (pictures !== null) {
    sums.push(`${pictures.count} pictures (${toMegabytes(pictures.bytes)})`);
  }
  const verdict =
    audit.findings.length === 0
      ? "The ledger adds up"
      : `The ledger has ${audit.findings.length} findings`;
  const lines = [`${to}: ${sums.join(", ")}. Every row is the same on both sides. ${verdict}.`];
  if (pictures !== null && pictures.missing > 0) {
    const { missing, missingNames } = pictures;
    const shown = missingNames.slice(0, MISSING_SHOWN);
    const more = missing > shown.length ? ` and ${missing - shown.length} more` : "";
    lines.push(
      `The records name ${missing} pictures that are not in ${dataDir}, or not whole; they are not in the bucket either: ${shown.join(", ")}${more}.`,
    );
  }
  return [...lines, ...audit.findings];
}

function nextSteps(dataDir: string, { pictures }: Migrated): string[] {
  return [
    "Start every server from now on with",
    "  LIMNER_DATABASE_URL   the address of this database",
    ...(pictures === null
      ? []
      : ["  LIMNER_S3_…           as they are set now, LIMNER_S3_BUCKET first"]),
    `  LIMNER_ADMIN_KEY      one value for all; that of this folder stands in ${firstKeysFile(dataDir)}`,
    ...(pictures === null
      ? [`  LIMNER_DATA_DIR       ${dataDir}, where the pictures stay`]
      : [`${dataDir} is as it was; keep it until you are content.`]),
  ];
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
