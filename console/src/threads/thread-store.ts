import { openThreadDatabase } from "./thread-database.ts";
import { emptyDraft, type Draft, type Thread, type Turn } from "./thread.ts";
import { makeId } from "./make-id.ts";

type Change = (thread: Thread) => Thread;

/** What one tab tells the others: that they look again. */
interface News {
  readonly id: string;
}

/**
 * All threads of this browser: in memory for the pages, in IndexedDB for the next visit, told to other tabs. A change is
 * a function, which is applied to what is kept at that moment, so that two tabs do not undo each other's.
 */
export interface ThreadStore {
  /** Resolves when the threads of earlier visits are there. */
  readonly loaded: Promise<void>;
  readonly get: (id: string) => Thread | undefined;
  readonly turn: (id: string, turn: string) => Turn | undefined;
  /** Threads with at least one turn, the newest first; the same list until something changes. */
  readonly list: () => readonly Thread[];
  /** Grows with every change. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** The thread without turns that is used next; it is kept as soon as something is written into it. */
  readonly emptyThread: () => Thread;
  readonly add: (thread: Thread) => Promise<void>;
  /** Resolves when the change is written down. */
  readonly update: (id: string, change: Change) => Promise<void>;
  readonly setDraft: (id: string, draft: Draft) => Promise<void>;
  readonly updateTurn: (id: string, turn: string, change: (turn: Turn) => Turn) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export function createThreadStore(): ThreadStore {
  const threads = new Map<string, Thread>();
  const pending = new Map<string, Change[]>();
  const listeners = new Set<() => void>();
  let version = 0;
  let listed: readonly Thread[] = [];
  let empty = makeThread();
  let writing: Promise<void> = Promise.resolve();
  const channel =
    typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("limner.threads");

  const changed = () => {
    version += 1;
    listed = [...threads.values()]
      .filter(({ turns }) => turns.length > 0)
      .toSorted((one, other) => other.updatedAt - one.updatedAt);
    listeners.forEach((listener) => listener());
  };
  const show = (id: string, thread: Thread | undefined) => {
    if (thread === undefined) {
      threads.delete(id);
    } else {
      threads.set(id, thread);
    }
    changed();
  };

  const write = async (id: string) => {
    const changes = pending.get(id) ?? [];
    pending.delete(id);
    const database = await openThreadDatabase();
    if (changes.length === 0 || database === null) {
      return;
    }
    const transaction = database.transaction("threads", "readwrite");
    const before = (await transaction.store.get(id)) ?? threads.get(id);
    const after = before === undefined ? undefined : apply(before, changes);
    if (after !== undefined) {
      await transaction.store.put(after);
    }
    await transaction.done;
    channel?.postMessage({ id } satisfies News);
    if (after !== undefined && !pending.has(id) && threads.has(id)) {
      show(id, after);
    }
  };

  const update = (id: string, change: Change): Promise<void> => {
    const before = threads.get(id) ?? (id === empty.id ? empty : undefined);
    if (before === undefined) {
      return Promise.resolve();
    }
    pending.set(id, [...(pending.get(id) ?? []), change]);
    show(id, change(before));
    writing = writing.then(() => write(id));
    return writing;
  };

  const load = async () => {
    const database = await openThreadDatabase();
    for (const thread of (await database?.getAll("threads")) ?? []) {
      threads.set(thread.id, thread);
    }
    changed();
  };

  const listen = async ({ id }: News) => {
    const database = await openThreadDatabase();
    const found = await database?.get("threads", id);
    if (!pending.has(id)) {
      show(id, found);
    }
  };
  channel?.addEventListener("message", (event: MessageEvent<News>) => void listen(event.data));

  return {
    loaded: load(),
    get: (id) => threads.get(id),
    turn: (id, turn) => threads.get(id)?.turns.find((one) => one.id === turn),
    list: () => listed,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emptyThread() {
      const kept = [...threads.values()]
        .filter(({ turns }) => turns.length === 0)
        .toSorted((one, other) => other.updatedAt - one.updatedAt)[0];
      if (kept === undefined && threads.has(empty.id)) {
        // It has turns by now, or was taken away with them.
        empty = makeThread(threads.get(empty.id)?.draft.wishes);
      }
      return kept ?? empty;
    },
    async add(thread) {
      threads.set(thread.id, thread);
      await update(thread.id, (kept) => kept);
    },
    update,
    setDraft: (id, draft) => update(id, (thread) => ({ ...thread, draft })),
    updateTurn: (id, turn, change) =>
      update(id, (thread) => ({
        ...thread,
        turns: thread.turns.map((one) => (one.id === turn ? change(one) : one)),
      })),
    async remove(id) {
      show(id, undefined);
      writing = writing.then(async () => {
        pending.delete(id);
        const database = await openThreadDatabase();
        await database?.delete("threads", id);
        channel?.postMessage({ id } satisfies News);
      });
      await writing;
    },
  };
}

/** The one of this page. */
export const threadStore: ThreadStore = createThreadStore();

function apply(thread: Thread, changes: readonly Change[]): Thread {
  return changes.reduce((before, change) => change(before), thread);
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
