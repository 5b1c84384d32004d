import { query } from "./query.ts";
import { openSearchDialog } from "./search-dialog.ts";

const APPLE = /Mac|iPhone|iPad/;

/** Opened by its buttons, by ⌘K or Ctrl K, and by `/` outside of fields. */
export function addSearch(): void {
  const isApple = APPLE.test(navigator.userAgent);
  for (const hint of query("[data-shortcut]", HTMLElement)) {
    hint.textContent = isApple ? "⌘K" : "Ctrl K";
  }
  for (const button of query("[data-search]", HTMLButtonElement)) {
    button.hidden = false;
    button.addEventListener("click", openSearchDialog);
  }
  addEventListener("keydown", (event) => {
    const withKey = event.key === "k" && (isApple ? event.metaKey : event.ctrlKey);
    const withSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping(event);
    if ((withKey && !event.shiftKey && !event.altKey) || withSlash) {
      event.preventDefault();
      openSearchDialog();
    }
  });
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
