import { useRef } from "react";
import type { Turn } from "../../../threads/thread.ts";
import { isOpen } from "../../../threads/turn-state.ts";

/** The turns that this page saw open and that have ended since. */
export function useEndedHere(turns: readonly Turn[]): ReadonlySet<string> {
  const seenOpen = useRef(new Set<string>());
  turns.filter(isOpen).forEach(({ id }) => seenOpen.current.add(id));
  return new Set(
    turns.filter((turn) => !isOpen(turn) && seenOpen.current.has(turn.id)).map(({ id }) => id),
  );
}
