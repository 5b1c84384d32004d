import type { ExecuteSql } from "../contract/execute-sql.ts";
import type { Log } from "../contract/log.ts";
import type { Records } from "../contract/records.ts";
import { openPostgresRecords } from "../records/postgres/open-postgres-records.ts";
import { describeFailure } from "./describe-failure.ts";
import { explainDatabaseFailure } from "./explain-database-failure.ts";
import type { RecordsPlace } from "./place-records.ts";

type Postgres = Required<RecordsPlace>["postgres"];

interface OpenDatabaseOptions {
  readonly log?: Log | undefined;
  /** See `PostgresRecordsOptions`. */
  readonly whileAdmitting?: (execute: ExecuteSql) => Promise<void>;
  /** See `PostgresRecordsOptions`. */
  readonly connectionNames?: string;
}

/** Opens the records in PostgreSQL. Throws an `OperatorError` where the database cannot be reached or used. */
export async function openDatabase(
  { url, shown, connections }: Postgres,
  { log, ...joints }: OpenDatabaseOptions,
): Promise<Records> {
  try {
    return await openPostgresRecords({
      url,
      connections,
      ...(log !== undefined && { log }),
      ...joints,
    });
  } catch (error) {
    throw describeDatabaseFailure(error, shown);
  }
}

export function describeDatabaseFailure(error: unknown, shown: string): Error {
  const { reason, remedy } = explainDatabaseFailure(error);
  return describeFailure(
    error,
    () => `The database ${shown} cannot be used (${reason}): ${remedy}`,
  );
}
