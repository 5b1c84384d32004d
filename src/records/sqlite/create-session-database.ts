import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { CompiledQuery, QueryResult } from "kysely";
import { createSessionDriver } from "../create-session-driver.ts";

/** Runs one compiled statement at once. */
export type RunQuery = <Row>(query: CompiledQuery) => QueryResult<Row>;

/** Kysely over a function that runs statements. */
export function createSessionDatabase<Tables>(runQuery: RunQuery): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => createSessionDriver(async (query) => runQuery(query)),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
