import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";

/** Runs one compiled statement. */
export type RunQuery = <Row>(query: CompiledQuery) => Promise<QueryResult<Row>>;

/** Lets Kysely run statements by a function. Transactions belong to whoever made the function. */
export function createSessionDriver(runQuery: RunQuery): Driver {
  const connection: DatabaseConnection = {
    executeQuery: runQuery,
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
