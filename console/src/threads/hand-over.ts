import { createClient } from "limner/client";
import { buildRequest, type DrawingRequest } from "./build-request.ts";
import { fillFiles } from "./fill-files.ts";
import { changeLiveTurn, markStage } from "./live-turns.ts";
import { nextTry } from "./next-try.ts";
import { pauseFor } from "./pause-for.ts";
import { readReference } from "./read-reference.ts";
import type { Turn } from "./thread.ts";
import { withGeneration } from "./thread-changes.ts";
import { threadStore } from "./thread-store.ts";
import type { Work } from "./work.ts";

const PREVIEWS = 3;

interface HandedOver {
  readonly id: string;
  /** Asks once more under the same key, which answers with the same generation; null where its address is enough. */
  readonly answerAgain: (() => Promise<Response>) | null;
}

/**
 * Hands a turn over, and answers when the server has accepted it. The same key goes with every try, so that a lost answer
 * is not a second picture.
 */
export async function handOver(work: Work, turn: Turn): Promise<HandedOver> {
  const { threadId, turnId } = work;
  const request = requestOf(work, turn);
  const filled = await fillFiles(request, async (id) => readFileOf(turn, id, work.signal));
  const isBase64 = turn.wishes.answer === "base64";
  const body = isBase64 ? filled : { ...filled, partial_images: PREVIEWS, stream: true };
  const id = await untilAccepted(work, { ...request, body }, turn.idempotencyKey);
  await threadStore.updateTurn(threadId, turnId, (one) => withGeneration(one, id));
  return {
    id,
    answerAgain: isBase64
      ? () =>
          fetch(request.path, {
            method: "POST",
            headers: {
              authorization: `Bearer ${work.key}`,
              "content-type": "application/json",
              "idempotency-key": turn.idempotencyKey,
            },
            body: JSON.stringify(body),
            signal: work.signal,
          })
      : null,
  };
}

function requestOf({ threadId }: Work, turn: Turn): DrawingRequest {
  const turns = threadStore.get(threadId)?.turns ?? [];
  return buildRequest(
    turn,
    turns.slice(
      0,
      turns.findIndex(({ id }) => id === turn.id),
    ),
  );
}

async function readFileOf(turn: Turn, id: string, signal: AbortSignal): Promise<Blob | null> {
  const reference = turn.references.find((one) => one.id === id);
  return reference?.kind === "file" ? await readReference(reference, signal) : null;
}

async function untilAccepted(
  work: Work,
  order: { readonly path: DrawingRequest["path"]; readonly body: object },
  idempotencyKey: string,
): Promise<string> {
  // Waits are shown on the page, with a way to stop them, so the client itself tries once.
  const client = createClient({ url: location.origin, key: work.key, retries: 0 });
  for (let tries = 1; ; tries += 1) {
    const wasUnsure = work.unsure;
    work.unsure = true;
    try {
      const id = await client.order(order, { idempotencyKey, signal: work.signal });
      changeLiveTurn(work.turnId, { retryAt: null, offline: false });
      markStage(work.turnId, "queued");
      return id;
    } catch (error) {
      const next = nextTry(error, tries);
      if (next === null) {
        changeLiveTurn(work.turnId, { retryAt: null, offline: false });
        throw error;
      }
      // Told to wait, it was not accepted; a lost answer says nothing of it.
      const { waitMs, isLost } = next;
      work.unsure = isLost || wasUnsure;
      changeLiveTurn(work.turnId, {
        offline: isLost,
        retryAt: isLost ? null : Date.now() + waitMs,
      });
      await pauseFor(waitMs, { signal: work.signal, orOnline: isLost });
    }
  }
}
