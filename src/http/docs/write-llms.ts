import type { DocPage } from "./doc-page.ts";
import { DOC_SECTIONS } from "./doc-sections.ts";
import { writeMarkdown } from "./write-markdown.ts";

const HEAD = `# Limner

> An image API that you own: it draws pictures from words, edits reference pictures and goes on from turn to turn, with exactly the pixels asked for. It speaks OpenAI's Chat Completions and Images APIs; the base URL of clients is`;

/** The beginning of a link to another page or a picture, which beside the page itself would lead nowhere. */
const RELATIVE_LINK = /\]\((?=[\w-]+\.md|(?:pictures|images|gallery)\/)/g;

/** The list of all pages for programs that read, in the form of llmstxt.org. `base` has no slash at its end. */
export function writeLlms(pages: readonly DocPage[], base: string): string {
  const sections = DOC_SECTIONS.map((section) => {
    const lines = pages
      .filter((page) => page.section === section)
      .map(
        ({ title, slug, description }) => `- [${title}](${base}/docs/${slug}.md): ${description}\n`,
      );
    return lines.length === 0 ? "" : `\n## ${section}\n\n${lines.join("")}`;
  });
  const more = `\n## Optional\n\n- [OpenAPI document](${base}/openapi.json): every route, field and answer\n- [All pages in one](${base}/llms-full.txt): the whole documentation as one text\n`;
  return `${HEAD} ${base}/v1.\n${sections.join("")}${more}`;
}

/** All pages, one after the other. */
export function writeLlmsFull(pages: readonly DocPage[], base: string): string {
  const texts = pages.map((page) =>
    writeMarkdown(page).replace(RELATIVE_LINK, (link) => `${link}${base}/docs/`),
  );
  return `${HEAD} ${base}/v1.\n\n${texts.join("\n")}`;
}
