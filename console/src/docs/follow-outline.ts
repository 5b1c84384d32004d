import { query } from "./query.ts";

/** A heading counts as reached a little before it touches the upper edge. */
const REACHED_PX = 120;

/** Marks the part of the page that is being read in the outline at the right. */
export function followOutline(): void {
  const links = query(".outline .outline-list a", HTMLAnchorElement);
  const parts = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  if (parts.length === 0) return;
  let frame = 0;
  const mark = () => {
    frame = 0;
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const reached = parts.filter(
      ({ heading }) => heading.getBoundingClientRect().top <= REACHED_PX,
    );
    const current = (atEnd && scrollY > 0 ? parts.at(-1) : reached.at(-1)) ?? parts[0];
    for (const { link } of parts) {
      if (link === current?.link) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    current?.link.scrollIntoView({ block: "nearest" });
  };
  const soon = () => {
    frame = frame === 0 ? requestAnimationFrame(mark) : frame;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  mark();
}
