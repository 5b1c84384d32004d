import { DOC_SECTIONS } from "../doc-sections.ts";
import { escapeHtml } from "../escape-html.ts";
import { renderShell, type Shell } from "./shell.ts";

const DESCRIPTION =
  "How to draw with this server, what to rely on, and how to run it. Everything here comes from the server itself.";

/** The first page: one line for every page. */
export function renderIndex(shell: Shell): string {
  return renderShell(shell, {
    title: "Documentation",
    description: DESCRIPTION,
    slug: undefined,
    main: `<article class="index">
<h1>Documentation</h1>
<p class="lead">${DESCRIPTION}</p>
${renderContents(shell)}</article>`,
  });
}

/** What a browser is shown where there is no page. */
export function renderMissing(shell: Shell, path: string): string {
  const shown = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  return renderShell(shell, {
    title: "No such page",
    description: "There is no page of the documentation under this address.",
    slug: undefined,
    main: `<article class="index">
<h1>No such page</h1>
<p class="lead">There is no page under <code>${escapeHtml(shown)}</code>. Search for it, or take one of these.</p>
<p><button type="button" class="button" data-search hidden>Search the documentation</button></p>
${renderContents(shell)}</article>`,
  });
}

function renderContents({ pages }: Shell): string {
  const parts = DOC_SECTIONS.map((section) => {
    const items = pages
      .filter((page) => page.section === section)
      .map(
        ({ slug, title, description }) =>
          `<li><a href="/docs/${slug}">${escapeHtml(title)}</a><span>${escapeHtml(description)}</span></li>`,
      );
    return items.length === 0
      ? ""
      : `<h2>${section}</h2>\n<ul class="contents">${items.join("\n")}</ul>\n`;
  });
  return parts.join("");
}
