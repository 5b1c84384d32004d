import { useEffect, useRef } from "react";
import { isFreeKey } from "../../../parts/table/is-free-key.ts";

/** Calls what belongs to a key while nothing is typed and no layer is open. */
export function usePanelKeys(actions: Readonly<Record<string, (() => void) | null>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act != null && isFreeKey(event)) {
        event.preventDefault();
        act();
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
