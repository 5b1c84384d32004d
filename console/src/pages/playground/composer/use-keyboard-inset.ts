import { useSyncExternalStore } from "react";

/** How many pixels of the page the keyboard of a phone covers, where the page does not shrink by itself. */
export function useKeyboardInset(): number {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(listener: () => void): () => void {
  const { visualViewport } = window;
  visualViewport?.addEventListener("resize", listener);
  visualViewport?.addEventListener("scroll", listener);
  return () => {
    visualViewport?.removeEventListener("resize", listener);
    visualViewport?.removeEventListener("scroll", listener);
  };
}

function read(): number {
  const { visualViewport, innerHeight } = window;
  // A page that is enlarged by two fingers has a smaller viewport, too, and no keyboard.
  return visualViewport === null || visualViewport.scale > 1.01
    ? 0
    : Math.max(0, Math.round(innerHeight - visualViewport.height - visualViewport.offsetTop));
}
