import { Pool, types } from "pg";
import type { PoolClient } from "pg";
import { Fault } from "../../contract/fault.ts";
import type { Log } from "../../contract/log.ts";
import { ConnectionLostError, toConnectionLoss } from "./connection-lost-error.ts";

/** For a connection, a new one or one that comes back. */
const CONNECT_WITHIN_MS = 5_000;
/** Nobody may hold a row for long. */
const LOCK_WITHIN_MS = 10_000;
/** Our units await nothing but their queries; one that hangs longer has lost its process. */
const IDLE_IN_UNIT_MS = 30_000;
/** So much longer than the server's own limit we wait for its answer, before the connection counts as lost. */
const ANSWER_MARGIN_MS = 5_000;
/** More waiting for a connection are refused. */
const WAITING_MAX = 10_000;

export interface ConnectionPool extends AsyncDisposable {
  /** Lends a connection until the work is done. One that is lost meanwhile is not lent again. */
  lend<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result>;
}

export interface PoolOptions {
  readonly url: string;
  readonly connectionsMax: number;
  /** How long the server works at one statement at most. */
  readonly statementMs: number;
  readonly log: Log | undefined;
}

/** Connections are made when they are needed, and anew after the server was away. */
export function openPool({ url, connectionsMax, statementMs, log }: PoolOptions): ConnectionPool {
  const pool = new Pool({
    connectionString: url,
    application_name: "limner",
    max: connectionsMax,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // Queries go out without waiting for the answer to the one before.
    pipeline: true,
    lock_timeout: LOCK_WITHIN_MS,
    statement_timeout: statementMs,
    query_timeout: statementMs + ANSWER_MARGIN_MS,
    idle_in_transaction_session_timeout: IDLE_IN_UNIT_MS,
    types: { getTypeParser },
  });
  pool.on("error", (error) => log?.warn("database-connection-lost", { error }));
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function lend<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await pool.connect().catch((error: unknown) => {
      throw toConnectionLoss(error);
    });
    // Without a listener a connection that breaks between two queries would end the process; the next query says it too.
    const onError = () => {};
    client.on("error", onError);
    try {
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

  return {
    async lend(work) {
      if (closed) throw new Error("The records are closed.");
      if (pool.waitingCount >= WAITING_MAX) {
        throw new Fault("overloaded", "Too much waits for the database; try again.", {
          retryAfterS: 1,
        });
      }
      const lent = lend(work);
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
