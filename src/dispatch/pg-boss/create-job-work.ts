import type { WorkOne } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import type { JobQueue, TakenJobs } from "./open-job-queue.ts";

const BATCH_MAX = 128;

/** Work that looks into the records only for a reason: a job, or one that this process has of its own. */
export interface JobWork {
  readonly workOne: WorkOne;
  /** The next call looks, whether or not there is a job. */
  owe(): void;
  /** Whatever is still taken from the queue goes back to it. */
  stop(): void;
}

interface JobWorkOptions {
  readonly jobs: Pick<JobQueue, "take" | "finish">;
  /** Rings in all processes. */
  readonly ringOn: () => void;
  /** Asks for another call. */
  readonly again: () => void;
  readonly log: Log;
}

/**
 * Each call takes a job before it looks, so that jobs leave the queue about as generations do, and of many processes
 * only the one that got a job asks the records. A job that nothing is left for is a stale one; as there may be many of
 * those, more and more are then taken for one look, until a look claims again. That one rings on, as some of the jobs
 * may have been there for others.
 */
export function createJobWork(
  work: WorkOne,
  { jobs, ringOn, again, log }: JobWorkOptions,
): JobWork {
  let owed = false;
  let batch = 1;
  let stopped = false;

  const finish = async (taken: TakenJobs): Promise<void> => {
    try {
      await jobs.finish(taken);
    } catch (error) {
      // It is given up after its time, and a second delivery would find nothing to claim.
      log.warn("job-not-finished", { error });
    }
  };

  const look = async (
    taken: TakenJobs,
    context: { readonly inAnyCase: boolean; readonly claimed: () => void },
  ): Promise<boolean> => {
    let hasClaimed = false;
    const mayHaveMore = await work(() => {
      hasClaimed = true;
      context.claimed();
      if (context.inAnyCase || taken.isGeneral) {
        owed = true;
        // Another call may have found no job meanwhile, and this process thinks that all is done.
        again();
      }
      if (taken.ids.length > 1) {
        ringOn();
      }
    });
    batch = hasClaimed || taken.ids.length === 0 ? 1 : Math.min(batch * 2, BATCH_MAX);
    // A run that has ended may have made room for what had none before.
    owed ||= mayHaveMore;
    return mayHaveMore || taken.ids.length > 0;
  };

  return {
    async workOne(claimed) {
      const inAnyCase = owed;
      owed = false;
      try {
        const taken = await jobs.take(batch);
        try {
          if (stopped) {
            if (taken.ids.length > 0) ringOn();
            return false;
          }
          if (!inAnyCase && taken.ids.length === 0) {
            batch = 1;
            return false;
          }
          return await look(taken, { inAnyCase, claimed });
        } finally {
          await finish(taken);
        }
      } catch (error) {
        owed = true;
        throw error;
      }
    },
    owe() {
      owed = true;
    },
    stop() {
      stopped = true;
    },
  };
}
