import type { WorkOne } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import type { Timers } from "./timers.ts";

const REST_MS_MIN = 100;
const REST_MS_MAX = 5_000;

/** The places where work runs. */
export interface Slots {
  readonly free: number;
  /** Runs work in a free slot; never rejects. True if there may be more: something was claimed, or nobody knows. */
  run(claimed: () => void): Promise<boolean>;
  /** From now on there are so many; nothing under way is disturbed. */
  resize(slots: number): void;
  /** Cancels the rests; resolves when nothing is under way. */
  close(): Promise<void>;
}

export interface SlotsOptions {
  readonly slots: number;
  readonly timers: Timers;
  readonly log: Log;
  /** Called when a slot has rested. */
  readonly rested: () => void;
}

/**
 * Slots for `work`. One whose work failed stays empty for a while, twice as long for each failure in a row,
 * so that a broken database is not asked in a circle.
 */
export function createSlots(work: WorkOne, options: SlotsOptions): Slots {
  const { timers, log, rested } = options;
  const rests = new Set<() => void>();
  const ended = Promise.withResolvers<void>();
  let { slots } = options;
  let underWay = 0;
  let failuresInRow = 0;
  let closed = false;

  const rest = (): void => {
    const restMs = Math.min(REST_MS_MAX, REST_MS_MIN * 2 ** (failuresInRow - 1));
    const cancel = timers.after(restMs, () => {
      rests.delete(cancel);
      rested();
    });
    rests.add(cancel);
  };

  const settleIfOver = (): void => {
    if (closed && underWay === 0) {
      ended.resolve();
    }
  };

  return {
    get free() {
      return slots - underWay - rests.size;
    },

    async run(claimed) {
      underWay += 1;
      try {
        const mayHaveMore = await work(claimed);
        failuresInRow = 0;
        return mayHaveMore;
      } catch (error) {
        failuresInRow += 1;
        log.error("work-failed", { error, failuresInRow });
        if (!closed) {
          rest();
        }
        return true;
      } finally {
        underWay -= 1;
        settleIfOver();
      }
    },

    resize(count) {
      slots = count;
    },

    close() {
      closed = true;
      for (const cancel of rests) {
        cancel();
      }
      rests.clear();
      settleIfOver();
      return ended.promise;
    },
  };
}
