import { openThreadDatabase, type ThreadDatabase } from "./thread-database.ts";
import type { TabNews } from "./tab-news.ts";
import type { ThreadMemory } from "./thread-memory.ts";
import type { Thread } from "./thread.ts";

export type ThreadChange = (thread: Thread) => Thread;

export interface ThreadWriter {
  /** Resolves when the change is written down, or when the browser keeps nothing. */
  readonly write: (id: string, change: ThreadChange) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Shows what another tab has written. */
  readonly readAgain: (id: string) => Promise<void>;
}

/**
 * Writes one thread after another. What waits for the same thread goes into one transaction, applied to what is kept at
 * that moment, which another tab may have changed.
 */
export function createThreadWriter(memory: ThreadMemory, news: TabNews): ThreadWriter {
  const waiting = new Map<string, readonly ThreadChange[]>();
  let last: Promise<void> = Promise.resolve();

  const inTurn = (task: (database: ThreadDatabase) => Promise<void>): Promise<void> => {
    last = run(last, task);
    return last;
  };

  return {
    write(id, change) {
      waiting.set(id, [...(waiting.get(id) ?? []), change]);
      return inTurn(async (database) => {
        const changes = waiting.get(id) ?? [];
        waiting.delete(id);
        if (changes.length === 0) {
          return;
        }
        const after = await applyChanges(database, { id, changes, here: memory.get(id) });
        if (after !== undefined && !waiting.has(id) && memory.get(id) !== undefined) {
          memory.set(id, after);
        }
        news.tell(id);
      });
    },
    remove(id) {
      waiting.delete(id);
      return inTurn(async (database) => {
        await database.delete("threads", id);
        news.tell(id);
      });
    },
    async readAgain(id) {
      const database = await openThreadDatabase();
      const found = await database?.get("threads", id);
      if (!waiting.has(id)) {
        memory.set(id, found);
      }
    },
  };
}

async function run(
  before: Promise<void>,
  task: (database: ThreadDatabase) => Promise<void>,
): Promise<void> {
  await before;
  const database = await openThreadDatabase();
  try {
    await (database === null ? undefined : task(database));
  } catch {
    // A full disk, or a database that another version has taken: what was written lasts as long as the page.
  }
}

interface Written {
  readonly id: string;
  readonly changes: readonly ThreadChange[];
  /** As this page has it, with the changes, for a thread that was never written. */
  readonly here: Thread | undefined;
}

async function applyChanges(
  database: ThreadDatabase,
  { id, changes, here }: Written,
): Promise<Thread | undefined> {
  const transaction = database.transaction("threads", "readwrite");
  const kept = await transaction.store.get(id);
  const after =
    kept === undefined ? here : changes.reduce((before, change) => change(before), kept);
  if (after !== undefined) {
    await transaction.store.put(after);
  }
  await transaction.done;
  return after;
}
