import { sql } from "kysely";
import type { Session } from "../database.ts";
import type { Tables } from "../tables.ts";
import { createSessionDatabase, type RunQuery } from "./create-session-database.ts";
import { NO_LOCKS } from "./no-locks.ts";

/** A unit's own session over a function that runs statements; `now` in Unix milliseconds. */
export function createSqliteSession(runQuery: RunQuery, now: number): Session {
  return {
    db: createSessionDatabase<Tables>(runQuery),
    now: sql<number>`${now}`,
    locks: NO_LOCKS,
    // The results have the shapes that the queries say; TypeScript cannot follow a tuple through `map`.
    sendAll: async (all) => all.map((query) => runQuery(query)) as never,
  };
}
