interface Tally {
  readonly add: () => void;
  readonly count: () => number;
  /** Resolves once the count is at least this. */
  readonly reached: (count: number) => Promise<void>;
}

/** Counts, and tells when so many have been counted. */
export function createTally(): Tally {
  const waiters = new Set<{ readonly at: number; readonly resolve: () => void }>();
  let total = 0;
  return {
    add() {
      total += 1;
      for (const waiter of waiters) {
        if (total >= waiter.at) {
          waiter.resolve();
        }
      }
    },
    count: () => total,
    reached(at) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiters.add({ at, resolve });
      if (total >= at) {
        resolve();
      }
      return promise;
    },
  };
}
