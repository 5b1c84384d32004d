import type { ExecuteSql } from "../../contract/execute-sql.ts";
import type { Log } from "../../contract/log.ts";
import type { Records } from "../../contract/records.ts";
import { createRecords } from "../create-records.ts";
import { refuseUnfinishedMove } from "../moving/move-marks.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { openPool } from "./open-pool.ts";
import { openPostgresDatabase } from "./open-postgres-database.ts";

export interface PostgresRecordsOptions {
  readonly url: string;
  /** At most so many connections; from 2. */
  readonly connections?: number;
  /** Unix milliseconds, instead of the server's own clock; only tests do. */
  readonly clock?: () => number;
  /** Runs in the transaction of every admission, with statements of its own; what it throws undoes the admission. */
  readonly whileAdmitting?: (execute: ExecuteSql) => Promise<void>;
  /**
   * Every process of these records holds a connection of this name with its id behind it for as long as it lives, so that
   * one which was killed is known to be gone at once. Unless told, its signs of life alone count.
   */
  readonly connectionNames?: string;
  readonly log?: Log;
}

const CONNECTIONS = 12;
const READ_SHARE = 1 / 3;

/**
 * Opens the records that many processes share, making or migrating their tables first.
 * Throws `NewerDatabaseError` for a database of a newer program, and `MoveRefusedError` for one that is only half filled.
 */
export async function openPostgresRecords(options: PostgresRecordsOptions): Promise<Records> {
  const { url, connections = CONNECTIONS, clock, log } = options;
  const { whileAdmitting, connectionNames } = options;
  await migratePostgres({ url, log });
  await refuseHalfMoved(url, log);
  const reads = Math.max(1, Math.floor(connections * READ_SHARE));
  const writes = Math.max(1, connections - reads);
  const database = openPostgresDatabase({ url, connections: { reads, writes }, clock, log });
  return {
    ...createRecords(database, { whileAdmitting, connectionNames }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

const CHECK_MS = 15_000;

async function refuseHalfMoved(url: string, log: Log | undefined): Promise<void> {
  await using pool = openPool({ url, connectionsMax: 1, statementMs: CHECK_MS, log });
  await pool.lend(refuseUnfinishedMove);
}
