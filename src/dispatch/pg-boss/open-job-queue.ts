import { PgBoss } from "pg-boss";
import type { Pool } from "pg";
import type { ExecuteSql } from "../../contract/execute-sql.ts";
import type { Log } from "../../contract/log.ts";

const QUEUE = "generations";

/** Jobs that were taken to be answered together, until they are finished. */
export interface TakenJobs {
  readonly ids: readonly string[];
  /** One of them says that there may be more to claim than there are jobs. */
  readonly isGeneral: boolean;
}

/** Jobs that say no more than "there may be something to claim". They may be lost, and may come twice. */
export interface JobQueue extends AsyncDisposable {
  /** A job for a generation that is being admitted, in the transaction that admits it. */
  enqueue(execute: ExecuteSql): Promise<void>;
  /** A job that belongs to no admission. */
  send(): Promise<void>;
  /** Takes up to so many; of several processes one gets each. */
  take(count: number): Promise<TakenJobs>;
  finish(ids: readonly string[]): Promise<void>;
}

interface JobQueueOptions {
  readonly pool: Pool;
  readonly schema: string;
  readonly log: Log;
}

export async function openJobQueue({ pool, schema, log }: JobQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema,
    schedule: false,
    // Only where it hears itself would it be woken; `open-ear.ts` wakes every process, and hears more.
    useListenNotify: false,
  });
  boss.on("error", (error) => log.warn("jobs-troubled", { error }));
  boss.on("warning", ({ message }) => log.warn("jobs-warned", { message }));
  try {
    await boss.start();
    // The records say what is to be done again, so that a job is never tried twice. A run may take long; a job that is
    // given up while it lasts harms nothing. Nobody asks after a finished one.
    const policy = {
      retryLimit: 0,
      expireInSeconds: 3_600,
      retentionSeconds: 3_600,
      deleteAfterSeconds: 60,
    };
    await boss.createQueue(QUEUE, policy);
    // One that an earlier program made keeps its terms unless they are told to it.
    await boss.updateQueue(QUEUE, policy);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }

  return {
    async enqueue(execute) {
      const executeSql = async (text: string, values?: unknown[]) => {
        const { rows } = await execute(text, values);
        return { rows: [...rows] };
      };
      await boss.send(QUEUE, null, { db: { executeSql } });
    },
    async send() {
      await boss.send(QUEUE, { general: true });
    },
    async take(count) {
      const jobs = await boss.fetch<{ readonly general: true } | null>(QUEUE, { batchSize: count });
      return {
        ids: jobs.map(({ id }) => id),
        isGeneral: jobs.some(({ data }) => data !== null),
      };
    },
    async finish(ids) {
      await boss.deleteJob(QUEUE, [...ids]);
    },
    [Symbol.asyncDispose]: () => boss.stop({ graceful: false }),
  };
}
