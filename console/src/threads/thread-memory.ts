import type { Thread } from "./thread.ts";

/** The threads as the pages see them at this moment. */
export interface ThreadMemory {
  readonly get: (id: string) => Thread | undefined;
  readonly all: () => readonly Thread[];
  /** Threads with at least one turn, the newest first; the same list until something changes. */
  readonly list: () => readonly Thread[];
  /** Grows with every change. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Undefined takes a thread away. */
  readonly set: (id: string, thread: Thread | undefined) => void;
}

export function createThreadMemory(): ThreadMemory {
  const threads = new Map<string, Thread>();
  const listeners = new Set<() => void>();
  let version = 0;
  let listed: readonly Thread[] = [];
  return {
    get: (id) => threads.get(id),
    all: () => [...threads.values()],
    list: () => listed,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(id, thread) {
      if (thread === undefined) {
        threads.delete(id);
      } else {
        threads.set(id, thread);
      }
      version += 1;
      listed = [...threads.values()].filter(({ turns }) => turns.length > 0).toSorted(byAge);
      listeners.forEach((listener) => listener());
    },
  };
}

/** The newest first. */
export function byAge(one: Thread, other: Thread): number {
  return other.updatedAt - one.updatedAt;
}
