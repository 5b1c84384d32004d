import type { DocPage } from "../doc-page.ts";
import { escapeHtml } from "../escape-html.ts";
import { renderIcon } from "./icons.ts";
import { renderShell, type Shell } from "./shell.ts";

/** A page with its outline, its neighbours and the ways to take it along. */
export function renderDoc(shell: Shell, page: DocPage): string {
  const outline = page.passages.filter(({ level }) => level === 2);
  const main = `<article>
<h1>${escapeHtml(page.title)}</h1>
<p class="lead">${escapeHtml(page.description)}</p>
${renderFold(page, outline)}${page.html}</article>
${renderNeighbours(shell.pages, page)}`;
  const aside = `<aside class="outline" aria-label="On this page">
${outline.length === 0 ? "" : `<p>On this page</p>\n${renderOutline(outline)}\n`}${renderWays(page)}
</aside>`;
  return renderShell(shell, {
    title: page.title,
    description: page.description,
    slug: page.slug,
    main,
    aside,
  });
}

/** The outline of narrow windows, under the title. */
function renderFold(page: DocPage, outline: DocPage["passages"]): string {
  const list = outline.length === 0 ? "" : renderOutline(outline);
  return `<details class="outline-fold"><summary>On this page${renderIcon("chevron-down")}</summary>${list}${renderWays(page)}</details>\n`;
}

function renderOutline(outline: DocPage["passages"]): string {
  const items = outline.map(
    ({ anchor, heading }) => `<li><a href="#${anchor}">${escapeHtml(heading)}</a></li>`,
  );
  return `<ul class="outline-list">${items.join("")}</ul>`;
}

function renderWays({ slug }: DocPage): string {
  return `<ul class="ways"><li><a href="/docs/${slug}.md">${renderIcon("file-text")}This page as Markdown</a></li><li><a href="/llms.txt">${renderIcon("bot")}llms.txt</a></li><li><button type="button" data-copy-page="/docs/${slug}.md" hidden>${renderIcon("copy")}${renderIcon("check")}Copy page</button></li></ul>`;
}

function renderNeighbours(pages: Shell["pages"], { slug: here }: DocPage): string {
  const place = pages.findIndex(({ slug }) => slug === here);
  const [before, after] = [place > 0 ? pages[place - 1] : undefined, pages[place + 1]];
  const previous =
    before === undefined
      ? ""
      : `<a rel="prev" href="/docs/${before.slug}"><span>${renderIcon("arrow-left")}Previous</span>${escapeHtml(before.title)}</a>`;
  const next =
    after === undefined
      ? ""
      : `<a rel="next" href="/docs/${after.slug}"><span>Next${renderIcon("arrow-right")}</span>${escapeHtml(after.title)}</a>`;
  return `<nav class="neighbours" aria-label="Previous and next page">${previous}${next}</nav>`;
}
