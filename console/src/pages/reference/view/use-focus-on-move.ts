import { useEffect, type RefObject } from "react";

/** Who goes from one operation to another reads on at its heading; on arrival the page keeps its own order. */
export function useFocusOnMove(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    const onMove = () => {
      cancelAnimationFrame(frame);
      // The list of phones folds first, which would take the focus with it.
      frame = requestAnimationFrame(() => {
        page.current?.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
      });
    };
    addEventListener("hashchange", onMove);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("hashchange", onMove);
    };
  }, [page]);
}
