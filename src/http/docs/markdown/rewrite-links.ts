import type { MarkdownIt, Token } from "markdown-it";
import { markBase } from "../sample-base.ts";
import { toPageLink } from "./to-page-link.ts";

const PICTURE = /^(?:\.\/)?(?:pictures|images|gallery)\/[\w.-]+$/;

/** Links between files become links between pages, named by their titles; one to a file that is no page leaves its words. */
export function rewriteLinks(markdown: MarkdownIt, titles: ReadonlyMap<string, string>): void {
  markdown.core.ruler.push("rewrite_links", ({ tokens }) => {
    for (const token of tokens) {
      if (token.children !== null) token.children = rewrite(token.children, titles);
    }
  });
}

function rewrite(children: readonly Token[], titles: ReadonlyMap<string, string>): Token[] {
  const kept: Token[] = [];
  let dropsNext = false;
  for (const token of children) {
    if (token.type === "text") token.content = nameFile(token.content, titles);
    if (token.type === "image") placePicture(token);
    if (token.type === "link_close" && dropsNext) {
      dropsNext = false;
      continue;
    }
    const isLink = token.type === "link_open";
    const link = isLink ? toPageLink(String(token.attrGet("href")), titles) : undefined;
    if (isLink && link === undefined) {
      dropsNext = true;
      continue;
    }
    if (link !== undefined) {
      token.attrSet("href", markBase(link));
      if (/^https?:/.test(link)) token.attrSet("rel", "noreferrer");
    }
    kept.push(token);
  }
  return kept;
}

/** Words that are the name of a page's file and nothing else are always those of a link. */
function nameFile(words: string, titles: ReadonlyMap<string, string>): string {
  return (words.endsWith(".md") ? titles.get(words.slice(0, -".md".length)) : undefined) ?? words;
}

function placePicture(token: Token): void {
  const source = String(token.attrGet("src"));
  if (PICTURE.test(source)) token.attrSet("src", `/docs/${source.replace(/^\.\//, "")}`);
  token.attrSet("loading", "lazy");
  token.attrSet("decoding", "async");
}
