import { useRef } from "react";

/**
 * What had the focus when a layer opened has it again when the layer is gone. Layers that are opened from elsewhere have
 * no trigger that would know it. Where that is gone too, the page itself has it, so that keys go on working.
 */
export function useFocusReturn(open: boolean): (event: Event) => void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  // Before the layer is in the document: a field in it may take the focus as soon as it is.
  if (open && !wasOpen.current) {
    opener.current = lastingOpener(document.activeElement);
  }
  wasOpen.current = open;
  return (event) => {
    event.preventDefault();
    const element = opener.current?.isConnected === true ? opener.current : null;
    const target = element ?? document.querySelector("#content");
    if (target instanceof HTMLElement) {
      target.focus({ preventScroll: true });
    }
  };
}

/** An item of a menu is gone with its menu; what opened that stays. */
function lastingOpener(element: Element | null): Element | null {
  const trigger = element?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return trigger === null || trigger === undefined ? element : document.getElementById(trigger);
}
