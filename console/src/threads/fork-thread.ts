import { makeId } from "./make-id.ts";
import { toReference } from "./to-reference.ts";
import { emptyDraft, type Thread, type Turn } from "./thread.ts";

/** A thread of its own with the turns up to that one, and the picture in its composer. */
export function forkThread(thread: Thread, turn: Turn, picture: number): Thread {
  const at = thread.turns.findIndex(({ id }) => id === turn.id);
  const reference = toReference(turn, picture);
  const now = Date.now();
  return {
    ...thread,
    id: makeId("th"),
    createdAt: now,
    updatedAt: now,
    turns: thread.turns.slice(0, at + 1),
    draft: {
      ...emptyDraft(turn.wishes),
      references: reference === null ? [] : [{ ...reference, automatic: true }],
    },
  };
}
