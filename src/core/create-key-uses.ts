import type { ApiKey } from "../contract/account-records.ts";
import type { Log } from "../contract/log.ts";
import type { Records } from "../contract/records.ts";
import type { Clock } from "./clock.ts";

/** Writes down when keys were last used, to the minute, while their requests go on. */
export interface KeyUses {
  /** Never waits and never throws. */
  note(key: Pick<ApiKey, "id" | "lastUsedAt">): void;
}

interface KeyUseParts {
  readonly keys: Pick<Records["keys"], "noteUse">;
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY_MS = 60_000;
/** One that finds no room is noted by its next request. */
const UNDER_WAY_MAX = 1000;

/** Closing it waits for what is being written. */
export function createKeyUses({ keys, clock, log }: KeyUseParts): KeyUses & AsyncDisposable {
  const underWay = new Map<string, Promise<void>>();

  async function write(id: string, at: number): Promise<void> {
    try {
      await keys.noteUse(id, { at, everyMs: EVERY_MS });
    } catch (error) {
      // Nothing depends on it, and the next request notes it again.
      log.warn("key-use-not-recorded", { key: id, error });
    } finally {
      underWay.delete(id);
    }
  }

  return {
    note({ id, lastUsedAt }) {
      const at = clock.now();
      const isNoted = lastUsedAt !== null && at - lastUsedAt < EVERY_MS;
      if (!isNoted && !underWay.has(id) && underWay.size < UNDER_WAY_MAX) {
        underWay.set(id, write(id, at));
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(underWay.values());
    },
  };
}
