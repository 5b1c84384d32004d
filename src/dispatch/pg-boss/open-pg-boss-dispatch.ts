import { Pool } from "pg";
import type { Dispatch } from "../../contract/dispatch.ts";
import type { ExecuteSql } from "../../contract/execute-sql.ts";
import type { Log } from "../../contract/log.ts";
import { createClosingStack } from "../../kit/closing-stack.ts";
import { createListeners } from "../shared/create-listeners.ts";
import { SYSTEM_TIMERS } from "../shared/timers.ts";
import type { Timers } from "../shared/timers.ts";
import { createJobBell } from "./create-job-bell.ts";
import { createTeller } from "./create-teller.ts";
import { nameConnection } from "./name-connection.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { openEar } from "./open-ear.ts";
import { openJobQueue } from "./open-job-queue.ts";
import { openPreviewShelf } from "./open-preview-shelf.ts";

const CHANNEL = "limner";
const POOL_MAX = 4;
const CONNECT_MS_MAX = 5_000;
const STATEMENT_MS_MAX = 15_000;
/** So much longer than the server's own limit we wait for its answer. */
const ANSWER_MARGIN_MS = 1_000;
/** Of a connection that holds others up, as while tables are made. One that says nothing for longer has lost its process. */
const SILENT_MS_MAX = 30_000;
/** The tables were made by connections that do not wait for the disk; a commit that does takes with it all before it. */
const MAKE_DURABLE = `
  begin;
  set local synchronous_commit = on;
  select pg_logical_emit_message(true, 'limner', 'tables');
  commit`;
const SWEEP_PREVIEWS_EVERY_MS = 30_000;

export interface PgBossDispatchOptions {
  readonly url: string;
  /** This process, as the others know it. */
  readonly process: string;
  readonly log: Log;
  /** How often the queue is looked at without a ring; 1,000 unless told. */
  readonly sweepMs?: number;
  readonly timers?: Timers;
  /** Where pg-boss keeps its tables; `limner_jobs` unless told. */
  readonly schema?: string;
}

export interface PgBossDispatch extends Dispatch {
  /** To be called at the end of the transaction of each admission: whoever gets its job looks into the queue. */
  whileAdmitting(execute: ExecuteSql): Promise<void>;
}

/**
 * The dispatch of many processes on one PostgreSQL. A job of pg-boss is the bell: of many processes one gets it, and
 * claims what is most due. A notification says that there is one, and carries events to listeners elsewhere. Both are
 * hints: the records are the truth, and the sweep finds what no bell told of.
 * Its connections are its own, so that neither the bell nor the records wait for the other's: `POOL_MAX` and one.
 */
export async function openPgBossDispatch(options: PgBossDispatchOptions): Promise<PgBossDispatch> {
  const { url, process, log, sweepMs = 1_000, timers = SYSTEM_TIMERS } = options;
  const { schema = "limner_jobs" } = options;
  const closing = createClosingStack();
  try {
    const name = nameConnection(process);
    const pool = openPool({ url, name, log });
    closing.defer(() => pool.end());
    // Processes that start together would each find the tables missing and make them.
    const { shelf, jobs } = await oneAtATime(pool, `limner ${schema}`, async () => {
      const shelf = await openPreviewShelf(pool);
      const jobs = closing.use(await openJobQueue({ pool, schema, log }));
      await pool.query(MAKE_DURABLE);
      return { shelf, jobs };
    });
    const listeners = createListeners(log);
    const notify = async (payload: string): Promise<void> => {
      await pool.query("select pg_notify($1, $2)", [CHANNEL, payload]);
    };
    const teller = closing.use(
      createTeller({ process, listeners, shelf, notify, timers, log, ring: () => bell.wake() }),
    );
    const bell = closing.use(
      createJobBell({ jobs, sweepMs, timers, log, tellOthers: () => teller.ring() }),
    );
    const returned = (): void => {
      bell.look();
      listeners.announceToAll({ kind: "missed" });
    };
    const hear = (payload: string): void => teller.hear(payload);
    closing.use(await openEar({ url, name, channel: CHANNEL, timers, log, hear, returned }));
    const sweepPreviews = (): void => {
      shelf.sweep().catch((error: unknown) => log.warn("previews-not-swept", { error }));
    };
    closing.defer(timers.every(SWEEP_PREVIEWS_EVERY_MS, sweepPreviews));

    return {
      whileAdmitting: (execute) => jobs.enqueue(execute),
      start: (work, terms) => bell.start(work, terms),
      resize: (slots) => bell.resize(slots),
      ring: (reason) => bell.ring(reason),
      announce: (generation, event) => teller.announce(generation, event),
      listen: (generation, listener) => listeners.listen(generation, listener),
      drain: (signal) => bell.drain(signal),
      async [Symbol.asyncDispose]() {
        listeners.close();
        await closing[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
}

function openPool(options: {
  readonly url: string;
  readonly name: string;
  readonly log: Log;
}): Pool {
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.name,
    max: POOL_MAX,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: STATEMENT_MS_MAX,
    query_timeout: STATEMENT_MS_MAX + ANSWER_MARGIN_MS,
    idle_in_transaction_session_timeout: SILENT_MS_MAX,
    keepAlive: true,
    // A hint that a crash of the server takes back is found by the sweep; no call need wait for the disk.
    options: "-c synchronous_commit=off",
  });
  // A connection that breaks while it is idle is replaced; whoever uses a broken one is told.
  pool.on("error", (error) => options.log.warn("dispatch-connection-lost", { error }));
  return pool;
}
