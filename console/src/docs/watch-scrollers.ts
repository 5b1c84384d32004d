import { query } from "./query.ts";

const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls =
      target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
    if (scrolls) {
      target.setAttribute("tabindex", "0");
      target.setAttribute("role", "group");
      target.setAttribute("aria-label", target.getAttribute("data-scroll") ?? "");
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) target.removeAttribute(name);
    }
  }
});

/** Tables and code can be reached by the keyboard where they scroll within themselves, and are no stop where they do not. */
export function watchScrollers(within: ParentNode): void {
  for (const element of query("[data-scroll]", HTMLElement, within)) watcher.observe(element);
}
