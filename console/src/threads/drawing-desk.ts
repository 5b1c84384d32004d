import { LimnerError, type Client } from "limner/client";
import { readSignedInKey } from "../api/key.ts";
import { openClient } from "../api/use-client.ts";
import { dropFile } from "./file-store.ts";
import { changeLiveTurn, forgetLiveTurn, markStage } from "./live-turns.ts";
import { handOver } from "./hand-over.ts";
import { followGeneration } from "./follow-generation.ts";
import { restoreFiles } from "./read-reference.ts";
import type { Turn } from "./thread.ts";
import { withEnd, withFault, withPictureBefore, withRecord, withTurn } from "./thread-changes.ts";
import { threadStore } from "./thread-store.ts";
import { localFault, toTurnFault } from "./to-turn-fault.ts";
import { isLost, isOpen } from "./turn-state.ts";
import type { Work } from "./work.ts";

/**
 * Sends turns and follows them to their end, whatever page of the app is shown, and takes up those that an earlier visit
 * left open.
 */
export interface DrawingDesk {
  /** Writes the turn down, and then begins with it. */
  add(threadId: string, turn: Turn): Promise<void>;
  sendAgain(threadId: string, turn: Turn): void;
  cancel(threadId: string, turn: Turn): void;
  /** Takes up all whose end is not known and that is not worked on. */
  resume(): void;
  /** The thread goes: nothing of it is sent or followed any more. What was accepted is drawn all the same. */
  leave(threadId: string): void;
}

function createDrawingDesk(): DrawingDesk {
  const works = new Map<string, { readonly work: Work; readonly controller: AbortController }>();

  const start = (threadId: string, turnId: string) => {
    const key = readSignedInKey()?.key;
    if (works.has(turnId) || key === undefined) {
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const client = openClient(key);
    const work = { threadId, turnId, client, key, signal, unsure: false, cancelWanted: false };
    works.set(turnId, { work, controller });
    void run(work)
      .catch((error: unknown) => refuse(work, error))
      .finally(() => works.delete(turnId));
  };

  return {
    async add(threadId, turn) {
      await restoreFiles(turn.references);
      await threadStore.update(threadId, (thread) => withTurn(thread, turn));
      start(threadId, turn.id);
    },
    sendAgain(threadId, turn) {
      void threadStore
        .updateTurn(threadId, turn.id, (one) => ({ ...one, fault: null }))
        .then(() => start(threadId, turn.id));
    },
    cancel(threadId, { id }) {
      const turn = threadStore.turn(threadId, id);
      const found = works.get(id);
      if (turn?.generationId != null) {
        void cancelGeneration(threadId, id, found?.work.client);
      } else if (found?.work.unsure === true) {
        // Ended here alone it might be drawn and charged all the same, so it is learned first what it is.
        found.work.cancelWanted = true;
        changeLiveTurn(id, { canceling: true });
      } else {
        found?.controller.abort(
          new LimnerError("Canceled before it was sent.", { code: "canceled" }),
        );
      }
    },
    resume() {
      for (const thread of threadStore.list()) {
        thread.turns
          .filter((turn) => isOpen(turn) || isLost(turn))
          .forEach((turn) => start(thread.id, turn.id));
      }
    },
    leave(threadId) {
      for (const turn of threadStore.get(threadId)?.turns ?? []) {
        works.get(turn.id)?.controller.abort(new Error("the thread was deleted"));
        forgetLiveTurn(turn.id);
      }
    },
  };
}

/** The one of this page. */
export const drawingDesk: DrawingDesk = createDrawingDesk();

async function run(work: Work): Promise<void> {
  const { threadId, turnId } = work;
  if (threadStore.turn(threadId, turnId)?.generationId === null) {
    markStage(turnId, "accepted");
  }
  await waitForTurnBefore(work);
  const turn = threadStore.turn(threadId, turnId);
  if (turn === undefined || !(isOpen(turn) || isLost(turn))) {
    return;
  }
  if (turn.generationId !== null) {
    await followGeneration(work, turn.generationId, null);
    return;
  }
  const { id, answerAgain } = await handOver(work, turn);
  const files = turn.references.filter(({ kind }) => kind === "file");
  await Promise.all(files.map((file) => dropFile(file.id)));
  if (work.cancelWanted) {
    await cancelGeneration(threadId, turnId, work.client);
  }
  await followGeneration(work, id, answerAgain);
}

/** What was said while a picture was drawn is about that picture; without it, nothing is drawn. */
async function waitForTurnBefore({ threadId, turnId, signal }: Work): Promise<void> {
  const before = threadStore.turn(threadId, turnId)?.waitsFor ?? null;
  if (before === null) {
    return;
  }
  const ended = await untilEnded(threadId, before, signal);
  if (ended?.record?.state !== "succeeded") {
    const fault = localFault("not_sent", "The picture that it waited for did not come.");
    await threadStore.updateTurn(threadId, turnId, (turn) => withFault(turn, fault));
    return;
  }
  await threadStore.updateTurn(threadId, turnId, (turn) => withPictureBefore(turn, ended));
}

function untilEnded(
  threadId: string,
  turnId: string,
  signal: AbortSignal,
): Promise<Turn | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Turn | undefined>();
  const look = () => {
    const turn = threadStore.turn(threadId, turnId);
    if (turn === undefined || !isOpen(turn)) {
      resolve(turn);
    }
  };
  const stop = () => reject(signal.reason as Error); // As it is, whatever it is.
  const end = threadStore.subscribe(look);
  signal.addEventListener("abort", stop, { once: true });
  look();
  return promise.finally(() => {
    end();
    signal.removeEventListener("abort", stop);
  });
}

async function refuse({ threadId, turnId }: Work, error: unknown): Promise<void> {
  const fault = toTurnFault(error);
  await threadStore.updateTurn(threadId, turnId, (turn) => withFault(turn, fault));
  await threadStore.update(threadId, (thread) => withEnd(thread, turnId));
}

async function cancelGeneration(
  threadId: string,
  turnId: string,
  client: Client | undefined,
): Promise<void> {
  const id = threadStore.turn(threadId, turnId)?.generationId;
  const key = readSignedInKey()?.key;
  if (id == null || key === undefined) {
    return;
  }
  changeLiveTurn(turnId, { canceling: true });
  try {
    const record = await (client ?? openClient(key)).cancel(id);
    await threadStore.updateTurn(threadId, turnId, (turn) => withRecord(turn, record));
  } catch {
    // It had ended, which its record tells; or the server is out of reach, which the page shows.
  } finally {
    changeLiveTurn(turnId, { canceling: false });
  }
}
