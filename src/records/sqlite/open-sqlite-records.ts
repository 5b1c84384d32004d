import { appendFile } from "node:fs/promises";
import type { Log } from "../../contract/log.ts";
import type { Records } from "../../contract/records.ts";
import { createRecords } from "../create-records.ts";
import { MIGRATIONS } from "../migrations.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { openSqliteDatabase } from "./open-sqlite-database.ts";

export interface SqliteRecordsOptions {
  readonly file: string;
  /** Unix milliseconds; the database's clock. */
  readonly clock?: () => number;
  readonly log?: Log;
}

/**
 * Opens the records of one machine, making or migrating the file first.
 * Throws `NewerDatabaseError` for a file of a newer program.
 */
export async function openSqliteRecords({
  file,
  clock = Date.now,
  log,
}: SqliteRecordsOptions): Promise<Records> {
  // Made here, since SQLite would make one that all may read; the files beside it take their mode from it.
  await appendFile(file, "", { mode: 0o600 });
  await migrateSqlite({ file, migrations: MIGRATIONS, log });
  const database = openSqliteDatabase({ file, clock });
  return {
    ...createRecords(database),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
