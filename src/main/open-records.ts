import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../contract/log.ts";
import type { Records } from "../contract/records.ts";
import { openSqliteRecords } from "../records/sqlite/open-sqlite-records.ts";
import { describeUnfit } from "./backup/describe-unfit.ts";
import { OperatorError } from "./operator-error.ts";
import { describeFailure } from "./describe-failure.ts";
import type { RecordsPlace } from "./place-records.ts";
import { makeFolder } from "./make-folder.ts";

export function recordsFile(dataDir: string): string {
  return join(dataDir, "limner.db");
}

/** A command does one thing after the other. */
const COMMAND_CONNECTIONS = 4;

export interface OpenRecordsOptions {
  /** Without it a folder that holds no records is refused, so that a mistyped folder is not filled. */
  readonly make?: boolean;
  readonly log?: Log;
}

/**
 * Opens the records of a data folder, or those of the database that stands in its place; a server may be running beside it.
 * Throws an `OperatorError` for a folder without records, one that cannot be written, one of a newer program, a backup, and one
 * into which a restore was broken off: new records there would be overwritten when it goes on.
 */
export async function openRecords(
  { dataDir, postgres }: RecordsPlace,
  { make = false, log }: OpenRecordsOptions = {},
): Promise<Records> {
  if (postgres !== undefined) {
    const { connections, ...database } = postgres;
    const { openDatabase } = await import("./open-database.ts");
    const atOnce = Math.min(connections, COMMAND_CONNECTIONS);
    return await openDatabase({ ...database, connections: atOnce }, { log });
  }
  const file = recordsFile(dataDir);
  const unfit = describeUnfit(dataDir);
  if (unfit !== undefined) {
    throw new OperatorError(unfit);
  }
  if (!make && !existsSync(file)) {
    throw new OperatorError(
      `There are no records in ${dataDir}; run this where the server runs, or name its folder with --data-dir or LIMNER_DATA_DIR.`,
    );
  }
  try {
    await makeFolder(dataDir);
    return await openSqliteRecords({ file, ...(log === undefined ? {} : { log }) });
  } catch (error) {
    throw describeFailure(
      error,
      (message) =>
        `The records in ${dataDir} cannot be opened (${message}); the folder must be writable.`,
    );
  }
}
