import { Pool } from "pg";
import type { FailureLimits } from "../contract/failure-limits.ts";
import type { Log } from "../contract/log.ts";
import type { RateLimits } from "../contract/rate-limits.ts";
import type { ClosingStack } from "../kit/closing-stack.ts";
import { openPostgresFailureLimits } from "../limits/postgres/open-postgres-failure-limits.ts";
import { openPostgresRateLimits } from "../limits/postgres/open-postgres-rate-limits.ts";

interface Limits {
  readonly rateLimits: RateLimits;
  /** Of sign-ins, by network. */
  readonly signInFailures: FailureLimits;
}

export const LIMIT_CONNECTIONS = 3;
const WITHIN_MS = 5_000;
/** For its answer we wait a little longer than the server works at a statement. */
const ANSWER_WITHIN_MS = 6_000;
/** A process that says nothing for so long between counting and committing is lost, and others wait for its rows. */
const SILENT_WITHIN_MS = 2_500;

/** Limits that all processes on one database count together, on connections of their own: a report holds up no request. */
export async function openLimits(
  { url, process }: { readonly url: string; readonly process: string },
  closing: ClosingStack,
  log: Log,
): Promise<Limits> {
  const pool = new Pool({
    connectionString: url,
    application_name: `limner ${process} limits`,
    max: LIMIT_CONNECTIONS,
    connectionTimeoutMillis: WITHIN_MS,
    statement_timeout: WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    idle_in_transaction_session_timeout: SILENT_WITHIN_MS,
    keepAlive: true,
  });
  // One that breaks while nobody uses it is replaced; whoever uses a broken one is told.
  pool.on("error", (error) => log.warn("limits-connection-lost", { error }));
  closing.defer(() => pool.end());
  const rateLimits = closing.use(await openPostgresRateLimits({ pool, log }));
  return { rateLimits, signInFailures: await openPostgresFailureLimits({ pool }) };
}
