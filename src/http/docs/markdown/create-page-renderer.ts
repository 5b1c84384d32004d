import Markdown, { type MarkdownIt } from "markdown-it";
import type { DocPage, DocSource } from "../doc-page.ts";
import { markBase } from "../sample-base.ts";
import { CODE_GROUP, groupCode } from "./code-groups.ts";
import { markHeadings } from "./mark-headings.ts";
import { markNotes } from "./mark-notes.ts";
import { placeDirectives } from "./place-directives.ts";
import { readPassages } from "./read-passages.ts";
import { renderCode } from "./render-code.ts";
import { escapeHtml } from "../escape-html.ts";
import { rewriteLinks } from "./rewrite-links.ts";

/** Renders pages that may link to each other, whose titles these are by slug; HTML in them is shown as text. */
export function createPageRenderer(
  titles: ReadonlyMap<string, string>,
): (source: DocSource) => DocPage {
  const markdown = new Markdown({ html: false, linkify: false, typographer: false });
  placeDirectives(markdown);
  markHeadings(markdown);
  markNotes(markdown);
  groupCode(markdown);
  rewriteLinks(markdown, titles);
  scrollTables(markdown);
  const { rules } = markdown.renderer;
  rules["fence"] = (tokens, place) => renderCode(tokens.slice(place, place + 1), `code-${place}`);
  rules["code_block"] = rules["fence"];
  rules[CODE_GROUP] = (tokens, place) => renderCode(tokens[place]?.children ?? [], `code-${place}`);
  rules["code_inline"] = (tokens, place) => {
    const content = tokens[place]?.content ?? "";
    // An address alone may speak of where the program listens; one with a path is a thing to call.
    const text = content.includes(":4242/") ? markBase(content) : content;
    return `<code>${escapeHtml(text)}</code>`;
  };
  return (source) => {
    const env = {};
    const tokens = markdown.parse(source.markdown, env);
    const html = markdown.renderer.render(tokens, markdown.options, env);
    return { ...source, html, passages: readPassages(tokens) };
  };
}

/** A table scrolls within itself, and says how its columns stand without a style of its own. */
function scrollTables({ renderer }: MarkdownIt): void {
  const { rules } = renderer;
  rules["table_open"] = () => `<div class="table" data-scroll="Table"><table>\n`;
  rules["table_close"] = () => "</table></div>\n";
  for (const cell of ["th_open", "td_open"]) {
    rules[cell] = (tokens, place, options) => {
      const token = tokens[place];
      const [, side] = /text-align:(\w+)/.exec(String(token?.attrGet("style"))) ?? [];
      if (token !== undefined && side !== undefined) token.attrs = [["class", side]];
      // A heading without words would be read out as one.
      const [words, end] = [tokens[place + 1], tokens[place + 2]];
      if (token !== undefined && end !== undefined && words?.content === "") {
        token.tag = "td";
        end.tag = "td";
      }
      return renderer.renderToken(tokens, place, options);
    };
  }
}
