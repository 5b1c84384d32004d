import type { Turn } from "./thread.ts";

/**
 * `waiting` for the turn before; `sending` until the server's record says more; then what the record says. `refused` was
 * never accepted, or was lost sight of: the server does not tell its end to this key.
 */
export type TurnState =
  | "waiting"
  | "sending"
  | "refused"
  | "queued"
  | "running"
  | "succeeded"
  | "failed"
  | "canceled";

export function turnState({ fault, record, waitsFor, generationId }: Turn): TurnState {
  if (record !== null && (record.finished !== null || fault === null)) {
    return record.state;
  }
  if (fault !== null) {
    return "refused";
  }
  return waitsFor !== null && generationId === null ? "waiting" : "sending";
}

/** Whether something may still come of it. */
export function isOpen(turn: Turn): boolean {
  return ["waiting", "sending", "queued", "running"].includes(turnState(turn));
}

/** Accepted, and nobody here knows its end: it is asked for again when there is another key, or on the next visit. */
export function isLost({ fault, record, generationId }: Turn): boolean {
  return fault !== null && generationId !== null && record?.finished == null;
}
