import { useEffect, useEffectEvent } from "react";

/** `/` leads to the composer, from wherever nothing is being typed. */
export function useSlashFocus(focus: () => void): void {
  const onSlash = useEffectEvent(focus);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === "/" && isPlain && !isTypedInto(event.target)) {
        event.preventDefault();
        onSlash();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("input, textarea, select, [role='dialog'], [role='menu']") !== null)
  );
}
