import { LimnerError, type Generation } from "limner/client";
import { decodeAnswer } from "./decode-answer.ts";
import { changeLiveTurn, endPreviews, markStage, showPreview } from "./live-turns.ts";
import { pauseFor } from "./pause-for.ts";
import { withEnd, withRecord } from "./thread-changes.ts";
import { threadStore } from "./thread-store.ts";
import type { Work } from "./work.ts";
import { toPreviewBlob } from "./to-preview-blob.ts";

const GAPS_MS: readonly number[] = [1000, 2000, 4000, 8000];
/** Half an hour in a row without a word from the server; a reload looks again. */
const FAILURES_MAX = 225;

/** The words of progress by the names of the page's stages. */
const STAGES = { drawing: "drawing", finishing: "fit", storing: "store" } as const;

/** Follows a generation to its end: events, and where they break, the record with growing gaps. */
export async function followGeneration(
  work: Work,
  id: string,
  answerAgain: (() => Promise<Response>) | null,
): Promise<void> {
  const { turnId } = work;
  for (let failures = 0; ;) {
    try {
      const record = failures === 0 ? await watch(work, id) : await look(work, id);
      failures = 0;
      changeLiveTurn(turnId, { offline: false });
      if (record.finished !== null) {
        await land(work, record, answerAgain);
        return;
      }
    } catch (error) {
      failures += 1;
      if (!mayPass(error) || failures > FAILURES_MAX) {
        throw error;
      }
      changeLiveTurn(turnId, { offline: true });
      const gap = GAPS_MS[Math.min(failures, GAPS_MS.length) - 1] ?? 0;
      await pauseFor(gap, { signal: work.signal, orOnline: true });
    }
  }
}

async function watch(work: Work, id: string): Promise<Generation> {
  const { client, signal, turnId } = work;
  let last: Generation | null = null;
  for await (const event of client.watch(id, { signal, previews: true })) {
    changeLiveTurn(turnId, { offline: false });
    if (event.kind === "state") {
      last = event.record;
      markStage(turnId, event.record.state === "queued" ? "queued" : "drawing");
      await keepRecord(work, event.record);
    } else if (event.kind === "progress") {
      const { stage, step, share } = event;
      changeLiveTurn(turnId, { progress: { stage, step, share } });
      markStage(turnId, STAGES[stage]);
    } else {
      showPreview(turnId, event.order, toPreviewBlob(event));
    }
  }
  return last ?? (await look(work, id));
}

async function look(work: Work, id: string): Promise<Generation> {
  const { client, signal } = work;
  const record = await client.generation(id, { signal });
  await keepRecord(work, record);
  return record;
}

/** An end and what it puts into the composer are one step, so that nothing is seen in between. */
async function keepRecord({ threadId, turnId }: Work, record: Generation): Promise<void> {
  await threadStore.update(threadId, (thread) => {
    const turns = thread.turns.map((turn) =>
      turn.id === turnId ? withRecord(turn, record) : turn,
    );
    return record.finished === null ? { ...thread, turns } : withEnd({ ...thread, turns }, turnId);
  });
}

async function land(
  { threadId, turnId }: Work,
  record: Generation,
  answerAgain: (() => Promise<Response>) | null,
): Promise<void> {
  if (record.state === "succeeded" && answerAgain !== null) {
    await showDecoded(turnId, answerAgain);
  }
  changeLiveTurn(turnId, { landed: record.state === "succeeded" });
  endPreviews(turnId);
  await threadStore.update(threadId, (thread) => withEnd(thread, turnId));
}

/** The picture as it came in the answer. Where that fails it is shown by its address all the same. */
async function showDecoded(turnId: string, answerAgain: () => Promise<Response>): Promise<void> {
  try {
    const response = await answerAgain();
    const blobs = response.ok ? await decodeAnswer(await response.arrayBuffer()) : [];
    changeLiveTurn(turnId, { decoded: blobs.map((blob) => URL.createObjectURL(blob)) });
  } catch {
    // The record names the address of the same picture.
  }
}

function mayPass(error: unknown): boolean {
  return (
    error instanceof LimnerError &&
    (error.retryable || ["connection_lost", "timeout", "unexpected_answer"].includes(error.code))
  );
}
