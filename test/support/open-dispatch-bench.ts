import { Client, Pool } from "pg";

import type { GenerationEvent } from "../../src/contract/dispatch.ts";
import {
  openPgBossDispatch,
  type PgBossDispatch,
  type PgBossDispatchOptions,
} from "../../src/dispatch/pg-boss/open-pg-boss-dispatch.ts";
import { createClosingStack } from "../../src/kit/closing-stack.ts";
import { createTestLog } from "./test-log.ts";

const NEVER_MS = 2 ** 30;
const LOOK_AGAIN_MS = 5;

/** Several dispatches on one database, with a queue in it that stands for the records. */
export interface DispatchBench extends AsyncDisposable {
  /** One whose sweep does not come, unless told otherwise. */
  open(options?: Partial<PgBossDispatchOptions>): Promise<PgBossDispatch>;
  /** Admits so many, each in a transaction that is undone unless told otherwise, and rings. */
  admit(dispatch: PgBossDispatch, count: number, end?: "commit" | "rollback"): Promise<void>;
  /** Of those that are waiting; undefined if there is none. */
  claim(by: string): Promise<number | undefined>;
  end(id: number): Promise<void>;
  /** By state and who has claimed them, as in `done one`. */
  count(state: "queued" | "running" | "done"): Promise<number>;
  /** Of pg-boss, finished or not. */
  countJobs(): Promise<number>;
  /** Ends the connections on which processes listen; how many there were. */
  cutListeners(): Promise<number>;
  query(text: string): Promise<void>;
}

export async function openDispatchBench(url: string): Promise<DispatchBench> {
  const closing = createClosingStack();
  const pool = new Pool({ connectionString: url, max: 6 });
  pool.on("error", () => undefined);
  closing.defer(() => pool.end());
  await pool.query(
    "create table if not exists rows (id serial primary key, state text not null default 'queued', claimed_by text)",
  );
  let opened = 0;

  const numberOf = async (text: string, values: readonly unknown[] = []): Promise<number> => {
    const { rows } = await pool.query<{ count: number }>(text, [...values]);
    return rows[0]?.count ?? 0;
  };

  return {
    async open(options = {}) {
      opened += 1;
      const process = `process-${opened}`;
      const log = createTestLog();
      return closing.use(
        await openPgBossDispatch({ url, process, log, sweepMs: NEVER_MS, ...options }),
      );
    },
    async admit(dispatch, count, end = "commit") {
      for (let admitted = 0; admitted < count; admitted += 1) {
        const client = new Client({ connectionString: url });
        await client.connect();
        try {
          await client.query("begin");
          await client.query("insert into rows default values");
          await dispatch.whileAdmitting((text, values = []) => client.query(text, [...values]));
          await client.query(end);
        } finally {
          await client.end();
        }
        dispatch.ring("admitted");
      }
    },
    async claim(by) {
      const { rows } = await pool.query<{ id: number }>(
        `update rows set state = 'running', claimed_by = $1 where id = (
           select id from rows where state = 'queued' order by id limit 1 for update skip locked
         ) returning id`,
        [by],
      );
      return rows[0]?.id;
    },
    async end(id) {
      await pool.query("update rows set state = 'done' where id = $1", [id]);
    },
    count: (state) =>
      numberOf("select count(*)::integer as count from rows where state = $1", [state]),
    countJobs: () => numberOf("select count(*)::integer as count from limner_jobs.job"),
    cutListeners: () =>
      numberOf(
        `select count(pg_terminate_backend(pid))::integer as count from pg_stat_activity
         where datname = current_database() and application_name like 'limner process%'
           and (query like 'listen%' or query = 'select 1')`,
      ),
    async query(text) {
      await pool.query(text);
    },
    [Symbol.asyncDispose]: closing[Symbol.asyncDispose],
  };
}

/** Looks until it is so; the test's own time is the bound. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Everything that was heard of a generation. */
export function hear(dispatch: PgBossDispatch, generation: string): readonly GenerationEvent[] {
  const heard: GenerationEvent[] = [];
  dispatch.listen(generation, (event) => heard.push(event));
  return heard;
}
