import type { Log } from "../../contract/log.ts";
import { createJobFinisher } from "./create-job-finisher.ts";
import type { JobQueue, TakenJobs } from "./open-job-queue.ts";

const STALE_MAX = 128;

export interface JobTakerOptions {
  readonly jobs: Pick<JobQueue, "take" | "finish">;
  /** Rings in all processes. */
  readonly ringOn: () => void;
  /** Asks for another look. */
  readonly again: () => void;
  /** How many looks could begin besides those that are under way. */
  readonly room: () => number;
  readonly log: Log;
}

/**
 * Takes jobs, each for a look. A job that nothing is left for is a stale one; as there may be many of those, more and more
 * are then taken for one look, until a look claims again.
 */
export interface JobTaker {
  /** Jobs to be answered by one look; none if there are none. */
  take(): Promise<TakenJobs>;
  /** A look has claimed: some of its jobs, if it had several, may have been there for others. */
  claimed(taken: TakenJobs): void;
  /** Nothing was left for these. */
  stale(taken: TakenJobs): void;
  finish(taken: TakenJobs): Promise<void>;
  /** Gives these back, and those that were taken for looks to come. */
  giveBack(taken?: TakenJobs): void;
}

export function createJobTaker(options: JobTakerOptions): JobTaker {
  const { jobs, ringOn, again, room, log } = options;
  const finisher = createJobFinisher({ jobs, log });
  let spare: string[] = [];
  let isGeneral = false;
  let staleCount = 0;
  let waiting = 0;
  const fetchTogether = shareCalls(async () => {
    const taken = await jobs.take(waiting + room());
    spare.push(...taken.ids);
    isGeneral ||= taken.isGeneral;
    // Those that nobody of the waiting takes.
    taken.ids.slice(waiting).forEach(again);
  });

  const giveBack = (taken?: TakenJobs): void => {
    if (spare.length > 0 || (taken !== undefined && taken.ids.length > 0)) {
      void finisher.finish(spare);
      spare = [];
      ringOn();
    }
  };

  return {
    async take() {
      if (spare.length === 0 && staleCount > 0) {
        const taken = await jobs.take(Math.min(staleCount * 2, STALE_MAX));
        staleCount = taken.ids.length === 0 ? 0 : staleCount;
        return taken;
      }
      if (spare.length === 0) {
        waiting += 1;
        try {
          await fetchTogether();
        } finally {
          waiting -= 1;
        }
      }
      const taken = { ids: spare.splice(0, 1), isGeneral };
      isGeneral = false;
      return taken;
    },
    claimed({ ids }) {
      staleCount = 0;
      if (ids.length > 1) {
        ringOn();
      }
      // Whoever has a slot for them should have them.
      if (room() === 0) {
        giveBack();
      }
    },
    stale({ ids }) {
      staleCount = Math.min(staleCount + ids.length, STALE_MAX);
    },
    finish: ({ ids }) => finisher.finish(ids),
    giveBack,
  };
}

/**
 * Of those who call while one call is under way all get the next one: it begins after each of them has asked, and so sees what they
 * were told of.
 */
function shareCalls(call: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const begin = (): Promise<void> => {
    current = call().finally(() => {
      current = undefined;
    });
    return current;
  };

  return () => {
    if (current === undefined) {
      return begin();
    }
    const beginNext = (): Promise<void> => {
      next = undefined;
      return begin();
    };
    next ??= current.then(beginNext, beginNext);
    return next;
  };
}
