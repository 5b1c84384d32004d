import { query } from "./query.ts";

/** The browser opens and closes the menu of narrow windows; what is left is where the reader looks first. */
export function addMenu(): void {
  for (const menu of query("#menu", HTMLElement)) {
    const current = menu.querySelector("[aria-current=page]");
    current?.scrollIntoView({ block: "nearest" });
    menu.addEventListener("toggle", () => {
      if (menu.matches(":popover-open") && current instanceof HTMLElement) current.focus();
    });
    // A search that is opened from the menu stands in its place.
    for (const button of query("[data-search]", HTMLButtonElement, menu)) {
      button.addEventListener("click", () => {
        if (menu.matches(":popover-open")) menu.hidePopover();
      });
    }
  }
}
