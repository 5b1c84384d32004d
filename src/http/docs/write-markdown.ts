import type { DocPage } from "./doc-page.ts";

/** A page as Markdown that stands by itself: its title, its description, its text. Links lead to Markdown too. */
export function writeMarkdown({ title, description, markdown }: DocPage): string {
  return `# ${title}\n\n> ${description}\n\n${markdown.trim()}\n`;
}
