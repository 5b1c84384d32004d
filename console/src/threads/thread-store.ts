import { makeId } from "./make-id.ts";
import { openTabNews } from "./tab-news.ts";
import { openThreadDatabase } from "./thread-database.ts";
import { byAge, createThreadMemory, type ThreadMemory } from "./thread-memory.ts";
import { createThreadWriter, type ThreadChange } from "./thread-writer.ts";
import { emptyDraft, type Draft, type Thread, type Turn } from "./thread.ts";

/**
 * All threads of this browser: in memory for the pages, in IndexedDB for the next visit, told to other tabs. A change is
 * a function, which is applied to what is kept at that moment, so that two tabs do not undo each other's.
 */
export interface ThreadStore extends Pick<ThreadMemory, "get" | "list" | "version" | "subscribe"> {
  /** Resolves when the threads of earlier visits are there. */
  readonly loaded: Promise<void>;
  readonly turn: (id: string, turn: string) => Turn | undefined;
  /** The thread without turns that is used next; it is kept as soon as something is written into it. */
  readonly emptyThread: () => Thread;
  readonly add: (thread: Thread) => Promise<void>;
  /** Resolves when the change is written down. */
  readonly update: (id: string, change: ThreadChange) => Promise<void>;
  readonly setDraft: (id: string, draft: Draft) => Promise<void>;
  readonly updateTurn: (id: string, turn: string, change: (turn: Turn) => Turn) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export function createThreadStore(): ThreadStore {
  const memory = createThreadMemory();
  const news = openTabNews();
  const writer = createThreadWriter(memory, news);
  const spare = createSpare(memory);
  news.listen((id) => void writer.readAgain(id));

  const update = (id: string, change: ThreadChange): Promise<void> => {
    const before = memory.get(id) ?? (spare().id === id ? spare() : undefined);
    if (before === undefined) {
      return Promise.resolve();
    }
    memory.set(id, change(before));
    return writer.write(id, change);
  };

  return {
    ...memory,
    loaded: load(memory),
    turn: (id, turn) => memory.get(id)?.turns.find((one) => one.id === turn),
    emptyThread: spare,
    add(thread) {
      memory.set(thread.id, thread);
      return writer.write(thread.id, (kept) => kept);
    },
    update,
    setDraft: (id, draft) => update(id, (thread) => ({ ...thread, draft })),
    updateTurn: (id, turn, change) =>
      update(id, (thread) => ({
        ...thread,
        turns: thread.turns.map((one) => (one.id === turn ? change(one) : one)),
      })),
    remove(id) {
      // If it was the empty one until now, the next empty one is another.
      spare();
      memory.set(id, undefined);
      return writer.remove(id);
    },
  };
}

/** The one of this page. */
export const threadStore: ThreadStore = createThreadStore();

/** Gives the newest thread without turns, or one that is not kept yet: always the same until it has a turn. */
function createSpare(memory: ThreadMemory): () => Thread {
  let made = makeThread();
  return () => {
    const kept = memory
      .all()
      .filter(({ turns }) => turns.length === 0)
      .toSorted(byAge)[0];
    const used = memory.get(made.id);
    if (kept === undefined && used !== undefined) {
      made = makeThread(used.draft.wishes);
    }
    return kept ?? made;
  };
}

async function load(memory: ThreadMemory): Promise<void> {
  const database = await openThreadDatabase();
  for (const thread of (await database?.getAll("threads")) ?? []) {
    memory.set(thread.id, thread);
  }
}

function makeThread(wishes?: Draft["wishes"]): Thread {
  const now = Date.now();
  return {
    id: makeId("th"),
    title: "",
    createdAt: now,
    updatedAt: now,
    turns: [],
    draft: emptyDraft(wishes),
  };
}
