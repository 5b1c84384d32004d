import { makeId } from "./make-id.ts";
import type { Draft, Thread, Turn } from "./thread.ts";
import { isOpen } from "./turn-state.ts";

/** A turn of what stands in the composer, or of other words; it waits for the one before, if that is still drawn. */
export function makeTurn(thread: Thread, draft: Draft = thread.draft): Turn {
  const last = thread.turns.at(-1);
  const { prompt, references, wishes } = draft;
  return {
    id: makeId("tu"),
    idempotencyKey: makeId("pg"),
    createdAt: Date.now(),
    prompt,
    references,
    wishes,
    generationId: null,
    record: null,
    fault: null,
    waitsFor: last !== undefined && isOpen(last) ? last.id : null,
  };
}
