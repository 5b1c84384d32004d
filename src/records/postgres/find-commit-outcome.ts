import { pause } from "../../kit/pause.ts";
import { ConnectionLostError, toConnectionLoss } from "./connection-lost-error.ts";
import type { ConnectionPool } from "./open-pool.ts";

/** `unknown`: the server did not come back in time, or has forgotten the transaction. */
export type CommitOutcome = "committed" | "aborted" | "unknown";

/** A server that restarts is back within seconds. */
const PATIENCE_MS = 20_000;
const PAUSE_FIRST_MS = 50;
const PAUSE_MAX_MS = 1_000;

/** Asks what became of a transaction whose commit was not answered, until the server is back and knows. */
export async function findCommitOutcome(
  pool: ConnectionPool,
  transaction: string,
  closing: AbortSignal,
): Promise<CommitOutcome> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(PATIENCE_MS)]);
  let pauseMs = PAUSE_FIRST_MS;
  while (!signal.aborted) {
    const status = await askStatus(pool, transaction);
    if (status !== "in progress" && status !== "away") return status;
    await pause(pauseMs, signal).catch(() => {});
    pauseMs = Math.min(pauseMs * 2, PAUSE_MAX_MS);
  }
  return "unknown";
}

async function askStatus(
  pool: ConnectionPool,
  transaction: string,
): Promise<CommitOutcome | "in progress" | "away"> {
  try {
    return await pool.lend(async (client) => {
      const { rows } = await client
        .query<{ status: CommitOutcome | "in progress" | null }>(
          "select pg_xact_status(cast($1 as xid8)) as status",
          [transaction],
        )
        .catch((error: unknown) => {
          throw toConnectionLoss(error);
        });
      return rows[0]?.status ?? "unknown";
    });
  } catch (error) {
    if (error instanceof ConnectionLostError) return "away";
    throw error;
  }
}
