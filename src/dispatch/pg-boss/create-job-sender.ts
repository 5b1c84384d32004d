import type { Log } from "../../contract/log.ts";
import type { JobQueue } from "./open-job-queue.ts";

/** Sends jobs that belong to no admission. However often one is asked for, one at a time is on its way. */
export interface JobSender extends AsyncDisposable {
  /** Never waits. */
  send(): void;
}

interface JobSenderOptions {
  readonly jobs: Pick<JobQueue, "send">;
  /** There is a job now. */
  readonly sent: () => void;
  readonly log: Log;
}

export function createJobSender({ jobs, sent, log }: JobSenderOptions): JobSender {
  const state = { isWanted: false, closed: false };
  let underWay: Promise<void> | undefined;

  const sendAll = async (): Promise<void> => {
    while (state.isWanted && !state.closed) {
      state.isWanted = false;
      try {
        await jobs.send();
        sent();
      } catch (error) {
        // The sweep of each process finds what it was for.
        log.warn("ring-not-sent", { error });
      }
    }
  };

  return {
    send() {
      state.isWanted = true;
      underWay ??= sendAll().finally(() => {
        underWay = undefined;
      });
    },
    async [Symbol.asyncDispose]() {
      state.closed = true;
      await underWay;
    },
  };
}
