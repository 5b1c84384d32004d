/** Lets at most `places` holders in at a time, in order of arrival. */
export interface Semaphore {
  /** Waits for a place; the result gives it back, once. Rejects with the signal's reason. */
  acquire(signal: AbortSignal): Promise<() => void>;
  /** A place at once, or undefined. */
  tryAcquire(): (() => void) | undefined;
  readonly free: number;
}

export function createSemaphore(places: number): Semaphore {
  let free = places;
  const waiting = new Set<() => void>();

  const take = (): (() => void) => {
    free -= 1;
    let held = true;
    return () => {
      if (!held) {
        return;
      }
      held = false;
      free += 1;
      const [first] = waiting;
      first?.();
    };
  };

  return {
    get free() {
      return free;
    },
    tryAcquire: () => (free > 0 && waiting.size === 0 ? take() : undefined),
    acquire(signal) {
      signal.throwIfAborted();
      if (free > 0 && waiting.size === 0) {
        return Promise.resolve(take());
      }
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(enter);
          signal.removeEventListener("abort", refuse);
        };
        const enter = () => {
          leave();
          resolve(take());
        };
        const refuse = () => {
          leave();
          reject(signal.reason);
        };
        waiting.add(enter);
        signal.addEventListener("abort", refuse, { once: true });
      });
    },
  };
}
