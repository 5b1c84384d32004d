import { useEffect, useRef, useState } from "react";

/** So long a first press counts. */
const ARMED_MS = 2500;

/** The first Esc arms, the second acts; answers with what is armed. Layers that take Esc for themselves come first. */
export function useEscapeTwice(target: string | null, act: () => void): string | null {
  const [armed, setArmed] = useState<string | null>(null);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (armed === null) {
      return undefined;
    }
    const timer = setTimeout(() => setArmed(null), ARMED_MS);
    return () => clearTimeout(timer);
  }, [armed]);
  useEffect(() => {
    if (target === null) {
      setArmed(null);
      return undefined;
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.repeat || isLayerOpen()) {
        return;
      }
      if (armed === target) {
        latest.current();
      }
      setArmed(armed === target ? null : target);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [target, armed]);
  return armed;
}

function isLayerOpen(): boolean {
  return document.querySelector("[role=dialog], [role=menu], [role=listbox]") !== null;
}
