import type { Log } from "../../contract/log.ts";
import type { JobQueue } from "./open-job-queue.ts";

/** Finishes jobs, together what comes while others are being finished. */
export interface JobFinisher {
  /** Resolves when these are finished, or could not be. */
  finish(ids: readonly string[]): Promise<void>;
}

interface JobFinisherOptions {
  readonly jobs: Pick<JobQueue, "finish">;
  readonly log: Log;
}

export function createJobFinisher({ jobs, log }: JobFinisherOptions): JobFinisher {
  let waiting: string[] = [];
  let underWay: Promise<void> | undefined;

  const finishAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const ids = waiting;
      waiting = [];
      try {
        await jobs.finish(ids);
      } catch (error) {
        // They are given up after their time, and a second delivery would find nothing to claim.
        log.warn("jobs-not-finished", { error, jobs: ids.length });
      }
    }
    underWay = undefined;
  };

  return {
    async finish(ids) {
      if (ids.length > 0) {
        waiting.push(...ids);
        underWay ??= finishAll();
        await underWay;
      }
    },
  };
}
