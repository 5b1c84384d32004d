import type { MarkdownIt, Token } from "markdown-it";
import { toAnchor } from "./to-anchor.ts";
import { toPlainText } from "./to-plain-text.ts";

/** Every heading gets an anchor that no other of its page has. */
export function markHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push("mark_headings", ({ tokens }) => {
    const taken = new Set<string>();
    for (const [place, token] of tokens.entries()) {
      if (token.type !== "heading_open") continue;
      token.attrSet("id", findFree(toAnchor(toPlainText(tokens[place + 1])), taken));
    }
  });
  markdown.renderer.rules["heading_close"] = (tokens, place, options) =>
    `${renderLink(tokens, place)}${markdown.renderer.renderToken(tokens, place, options)}`;
}

function renderLink(tokens: readonly Token[], place: number): string {
  const open = tokens[place - 2];
  const anchor = open?.attrGet("id") ?? null;
  return anchor === null
    ? ""
    : ` <a class="anchor" href="#${anchor}" aria-hidden="true" tabindex="-1">#</a>`;
}

function findFree(anchor: string, taken: Set<string>): string {
  let free = anchor;
  for (let n = 1; taken.has(free); n += 1) free = `${anchor}-${n}`;
  taken.add(free);
  return free;
}
