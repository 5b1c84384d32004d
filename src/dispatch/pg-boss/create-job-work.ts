import type { WorkOne } from "../../contract/dispatch.ts";
import { createJobTaker } from "./create-job-taker.ts";
import type { JobTakerOptions } from "./create-job-taker.ts";
import type { TakenJobs } from "./open-job-queue.ts";

/** Work that looks into the records only for a reason: a job, or one that this process has of its own. */
export interface JobWork {
  readonly workOne: WorkOne;
  /** The last look for a job has claimed, so one for the next job will probably too. */
  readonly claims: boolean;
  /** The next call looks, whether or not there is a job. */
  owe(): void;
  /** Whatever is still taken from the queue goes back to it. */
  stop(): void;
}

interface LookCall {
  /** Also without a job. */
  readonly inAnyCase: boolean;
  readonly claimed: () => void;
}

/**
 * Looks once for each job, so that jobs leave the queue about as generations do, and of many processes only the one that
 * got a job asks the records.
 */
export function createJobWork(work: WorkOne, options: JobTakerOptions): JobWork {
  const taker = createJobTaker(options);
  let owed = false;
  let claims = false;
  let stopped = false;

  const look = async (taken: TakenJobs, call: LookCall): Promise<boolean> => {
    let hasClaimed = false;
    const mayHaveMore = await work(() => {
      hasClaimed = true;
      claims = true;
      call.claimed();
      if (call.inAnyCase || taken.isGeneral) {
        owed = true;
        // Another call may have found no job meanwhile, and this process thinks that all is done.
        options.again();
      }
      taker.claimed(taken);
    });
    if (!hasClaimed) {
      claims &&= taken.ids.length === 0;
      taker.stale(taken);
    }
    // A run that has ended may have made room for what had none before.
    owed ||= mayHaveMore;
    return mayHaveMore || taken.ids.length > 0;
  };

  const answer = async (taken: TakenJobs, call: LookCall): Promise<boolean> => {
    if (stopped) {
      taker.giveBack(taken);
      return false;
    }
    return call.inAnyCase || taken.ids.length > 0 ? await look(taken, call) : false;
  };

  return {
    get claims() {
      return claims;
    },
    async workOne(claimed) {
      const inAnyCase = owed;
      owed = false;
      try {
        const taken = await taker.take();
        try {
          return await answer(taken, { inAnyCase, claimed });
        } finally {
          await taker.finish(taken);
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
      taker.giveBack();
    },
  };
}
