import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";

/** Runs one compiled statement at once. */
export type RunQuery = <Row>(query: CompiledQuery) => QueryResult<Row>;

/** Kysely over a function that runs statements. Transactions belong to whoever made the function. */
export function createSessionDatabase<Tables>(runQuery: RunQuery): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(runQuery),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

function createDriver(runQuery: RunQuery): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async (query) => runQuery(query),
    streamQuery: () => {
      throw new Error("Records are read whole; nothing streams from the database.");
    },
  };
  const refuseTransaction = async (): Promise<void> => {
    throw new Error("A unit already runs inside a transaction; it cannot begin or end one.");
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: refuseTransaction,
    commitTransaction: refuseTransaction,
    rollbackTransaction: refuseTransaction,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
}
