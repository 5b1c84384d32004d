import { DatabaseError } from "pg";
import { Fault } from "../../contract/fault.ts";
import type { Log } from "../../contract/log.ts";
import { pause } from "../../kit/pause.ts";
import type { Database } from "../database.ts";
import { findCommitOutcome, forgetCommitMarks } from "./commit-marks.ts";
import { ConnectionLostError } from "./connection-lost-error.ts";
import { openPool } from "./open-pool.ts";
import { readOneUnit, readUnit, writeUnit, type Written } from "./run-unit.ts";
import { throwStorageFault } from "./throw-storage-fault.ts";

export interface PostgresDatabaseOptions {
  readonly url: string;
  /** At a time: reads have their own, so that a long report holds up no write. */
  readonly connections: { readonly reads: number; readonly writes: number };
  /** Unix milliseconds, instead of the server's own clock; only tests do. */
  readonly clock?: (() => number) | undefined;
  /** How long a unit waits for a connection that others have; only tests say so. */
  readonly turnWithinMs?: number;
  readonly log?: Log | undefined;
}

export interface PostgresDatabase extends Database, AsyncDisposable {}

/** Whoever writes holds others up, so a write is short; a report over a large database may take its time. */
const WRITE_STATEMENT_MS = 15_000;
const READ_STATEMENT_MS = 120_000;

/** A unit that met another one head-on is run again so often, in all. */
const TRIES_MAX = 6;
const PAUSE_MAX_MS = 25;
const RETRY_AFTER_S = 5;
/** So many writes of this process between two looks for old marks; the first one looks, as a process may end soon. */
const MARKS_BETWEEN = 5_000;
/** Serialization failure and deadlock: the server has undone everything and asks for it anew. */
const MET_ANOTHER = new Set(["40001", "40P01"]);

/** Opens a database whose tables are up to date. It need not be reachable yet. */
export function openPostgresDatabase(options: PostgresDatabaseOptions): PostgresDatabase {
  const { url, connections, clock, turnWithinMs, log } = options;
  const terms = { url, turnWithinMs, log };
  const reads = openPool({
    ...terms,
    connectionsMax: connections.reads,
    statementMs: READ_STATEMENT_MS,
  });
  const writes = openPool({
    ...terms,
    connectionsMax: connections.writes,
    statementMs: WRITE_STATEMENT_MS,
  });
  const closing = new AbortController();

  let marks = 0;

  /** What a unit has answered, once it is certain that it was committed. */
  async function settleDoubt<Result>({ result, inDoubt }: Written<Result>): Promise<Result> {
    if (inDoubt === undefined) return result;
    const outcome = await findCommitOutcome(writes, inDoubt, closing.signal);
    log?.warn("commit-answer-lost", { outcome });
    if (outcome === "committed") return result;
    if (outcome === "undone") throw new ConnectionLostError("The server lost a commit.");
    throw new Fault(
      "storage_unavailable",
      "The records went away while this was written, so it is not known whether it was; look before you try again.",
      { retryAfterS: RETRY_AFTER_S },
    );
  }

  async function forgetMarks(): Promise<void> {
    marks += 1;
    if (marks % MARKS_BETWEEN !== 1) return;
    await forgetCommitMarks(writes).catch((error: unknown) =>
      log?.warn("commit-marks-not-forgotten", { error }),
    );
  }

  return {
    read: (unit) =>
      again(() => reads.lend((client) => readUnit(client, unit, clock))).catch(throwStorageFault),
    readOne: (unit) =>
      again(() => reads.lend((client) => readOneUnit(client, unit, clock))).catch(
        throwStorageFault,
      ),
    async write(unit, options) {
      const result = await again(async () =>
        settleDoubt(await writes.lend((client) => writeUnit(client, unit, clock), options)),
      ).catch(throwStorageFault);
      await forgetMarks();
      return result;
    },
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
