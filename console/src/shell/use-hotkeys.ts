import { useEffect, useRef } from "react";

/** Names such as `mod+.`, `mod+shift+o`, `?`, `b`. `mod` is ⌘ or Ctrl. */
type Hotkeys = Readonly<Record<string, () => void>>;

/** Keys of the whole page. Bare ones do nothing while something is typed, or behind an open layer. */
export function useHotkeys(hotkeys: Hotkeys): void {
  const latest = useRef(hotkeys);
  latest.current = hotkeys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[nameOf(event)];
      if (act === undefined || event.defaultPrevented || (isBare(event) && isBusy(event.target))) {
        return;
      }
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const isMod = event.metaKey || event.ctrlKey;
  // Shift is part of how a sign such as `?` is typed.
  const isShift = event.shiftKey && /^[a-z]$/.test(key);
  return [isMod && "mod", event.altKey && "alt", isShift && "shift", key]
    .filter((part) => part !== false)
    .join("+");
}

function isBare({ metaKey, ctrlKey, altKey }: KeyboardEvent): boolean {
  return !metaKey && !ctrlKey && !altKey;
}

function isBusy(target: EventTarget | null): boolean {
  return (
    (target instanceof Element &&
      target.closest("input, textarea, select, [contenteditable=true]") !== null) ||
    document.querySelector("[role=dialog]") !== null
  );
}
