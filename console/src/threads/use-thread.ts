import { use, useMemo, useSyncExternalStore } from "react";
import { drawingDesk } from "./drawing-desk.ts";
import { forkThread } from "./fork-thread.ts";
import { makeTurn } from "./make-turn.ts";
import type { Draft, Reference, Thread, Turn, Wishes } from "./thread.ts";
import { threadStore } from "./thread-store.ts";

/** A thread that is open on a page, and what can be done with it. */
export interface OpenThread {
  readonly thread: Thread;
  /** False where the address names a thread that is not kept here; `thread` is then a new one. */
  readonly found: boolean;
  readonly setDraft: (draft: Draft) => void;
  /** Makes a turn of the draft and hands it over; resolves when the turn is written down. */
  readonly send: () => Promise<void>;
  /** Ends a turn, uncharged where it can be. */
  readonly cancel: (turn: Turn) => void;
  /** The same words once more, as a new turn with a new price; with other wishes if need be. */
  readonly drawAgain: (turn: Turn, wishes?: Partial<Wishes>) => void;
  /** Tries the very same request again, under the same key: it joins what was accepted. */
  readonly sendAgain: (turn: Turn) => void;
  /** Takes the words, references and settings of a turn back into the composer. */
  readonly editAgain: (turn: Turn) => void;
  /** A new thread with the turns up to this one and its picture as reference 1; answers with its id. */
  readonly continueFrom: (turn: Turn, picture?: number) => string;
  /** At the end of the composer's references. */
  readonly addReference: (reference: Reference) => void;
}

/** The thread of that id; null: the empty one that is used next. Waits for the threads to be read. */
export function useThread(id: string | null): OpenThread {
  use(threadStore.loaded);
  useSyncExternalStore(threadStore.subscribe, threadStore.version);
  const known = id === null ? undefined : threadStore.get(id);
  const thread = known ?? threadStore.emptyThread();
  const actions = useMemo(() => actionsOf(thread.id), [thread.id]);
  return { thread, found: id === null || known !== undefined, ...actions };
}

function actionsOf(id: string): Omit<OpenThread, "thread" | "found"> {
  const now = (): Thread => threadStore.get(id) ?? threadStore.emptyThread();
  return {
    setDraft: (draft) => void threadStore.setDraft(id, draft),
    send: async () => drawingDesk.add(id, makeTurn(now())),
    cancel: (turn) => drawingDesk.cancel(id, turn),
    drawAgain: (turn, wishes) =>
      void drawingDesk.add(id, makeTurn(now(), { ...turn, wishes: { ...turn.wishes, ...wishes } })),
    sendAgain: (turn) => drawingDesk.sendAgain(id, turn),
    editAgain: ({ prompt, references, wishes }) =>
      void threadStore.setDraft(id, { prompt, references, wishes }),
    continueFrom: (turn, picture = 0) => {
      const fork = forkThread(now(), turn, picture);
      void threadStore.add(fork);
      return fork.id;
    },
    addReference: (reference) => {
      const { draft } = now();
      void threadStore.setDraft(id, { ...draft, references: [...draft.references, reference] });
    },
  };
}
