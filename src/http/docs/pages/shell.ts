import type { WebApp } from "../../web/web-app.ts";
import type { DocSource } from "../doc-page.ts";
import { DOC_SECTIONS } from "../doc-sections.ts";
import { escapeHtml } from "../escape-html.ts";
import { FIRST_SCRIPT } from "./first-script.ts";
import { renderIcon } from "./icons.ts";

/** What every page of the documentation has around it. */
export interface Shell {
  readonly pages: readonly DocSource[];
  /** Undefined where the web app is not built: pages then come without styles and script. */
  readonly assets: WebApp["docsAssets"] | undefined;
  readonly version: string;
}

/** What differs from page to page. */
export interface ShellContent {
  readonly title: string;
  readonly description: string;
  /** Of the page that is shown, or of none. */
  readonly slug: string | undefined;
  readonly main: string;
  /** What stands at the right of a wide window. */
  readonly aside?: string;
}

/** The mark: one corner of a frame, and a leaf of gold. */
const MARK = `<svg class="mark" width="20" height="20" viewBox="0 0 32 32" aria-hidden="true"><path fill="currentColor" d="M4 3h5v21h20v5H4z"/><rect class="leaf" x="13" y="4" width="15" height="15" fill="currentColor"/></svg>`;

const SEARCH = `<button type="button" class="search-open" data-search hidden>${renderIcon("search")}<span>Search</span><kbd data-shortcut>Ctrl K</kbd></button>`;

/** A page of the web app, hence only where that is built. It comes first, since the list of pages is longer than most windows. */
const REFERENCE = `<ul><li><a href="/reference">API reference</a></li></ul>\n`;

/** A whole document that needs no script and no styles to be read. */
export function renderShell(shell: Shell, content: ShellContent): string {
  return `<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(content.description)}">
<title>${escapeHtml(content.title)} · Limner</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
${content.slug === undefined ? "" : `<link rel="alternate" type="text/markdown" href="/docs/${content.slug}.md">\n`}<script>${FIRST_SCRIPT}</script>
${renderAssets(shell)}</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header class="top">
${shell.assets === undefined ? "" : `<button type="button" class="quiet" popovertarget="menu" aria-label="Menu">${renderIcon("menu")}</button>\n`}<span class="top-title">${escapeHtml(content.title)}</span>
<button type="button" class="quiet" data-search hidden aria-label="Search">${renderIcon("search")}</button>
</header>
${renderSidebar(shell, content.slug)}
<div class="body">
<main id="content" tabindex="-1">${content.main}</main>
${content.aside ?? ""}
</div>
</body>
</html>
`;
}

function renderAssets({ assets }: Shell): string {
  if (assets === undefined) return "";
  const fonts = assets.fonts.map(
    (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">\n`,
  );
  const styles = assets.styles.map((style) => `<link rel="stylesheet" href="${style}">\n`);
  const script =
    assets.script === null ? "" : `<script type="module" src="${assets.script}"></script>\n`;
  return `${fonts.join("")}${styles.join("")}${script}`;
}

/** On narrow windows a menu that the browser itself opens and closes, hence only where it is styled. */
function renderSidebar({ pages, assets, version }: Shell, slug: string | undefined): string {
  const sections = DOC_SECTIONS.map((section) => ({
    section,
    pages: pages.filter((page) => page.section === section),
  })).filter((one) => one.pages.length > 0);
  const lists = sections.map(
    (one) =>
      `<p class="section" id="in-${toId(one.section)}">${one.section}</p>\n<ul aria-labelledby="in-${toId(one.section)}">${one.pages.map((page) => renderEntry(page, slug)).join("")}</ul>`,
  );
  return `<aside id="menu" class="sidebar" aria-label="Documentation"${assets === undefined ? "" : " popover"}>
<a class="brand" href="/docs">${MARK}<strong>Limner</strong> <span>docs</span></a>
${SEARCH}
<nav aria-label="Pages">
${assets === undefined ? "" : REFERENCE}${lists.join("\n")}
</nav>
<div class="sidebar-end"><span>v${escapeHtml(version)}, offline</span><button type="button" class="quiet" data-theme-switch hidden aria-label="Theme">${renderIcon("sun")}${renderIcon("moon")}${renderIcon("monitor")}</button><a href="/">${renderIcon("arrow-left")}Playground</a></div>
</aside>`;
}

function renderEntry(page: DocSource, slug: string | undefined): string {
  const current = page.slug === slug ? ' aria-current="page"' : "";
  return `<li><a href="/docs/${page.slug}"${current}>${escapeHtml(page.title)}</a></li>`;
}

function toId(section: string): string {
  return section.toLowerCase().replaceAll(" ", "-");
}
