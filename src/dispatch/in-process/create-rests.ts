import type { Timers } from "./timers.ts";

const REST_MS_MIN = 100;
const REST_MS_MAX = 5_000;

/** Slots that are left empty for a while after their work failed, so that a broken database is not asked in a circle. */
export interface Rests {
  readonly size: number;
  /** Twice as long for each failure in a row, from 100 ms to 5 s. */
  begin(failuresInRow: number, ended: () => void): void;
  cancelAll(): void;
}

export function createRests(timers: Timers): Rests {
  const cancels = new Set<() => void>();
  return {
    get size() {
      return cancels.size;
    },
    begin(failuresInRow, ended) {
      const restMs = Math.min(REST_MS_MAX, REST_MS_MIN * 2 ** (failuresInRow - 1));
      const cancel = timers.after(restMs, () => {
        cancels.delete(cancel);
        ended();
      });
      cancels.add(cancel);
    },
    cancelAll() {
      for (const cancel of cancels) {
        cancel();
      }
      cancels.clear();
    },
  };
}
