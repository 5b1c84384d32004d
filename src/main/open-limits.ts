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
    query_timeout: WITHIN_MS,
  });
  // One that breaks while nobody uses it is replaced; whoever uses a broken one is told.
  pool.on("error", (error) => log.warn("limits-connection-lost", { error }));
  closing.defer(() => pool.end());
  const rateLimits = closing.use(await openPostgresRateLimits({ pool, log }));
  return { rateLimits, signInFailures: await openPostgresFailureLimits({ pool }) };
}
