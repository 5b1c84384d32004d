import { mkdtemp, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import type { AssetStore } from "../../contract/asset-store.ts";
import type { LedgerAudit } from "../../contract/records.ts";
import { createClosingStack, type ClosingStack } from "../../kit/closing-stack.ts";
import { openRecordsMove, type RecordsMove } from "../../records/moving/open-records-move.ts";
import { openRecordsCopy } from "../../records/sqlite/read-copy.ts";
import { takeServeLock } from "../../records/sqlite/serve-lock.ts";
import { isThere } from "../backup/is-there.ts";
import { describeUnfit } from "../backup/describe-unfit.ts";
import type { Config, Secrets } from "../config/config.ts";
import { describeDatabaseFailure, openDatabase } from "../open-database.ts";
import { recordsFile } from "../open-records.ts";
import { openStore } from "../open-store.ts";
import { OperatorError } from "../operator-error.ts";
import type { RecordsPlace } from "../place-records.ts";
import { toOperatorError } from "../to-operator-error.ts";
import { describeBrokenMove } from "./describe-broken-move.ts";
import type { MigrateProgress } from "./migrate-progress.ts";
import { type MovedPictures, movePictures } from "./move-pictures.ts";

export interface MigrateOptions {
  /** Of a server that has stopped. It is read and never written. */
  readonly dataDir: string;
  /** An empty database, or one into which a migration of this folder was broken off. */
  readonly target: Required<RecordsPlace>["postgres"];
  /** The bucket that they go to; undefined: the pictures stay in the folder. */
  readonly pictures:
    | {
        readonly config: Pick<Config, "pictures">;
        readonly secrets: Pick<Secrets, "s3">;
      }
    | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MigrateProgress) => void;
}

export interface Migrated {
  /** By table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly pictures: MovedPictures | null;
  /** Of the records where they are now. */
  readonly audit: LedgerAudit;
}

/**
 * Moves the records of a data folder to PostgreSQL, and its pictures to a store. Everything is compared with what it was: rows and
 * pictures by their hashes, the ledger by its sums. One that was broken off goes on where it was. Throws an `OperatorError`
 * for a folder that is served, and for a database that holds anything else.
 */
export async function migrateFolder(options: MigrateOptions): Promise<Migrated> {
  const { dataDir, target } = options;
  const file = recordsFile(dataDir);
  if (!(await isThere(file))) {
    throw new OperatorError(
      `There are no records in ${dataDir}; run this where the server ran, or name its folder with --data-dir or LIMNER_DATA_DIR.`,
    );
  }
  const unfit = describeUnfit(dataDir);
  if (unfit !== undefined) {
    throw new OperatorError(unfit);
  }
  await using _lock = await takeServeLock(dataDir, { port: 0 }).catch((error: unknown) => {
    throw toOperatorError(error);
  });
  const { url, shown } = target;
  const name = `${dataDir} on ${hostname()}`;
  await using closing = createClosingStack();
  const store = options.pictures && (await openBucket(options.pictures, closing));
  await using move = await openRecordsMove({ file, name, url }).catch((error: unknown) => {
    throw describeDatabaseFailure(error, shown);
  });
  const moved = await moveAll(move, store, options).catch((error: unknown) => {
    throw describeBrokenMove(error, shown);
  });
  await using records = await openDatabase(target, {});
  return { ...moved, audit: await records.verifyLedger() };
}

/** Looked at before anything is moved. What passes through it stands in a folder of its own meanwhile. */
async function openBucket(
  { config, secrets }: Required<MigrateOptions>["pictures"] & object,
  closing: ClosingStack,
): Promise<AssetStore> {
  const folder = await mkdtemp(join(tmpdir(), "limner-migrate-"));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  return closing.use(await openStore({ ...config, dataDir: folder }, secrets));
}

async function moveAll(
  move: RecordsMove,
  store: AssetStore | undefined,
  { dataDir, signal, onProgress }: MigrateOptions,
): Promise<Omit<Migrated, "audit">> {
  await move.copy({
    signal,
    onProgress: ({ table, rows }) => onProgress({ step: "records", table, rows }),
  });
  onProgress({ step: "comparing" });
  const rows = Object.fromEntries(await move.verify(signal));
  using copy = openRecordsCopy(recordsFile(dataDir));
  const pictures =
    store === undefined
      ? null
      : await movePictures(copy, {
          from: join(dataDir, "pictures"),
          to: store,
          marks: move,
          signal,
          onProgress: ({ count, bytes }) => onProgress({ step: "pictures", count, bytes }),
        });
  await move.finish();
  return { rows, pictures };
}
