import type { Token } from "markdown-it";
import type { Passage } from "../doc-page.ts";
import { unmarkBase } from "../sample-base.ts";
import { CODE_GROUP } from "./code-groups.ts";
import { toPlainText } from "./to-plain-text.ts";

/** Cuts a page at its headings; what code says is part of the text. */
export function readPassages(tokens: readonly Token[]): readonly Passage[] {
  const passages = [{ level: 1, heading: "", anchor: "", texts: Array.of<string>() }];
  for (const [place, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      passages.push({
        level: Number(token.tag.slice(1)),
        heading: toPlainText(tokens[place + 1]),
        anchor: String(token.attrGet("id")),
        texts: [],
      });
    } else if (isText(token) && tokens[place - 1]?.type !== "heading_open") {
      passages.at(-1)?.texts.push(toPlainText(token));
    } else if (token.type === CODE_GROUP) {
      // The others say the same in other languages.
      passages.at(-1)?.texts.push(token.children?.[0]?.content ?? "");
    }
  }
  return passages.map(({ texts, ...passage }) => ({
    ...passage,
    text: unmarkBase(texts.join(" ")).replace(/\s+/g, " ").trim(),
  }));
}

function isText({ type }: Token): boolean {
  return type === "inline" || type === "fence" || type === "code_block";
}
