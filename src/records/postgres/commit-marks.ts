import { sql } from "kysely";
import type { Kysely } from "kysely";
import { pause } from "../../kit/pause.ts";
import { toConnectionLoss } from "./connection-lost-error.ts";
import type { ConnectionPool } from "./open-pool.ts";

/**
 * Every transaction that writes leaves a mark under a name of its own. Where the answer to a commit is lost, the mark tells
 * what became of it, also after a crash. The server's own numbers of transactions do not: what a crash has undone
 * leaves its number to the next one.
 */
export async function createCommitMarks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table if not exists commit_marks (id text collate "C" primary key, written_at bigint not null)
  `.execute(db);
}

const NOW = "cast(floor(extract(epoch from statement_timestamp()) * 1000) as bigint)";
const SET_MARK = "insert into commit_marks (id, written_at) values";

/** Marks and commits in one message. The name is hexadecimal. */
export function toMarkedCommit(name: string): string {
  return `${SET_MARK} ('${name}', ${NOW}); commit`;
}

/** `unknown`: the server did not come back in time. */
export type CommitOutcome = "committed" | "undone" | "unknown";

/** A server that restarts is back within seconds. */
const PATIENCE_MS = 20_000;
const PAUSE_FIRST_MS = 50;
const PAUSE_MAX_MS = 1_000;

/** Asks what became of a marked transaction, until the server is back and says it. Once it is undone it stays so. */
export async function findCommitOutcome(
  pool: ConnectionPool,
  name: string,
  closing: AbortSignal,
): Promise<CommitOutcome> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(PATIENCE_MS)]);
  let pauseMs = PAUSE_FIRST_MS;
  while (!signal.aborted) {
    try {
      return await askAfter(pool, name);
    } catch {
      // Whatever kept it from asking, or from waiting for a commit that is still under way, says nothing of that commit.
    }
    await pause(pauseMs, signal).catch(() => {});
    pauseMs = Math.min(pauseMs * 2, PAUSE_MAX_MS);
  }
  return "unknown";
}

/** Sets the same mark: that waits for a transaction which is still under way, and can be done only if it left none. */
async function askAfter(pool: ConnectionPool, name: string): Promise<CommitOutcome> {
  return await pool.lend(async (client) => {
    const { rowCount } = await client
      .query(`${SET_MARK} ($1, ${NOW}) on conflict do nothing`, [name])
      .catch((error: unknown) => {
        throw toConnectionLoss(error);
      });
    return rowCount === 0 ? "committed" : "undone";
  });
}

/** Far longer than anybody asks after a commit. */
const KEPT_MS = 600_000;

export async function forgetCommitMarks(pool: ConnectionPool): Promise<void> {
  await pool.lend((client) =>
    client.query(`delete from commit_marks where written_at < ${NOW} - ${KEPT_MS}`),
  );
}
