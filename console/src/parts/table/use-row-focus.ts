import { useEffect, type RefObject } from "react";
import { isFreeKey } from "./is-free-key.ts";

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** `j` and `k` move the focus down and up the rows: of the table that has it, or of the first one of the page. */
export function useRowFocus(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || !isFreeKey(event) || table.current !== tableInUse()) {
        return;
      }
      const links = [...(table.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const to = at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + step));
      links[to]?.focus();
      links[to]?.closest("tr")?.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [table]);
}

function tableInUse(): Element | null {
  return (
    document.activeElement?.closest("table[data-rows]") ??
    document.querySelector("table[data-rows]:has([data-row-link])")
  );
}
