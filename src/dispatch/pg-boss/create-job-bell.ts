import type { Dispatch } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import { checkSlots } from "../shared/check-slots.ts";
import { createWorkLoop } from "../shared/create-work-loop.ts";
import type { WorkLoop } from "../shared/create-work-loop.ts";
import { endOf } from "../shared/end-of.ts";
import type { Timers } from "../shared/timers.ts";
import { createJobSender } from "./create-job-sender.ts";
import { createJobWork } from "./create-job-work.ts";
import type { JobWork } from "./create-job-work.ts";
import type { JobQueue } from "./open-job-queue.ts";

/** Looks at a time: enough to fill free slots quickly, too few for many processes to stand in each other's way. */
const LOOKS_MAX = 4;

interface JobBellOptions {
  readonly jobs: JobQueue;
  readonly sweepMs: number;
  readonly timers: Timers;
  readonly log: Log;
  /** Tells the other processes that there may be a job. */
  readonly tellOthers: () => void;
}

/** Rings in this and in other processes, and works when it is rung. */
export interface JobBell
  extends Pick<Dispatch, "start" | "resize" | "ring" | "drain">, AsyncDisposable {
  /** There may be a job. */
  wake(): void;
  /** There may be something to claim, job or not. */
  look(): void;
}

export function createJobBell(options: JobBellOptions): JobBell {
  const { jobs, sweepMs, timers, log, tellOthers } = options;
  let loop: WorkLoop | undefined;
  let jobWork: JobWork | undefined;
  let stopSweep: (() => void) | undefined;
  let over = false;
  const keepsHere = createKeeping(() => (jobWork?.claims === true ? (loop?.room ?? 0) : 0));
  const sender = createJobSender({ jobs, sent: tellOthers, log });

  const wake = (): void => loop?.ring();

  const look = (): void => {
    jobWork?.owe();
    wake();
  };

  const stop = (): Promise<void> => {
    over = true;
    stopSweep?.();
    jobWork?.stop();
    return loop?.stop() ?? Promise.resolve();
  };

  return {
    start(work, { slots }) {
      if (loop !== undefined) {
        throw new Error("this dispatch was started before");
      }
      checkSlots(slots);
      if (over) {
        return;
      }
      const ringOn = (): void => sender.send();
      const room = (): number => loop?.room ?? 0;
      jobWork = createJobWork(work, { jobs, ringOn, again: wake, room, log });
      loop = createWorkLoop(jobWork.workOne, { slots, timers, log, looksMax: LOOKS_MAX });
      stopSweep = timers.every(sweepMs, look);
      look();
    },
    resize(slots) {
      checkSlots(slots);
      jobWork?.owe();
      loop?.resize(slots);
    },
    ring(reason = "freed") {
      if (reason === "admitted") {
        const isKept = keepsHere();
        wake();
        if (!isKept) {
          tellOthers();
        }
      } else {
        look();
        sender.send();
      }
    },
    wake,
    look,
    drain: (signal) => endOf(stop(), signal),
    async [Symbol.asyncDispose]() {
      void stop();
      await sender[Symbol.asyncDispose]();
    },
  };
}

/**
 * Whether what was just admitted will be claimed here, where there is room for so many more: then nobody else is woken, who would
 * mostly come too late. What comes in one turn of the event loop is counted, since the looks for it begin only then.
 */
function createKeeping(room: () => number): () => boolean {
  let kept = 0;
  return () => {
    if (room() <= kept) {
      return false;
    }
    kept += 1;
    setImmediate(() => {
      kept -= 1;
    });
    return true;
  };
}
