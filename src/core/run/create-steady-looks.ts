import type { Clock } from "../clock.ts";

/** Leases are renewed three times in their length; so much of it is enough for everyone alive to have done so. */
const RENEWED_AFTER_SHARE = 0.4;
/** In a shorter time no lease can have run out between two looks unless its process did not renew it. */
const UNSEEN_SHARE = 2 / 3;

/**
 * Tells whether a lease that is over means that its process is gone. While the records were away nobody could renew one:
 * whoever looks first when they are back would take the runs of all who are alive.
 */
export interface SteadyLooks {
  /** Resolves with what was found, and whether the records have answered for long enough before. */
  look<Found>(
    ask: () => Promise<Found>,
  ): Promise<{ readonly found: Found; readonly isSteady: boolean }>;
}

export function createSteadyLooks(clock: Pick<Clock, "elapsed">, leaseMs: number): SteadyLooks {
  let answered: { readonly since: number; readonly last: number } | undefined;
  return {
    async look(ask) {
      const before = answered;
      // One that fails leaves it so: then the records were away.
      answered = undefined;
      const found = await ask();
      const now = clock.elapsed();
      const isUnbroken = before !== undefined && now - before.last <= leaseMs * UNSEEN_SHARE;
      const since = isUnbroken ? before.since : now;
      answered = { since, last: now };
      return { found, isSteady: now - since >= leaseMs * RENEWED_AFTER_SHARE };
    },
  };
}
