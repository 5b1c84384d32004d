import type { Dispatch } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import { checkSlots } from "../shared/check-slots.ts";
import { createListeners } from "../shared/create-listeners.ts";
import { createWorkLoop } from "../shared/create-work-loop.ts";
import type { WorkLoop } from "../shared/create-work-loop.ts";
import { endOf } from "../shared/end-of.ts";
import { SYSTEM_TIMERS } from "../shared/timers.ts";
import type { Timers } from "../shared/timers.ts";

export interface InProcessDispatchOptions {
  readonly log: Log;
  /** How often the queue is looked at without a ring; 1,000 unless told. */
  readonly sweepMs?: number;
  readonly timers?: Timers;
}

/**
 * The dispatch of one machine: rings and listeners live in this process, the queue in the records.
 * Starting is a ring of its own, so that what an earlier process left behind is found.
 * Disposing begins nothing more and does not wait for work under way; `drain` does.
 */
export function createInProcessDispatch(options: InProcessDispatchOptions): Dispatch {
  const { log, sweepMs = 1_000, timers = SYSTEM_TIMERS } = options;
  const listeners = createListeners(log);
  let loop: WorkLoop | undefined;
  let stopSweep: (() => void) | undefined;
  let over = false;

  const stop = (): Promise<void> => {
    over = true;
    stopSweep?.();
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
      const started = createWorkLoop(work, { slots, timers, log });
      loop = started;
      stopSweep = timers.every(sweepMs, () => started.ring());
      started.ring();
    },

    resize(slots) {
      checkSlots(slots);
      loop?.resize(slots);
    },

    ring() {
      loop?.ring();
    },

    announce(generation, event) {
      listeners.announce(generation, event);
    },

    listen: (generation, listener) => listeners.listen(generation, listener),

    async drain(signal) {
      await endOf(stop(), signal);
    },

    async [Symbol.asyncDispose]() {
      void stop();
      listeners.close();
    },
  };
}
