import { Fault } from "../../contract/fault.ts";
import { createSemaphore, type Semaphore } from "../../kit/semaphore.ts";

/** Who may use one of a number of connections, in order of arrival. */
export interface Turns {
  /** Waits for a turn; the result ends it. Throws `overloaded` if too many wait, or none came in time. */
  take(options: { readonly isNew: boolean }): Promise<() => void>;
}

interface TurnsOptions {
  readonly places: number;
  readonly withinMs: number;
}

/** More are refused. */
const WAITING_MAX = 10_000;
/** Of the places: however many want something new, what is under way has the rest to itself and keeps its leases. */
const NEW_SHARE = 3 / 4;
const RETRY_AFTER_S = 5;

export function createTurns({ places, withinMs }: TurnsOptions): Turns {
  const all = createSemaphore(places);
  const fresh = createSemaphore(Math.max(1, Math.floor(places * NEW_SHARE)));
  let waiting = 0;

  async function enter(line: Semaphore): Promise<() => void> {
    const free = line.tryAcquire();
    if (free !== undefined) return free;
    if (waiting >= WAITING_MAX) throw createBusyFault(`${waiting} others wait for it here`);
    waiting += 1;
    try {
      return await line.acquire(AbortSignal.timeout(withinMs));
    } catch {
      const waited = `within ${withinMs / 1000} s none of its ${places} connections here became free`;
      throw createBusyFault(waited);
    } finally {
      waiting -= 1;
    }
  }

  return {
    async take({ isNew }) {
      const leaveFresh = isNew ? await enter(fresh) : () => {};
      try {
        const leave = await enter(all);
        return () => {
          leave();
          leaveFresh();
        };
      } catch (error) {
        leaveFresh();
        throw error;
      }
    },
  };
}

function createBusyFault(why: string): Fault {
  return new Fault("overloaded", `The database is busy: ${why}. Try again in a moment.`, {
    retryAfterS: RETRY_AFTER_S,
  });
}
