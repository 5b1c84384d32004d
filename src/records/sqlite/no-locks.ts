import type { Locks } from "../database.ts";

/** There is one writer at a time, so nothing can change while it writes. */
export const NO_LOCKS: Locks = {
  hold: (query) => query,
  holdFree: (query) => query,
  holdName: async () => {},
};
