import type { DocPage } from "./doc-page.ts";
import { escapeHtml } from "./escape-html.ts";
import { renderDoc } from "./pages/render-doc.ts";
import { renderIndex } from "./pages/render-index.ts";
import type { Shell } from "./pages/shell.ts";
import { BASE_MARK } from "./sample-base.ts";
import { writeLlms, writeLlmsFull } from "./write-llms.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeSearch } from "./write-search.ts";

/** Something that is sent as text. */
export interface Paper {
  readonly type: string;
  /** `base`: the address of this server as the reader knows it. */
  readonly write: (base: string) => string;
}

export const HTML = "text/html; charset=utf-8";
const MARKDOWN = "text/markdown; charset=utf-8";
const PLAIN = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/** Every text of the documentation by its path; all are made from the pages once. */
export function listPapers(pages: readonly DocPage[], shell: Shell): ReadonlyMap<string, Paper> {
  const search = JSON.stringify(writeSearch(pages));
  return new Map<string, Paper>([
    ["/docs", { type: HTML, write: once(renderIndex(shell)) }],
    ...pages.flatMap((page) => [
      [`/docs/${page.slug}`, { type: HTML, write: placeBase(renderDoc(shell, page)) }] as const,
      [`/docs/${page.slug}.md`, { type: MARKDOWN, write: once(writeMarkdown(page)) }] as const,
    ]),
    ["/docs/search.json", { type: JSON_TYPE, write: once(search) }],
    ["/llms.txt", { type: PLAIN, write: (base) => writeLlms(pages, base) }],
    ["/llms-full.txt", { type: PLAIN, write: (base) => writeLlmsFull(pages, base) }],
  ]);
}

function once(text: string): () => string {
  return () => text;
}

function placeBase(html: string): (base: string) => string {
  const parts = html.split(BASE_MARK);
  return (base) => parts.join(escapeHtml(base));
}
