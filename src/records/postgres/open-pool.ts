import { Pool, types } from "pg";
import type { PoolClient } from "pg";
import type { Log } from "../../contract/log.ts";
import { ConnectionLostError, toConnectionLoss } from "./connection-lost-error.ts";
import { createTurns } from "./create-turns.ts";

/** For a new connection. */
const CONNECT_WITHIN_MS = 5_000;
/** For a connection that others have; as long as the work before it may well take on a busy server. */
const TURN_WITHIN_MS = 30_000;
/** After so long the system asks whether the server's machine is still there, so that idle connections to a dead one go. */
const SILENT_FOR_MS = 10_000;
/** Nobody may hold a row for long. */
const LOCK_WITHIN_MS = 10_000;
/** Our units await nothing but their queries; one that hangs longer has lost its process. */
const IDLE_IN_UNIT_MS = 30_000;
/** So much longer than the server's own limit we wait for its answer, before the connection counts as lost. */
const ANSWER_MARGIN_MS = 5_000;

export interface ConnectionPool extends AsyncDisposable {
  /**
   * Lends a connection until the work is done. One that is lost meanwhile is not lent again. Work that is `new` never has
   * all of them. Throws `overloaded` if too many wait, or none became free in time.
   */
  lend<Result>(
    work: (client: PoolClient) => Promise<Result>,
    options?: { readonly isNew?: boolean | undefined },
  ): Promise<Result>;
}

export interface PoolOptions {
  readonly url: string;
  readonly connectionsMax: number;
  /** How long the server works at one statement at most. */
  readonly statementMs: number;
  /** How long work waits for its turn; only tests say so. */
  readonly turnWithinMs?: number | undefined;
  readonly log: Log | undefined;
}

/** Connections are made when they are needed, and anew after the server was away. */
export function openPool(options: PoolOptions): ConnectionPool {
  const { connectionsMax, statementMs, turnWithinMs = TURN_WITHIN_MS } = options;
  const pool = createPool(options);
  const setLimits = createTimeLimits(statementMs);
  // Not the pool's own line: it takes a wait in that for a server that does not answer.
  const turns = createTurns({ places: connectionsMax, withinMs: turnWithinMs });
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function lendNow<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await pool.connect().catch((error: unknown) => {
      throw toConnectionLoss(error);
    });
    // Without a listener a connection that breaks between two queries would end the process; the next query says it too.
    const onError = () => {};
    client.on("error", onError);
    try {
      await setLimits(client);
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(error instanceof ConnectionLostError);
      throw error;
    } finally {
      client.removeListener("error", onError);
    }
  }

  async function lend<Result>(
    work: (client: PoolClient) => Promise<Result>,
    isNew: boolean,
  ): Promise<Result> {
    const leave = await turns.take({ isNew });
    try {
      return await lendNow(work);
    } finally {
      leave();
    }
  }

  return {
    async lend(work, { isNew = false } = {}) {
      if (closed) throw new Error("The records are closed.");
      const lent = lend(work, isNew);
      underWay.add(lent);
      try {
        return await lent;
      } finally {
        underWay.delete(lent);
      }
    },
    async [Symbol.asyncDispose]() {
      if (closed) return;
      closed = true;
      await Promise.allSettled(underWay);
      await pool.end();
    },
  };
}

/** Limits the time of what a connection does, before its first work and not while it connects: poolers refuse that. */
function createTimeLimits(statementMs: number): (client: PoolClient) => Promise<void> {
  const limited = new WeakSet<PoolClient>();
  const limits = `
    set lock_timeout = ${LOCK_WITHIN_MS};
    set statement_timeout = ${statementMs};
    set idle_in_transaction_session_timeout = ${IDLE_IN_UNIT_MS}`;
  return async (client) => {
    if (limited.has(client)) return;
    await client.query(limits).catch((error: unknown) => {
      throw toConnectionLoss(error);
    });
    limited.add(client);
  };
}

function createPool({ url, connectionsMax, statementMs, log }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: "limner",
    max: connectionsMax,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENT_FOR_MS,
    // Queries go out without waiting for the answer to the one before.
    pipeline: true,
    query_timeout: statementMs + ANSWER_MARGIN_MS,
    types: { getTypeParser },
  });
  pool.on("error", (error) => log?.warn("database-connection-lost", { error }));
  return pool;
}

/** Types by their number in the server's catalogue, pg_type. */
const INT8 = 20;
const NUMERIC = 1700;

type Format = "text" | "binary";

/** Numbers of eight bytes as numbers, in this pool only; what one could not hold exactly is refused rather than rounded. */
function getTypeParser(type: number, format?: Format) {
  if (format === "binary") return types.getTypeParser(type, format);
  if (type === INT8) return readBigint;
  return type === NUMERIC ? refuseNumeric : types.getTypeParser(type);
}

/** A sum of eight-byte numbers has this type; as the text that it would come as, it would be joined and not added. */
function refuseNumeric(text: string): never {
  throw new RangeError(`A query answered ${text} as numeric; it must cast its sum to bigint.`);
}

function readBigint(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`The database holds ${text}, which is beyond exact numbers.`);
}
