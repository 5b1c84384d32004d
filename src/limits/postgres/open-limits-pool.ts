import { Pool } from "pg";
import type { Log } from "../../contract/log.ts";

const CONNECTIONS = 4;
const CONNECT_MS_MAX = 5_000;
const STATEMENT_MS_MAX = 10_000;

interface LimitsPoolOptions {
  readonly url: string;
  /** At most so many; 4 unless told. */
  readonly connections?: number;
  readonly log: Log;
}

/** Connections for limits alone, so that a request is counted while the records are busy; made when they are needed. */
export function openLimitsPool({ url, connections, log }: LimitsPoolOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: "limner limits",
    max: connections ?? CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: STATEMENT_MS_MAX,
    query_timeout: STATEMENT_MS_MAX + CONNECT_MS_MAX,
    idle_in_transaction_session_timeout: STATEMENT_MS_MAX,
    keepAlive: true,
  });
  // A connection that breaks while it is idle is replaced; whoever uses a broken one is told.
  pool.on("error", (error) => log.warn("limits-connection-lost", { error }));
  return pool;
}
