import { query } from "./query.ts";

const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scroller = target.closest("[data-scroll]");
    if (scroller !== null) markScroller(scroller);
  }
});

/** Tables and code can be reached by the keyboard where they scroll within themselves, and are no stop where they do not. */
export function watchScrollers(within: ParentNode): void {
  for (const element of query("[data-scroll], [data-scroll] > *", HTMLElement, within)) {
    watcher.observe(element);
  }
}

function markScroller(element: Element): void {
  const isLarger =
    element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
  if (isLarger) {
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", element.getAttribute("data-scroll") ?? "");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) element.removeAttribute(name);
  }
}
