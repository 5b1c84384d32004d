import { setImmediate as nextTurn } from "node:timers/promises";
import type { WorkOne } from "../../contract/dispatch.ts";
import { createTally } from "./create-tally.ts";

interface QueueOptions {
  readonly waiting: number;
  /** Claimed work ends only after `release`. */
  readonly held?: boolean;
  /** Claimed at a time, as a limit of an account or a channel would have it. */
  readonly atOnce?: number;
  /** Taken between looking and claiming, and between claiming and ending. */
  readonly pause?: () => Promise<void>;
}

interface Queue {
  readonly work: WorkOne;
  add(items: number): void;
  release(): void;
  /** Calls of `work` so far; the promises resolve when there are at least as many. */
  looks(): number;
  looked(count: number): Promise<void>;
  begun(count: number): Promise<void>;
  finished(count: number): Promise<void>;
  done(): number;
  underWay(): number;
  underWayMost(): number;
}

/** Stands for the records: what is waiting, who has claimed, what has ended. */
export function createQueue({
  waiting,
  held = false,
  atOnce = Infinity,
  pause = nextTurn,
}: QueueOptions): Queue {
  const gate = Promise.withResolvers<void>();
  const looks = createTally();
  const begun = createTally();
  const finished = createTally();
  let left = waiting;
  let most = 0;
  const underWay = (): number => begun.count() - finished.count();

  return {
    async work(claimed) {
      looks.add();
      const seen = left > 0 && underWay() < atOnce;
      if (seen) {
        left -= 1;
        begun.add();
        most = Math.max(most, underWay());
      }
      await pause();
      if (!seen) {
        return false;
      }
      claimed();
      await (held ? gate.promise : pause());
      finished.add();
      return true;
    },
    add: (items) => {
      left += items;
    },
    release: gate.resolve,
    looks: looks.count,
    looked: looks.reached,
    begun: begun.reached,
    finished: finished.reached,
    done: finished.count,
    underWay,
    underWayMost: () => most,
  };
}
