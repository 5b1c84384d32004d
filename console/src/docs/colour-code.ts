import { highlight } from "../code/highlight.ts";
import { readLanguage } from "../code/read-language.ts";
import { query } from "./query.ts";

/** Colours every block whose language is known. */
export function colourCode(): void {
  for (const code of query("code[data-language]", HTMLElement)) {
    const language = readLanguage(code.dataset["language"] ?? "");
    if (language === undefined) continue;
    const pieces = highlight(code.textContent, language).map(({ kind, text }) => {
      if (kind === "plain") return text;
      const piece = document.createElement("span");
      piece.className = `code-${kind}`;
      piece.textContent = text;
      return piece;
    });
    code.replaceChildren(...pieces);
  }
}
