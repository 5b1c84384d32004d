import type { PoolClient } from "pg";
import { DatabaseError } from "pg";
import { Fault } from "../../contract/fault.ts";
import type { Log } from "../../contract/log.ts";
import { pause } from "../../kit/pause.ts";
import type { Database } from "../database.ts";
import { CommitLostError } from "./commit-lost-error.ts";
import { ConnectionLostError } from "./connection-lost-error.ts";
import { findCommitOutcome } from "./find-commit-outcome.ts";
import { openPool } from "./open-pool.ts";
import { readUnit, writeUnit } from "./run-unit.ts";
import { throwStorageFault } from "./throw-storage-fault.ts";

export interface PostgresDatabaseOptions {
  readonly url: string;
  /** At a time: reads have their own, so that a long report holds up no write. */
  readonly connections: { readonly reads: number; readonly writes: number };
  /** Unix milliseconds, instead of the server's own clock; only tests do. */
  readonly clock?: (() => number) | undefined;
  readonly log?: Log | undefined;
}

export interface PostgresDatabase extends Database, AsyncDisposable {}

/** Whoever writes holds others up, so a write is short; a report over a large database may take its time. */
const WRITE_STATEMENT_MS = 15_000;
const READ_STATEMENT_MS = 120_000;

/** A unit that met another one head-on is run again so often, in all. */
const TRIES_MAX = 6;
const PAUSE_MAX_MS = 25;
/** Serialization failure and deadlock: the server has undone everything and asks for it anew. */
const MET_ANOTHER = new Set(["40001", "40P01"]);

/** Opens a database whose tables are up to date. It need not be reachable yet. */
export function openPostgresDatabase(options: PostgresDatabaseOptions): PostgresDatabase {
  const { url, connections, clock, log } = options;
  const reads = openPool({
    url,
    connectionsMax: connections.reads,
    statementMs: READ_STATEMENT_MS,
    log,
  });
  const writes = openPool({
    url,
    connectionsMax: connections.writes,
    statementMs: WRITE_STATEMENT_MS,
    log,
  });
  const closing = new AbortController();

  async function resolveCommit<Result>(lost: CommitLostError): Promise<Result> {
    const outcome = await findCommitOutcome(reads, lost.transaction, closing.signal);
    log?.warn("commit-answer-lost", { outcome });
    // It is what this same unit had answered, see `writeUnit`.
    if (outcome === "committed") return lost.result as Result;
    if (outcome === "aborted") throw new ConnectionLostError(lost.message, { cause: lost });
    throw new Fault(
      "storage_unavailable",
      "The database went away while it was committing, so it is not known whether this was written; look before you try again.",
      { cause: lost, retryAfterS: 5 },
    );
  }

  return {
    read: (unit) =>
      again(() => reads.lend((client) => readUnit(client, unit, clock))).catch(throwStorageFault),
    write: (unit) =>
      again(async () => {
        try {
          return await writes.lend((client: PoolClient) => writeUnit(client, unit, clock));
        } catch (error) {
          if (!(error instanceof CommitLostError)) throw error;
          return await resolveCommit<Awaited<ReturnType<typeof unit>>>(error);
        }
      }).catch(throwStorageFault),
    async [Symbol.asyncDispose]() {
      closing.abort();
      await Promise.all([reads, writes].map((pool) => pool[Symbol.asyncDispose]()));
    },
  };
}

/**
 * Runs again what the server has undone: as often as `TRIES_MAX` where units met, and once after a lost connection, which
 * may have been a stale one.
 */
async function again<Result>(run: () => Promise<Result>): Promise<Result> {
  let isStale = true;
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      const hasMet = error instanceof DatabaseError && MET_ANOTHER.has(error.code ?? "");
      const mayRunAgain = hasMet || (error instanceof ConnectionLostError && isStale);
      if (!mayRunAgain || tries >= TRIES_MAX) throw error;
      isStale &&= hasMet;
      if (hasMet) await pause(Math.random() * PAUSE_MAX_MS * tries, new AbortController().signal);
    }
  }
}
