import type { MarkdownIt, Token } from "markdown-it";
import { markBase } from "../sample-base.ts";
import { toPageLink } from "./to-page-link.ts";

const PICTURE = /^(?:\.\/)?(?:pictures|images|gallery)\/[\w.-]+$/;

/** Links between files become links between pages; one to a file that is no page leaves its words. */
export function rewriteLinks(markdown: MarkdownIt, slugs: ReadonlySet<string>): void {
  markdown.core.ruler.push("rewrite_links", ({ tokens }) => {
    for (const token of tokens) {
      if (token.children !== null) token.children = rewrite(token.children, slugs);
    }
  });
}

function rewrite(children: readonly Token[], slugs: ReadonlySet<string>): Token[] {
  const kept: Token[] = [];
  let dropsNext = false;
  for (const token of children) {
    if (token.type === "image") placePicture(token);
    if (token.type === "link_close" && dropsNext) {
      dropsNext = false;
      continue;
    }
    const isLink = token.type === "link_open";
    const link = isLink ? toPageLink(String(token.attrGet("href")), slugs) : undefined;
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

function placePicture(token: Token): void {
  const source = String(token.attrGet("src"));
  if (PICTURE.test(source)) token.attrSet("src", `/docs/${source.replace(/^\.\//, "")}`);
  token.attrSet("loading", "lazy");
  token.attrSet("decoding", "async");
}
