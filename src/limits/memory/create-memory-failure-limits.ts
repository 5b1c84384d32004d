import { FAILURE_BOUNDS, type FailureLimits } from "../../contract/failure-limits.ts";

export interface MemoryFailureLimitsOptions {
  /** Milliseconds that never go backwards. */
  readonly elapsed: () => number;
}

interface Failures {
  readonly count: number;
  readonly lastAt: number;
}

/** Counts for one process; a restart forgets. */
export function createMemoryFailureLimits({ elapsed }: MemoryFailureLimitsOptions): FailureLimits {
  // In the order of the last failure, since whoever fails again is taken out and put in anew.
  const failuresOf = new Map<string, Failures>();

  function forgetOld(now: number): void {
    for (const [subject, { lastAt }] of failuresOf) {
      if (now - lastAt < FAILURE_BOUNDS.forgetMs && failuresOf.size < FAILURE_BOUNDS.subjectsMax) {
        return;
      }
      failuresOf.delete(subject);
    }
  }

  return {
    // Not a step is waited for in here, or many tries at once would all be the first one.
    take(subject) {
      const now = elapsed();
      const known = failuresOf.get(subject);
      const isKnown = known !== undefined && now - known.lastAt < FAILURE_BOUNDS.forgetMs;
      const waitMs = isKnown ? known.lastAt + waitAfter(known.count) - now : 0;
      if (waitMs > 0) {
        return Promise.resolve(waitMs);
      }
      failuresOf.delete(subject);
      forgetOld(now);
      failuresOf.set(subject, { count: (isKnown ? known.count : 0) + 1, lastAt: now });
      return Promise.resolve(0);
    },
    forgive(subject) {
      failuresOf.delete(subject);
      return Promise.resolve();
    },
  };
}

function waitAfter(failures: number): number {
  const { free, waitMs, waitMsMax } = FAILURE_BOUNDS;
  return failures < free ? 0 : Math.min(waitMs * 2 ** (failures - free), waitMsMax);
}
