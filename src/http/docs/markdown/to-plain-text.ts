import type { Token } from "markdown-it";

/** The words of a token and of all within it. */
export function toPlainText(token: Token | undefined): string {
  if (token === undefined) return "";
  if (token.children !== null) return token.children.map(toPlainText).join("");
  return token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;
}
