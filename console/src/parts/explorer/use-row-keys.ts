import { useEffect, type RefObject } from "react";

interface RowKeys {
  readonly ids: readonly string[];
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  /** Takes the focus with `/`. */
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** `j` and `k` go to the next row and the one before it, `/` to the words that rows are found by. */
export function useRowKeys({ ids, current, onOpen, field }: RowKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isBusy(event.target)) {
        return;
      }
      if (event.key === "/" && field?.current != null) {
        event.preventDefault();
        field.current.focus();
      }
      const next = { j: 1, k: -1 }[event.key];
      const id = next === undefined ? undefined : rowBeside(ids, current, next);
      if (id !== undefined) {
        event.preventDefault();
        onOpen(id);
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [ids, current, onOpen, field]);
}

/** The row that many steps on; the first where none is chosen; undefined at the ends. */
export function rowBeside(
  ids: readonly string[],
  current: string | null,
  step: number,
): string | undefined {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) {
    return ids[0];
  }
  return at + step < 0 ? undefined : ids[at + step];
}

/** Whether keys are meant for a field or a layer above the page. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]',
    ) !== null
  );
}
