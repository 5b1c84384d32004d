import type { Log } from "../contract/log.ts";

interface Rounds extends AsyncDisposable {
  /** Does a chore so often, never beside itself; what it throws is logged. The result begins one now. */
  readonly every: (ms: number, name: string, chore: () => Promise<unknown>) => () => void;
  /** Fires when there are no more rounds. */
  readonly signal: AbortSignal;
}

/** Chores that come again and again. Closing ends them and waits for what is under way. */
export function createRounds(log: Log): Rounds {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const timers: NodeJS.Timeout[] = [];
  return {
    signal: stopping.signal,
    every(ms, name, chore) {
      let busy = false;
      const begin = (): void => {
        if (busy) {
          return;
        }
        busy = true;
        const run = chore()
          .then(() => undefined)
          .catch((error: unknown) => {
            if (!stopping.signal.aborted) {
              log.error("chore-failed", { chore: name, error });
            }
          })
          .finally(() => {
            busy = false;
            underWay.delete(run);
          });
        underWay.add(run);
      };
      const timer = setInterval(begin, ms);
      timer.unref();
      timers.push(timer);
      return begin;
    },
    async [Symbol.asyncDispose]() {
      for (const timer of timers) {
        clearInterval(timer);
      }
      stopping.abort(new Error("the server is closing"));
      await Promise.all(underWay);
    },
  };
}
