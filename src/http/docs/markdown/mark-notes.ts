import type { MarkdownIt } from "markdown-it";

/** Which bold first word makes a quotation a note, and of which kind. */
const KINDS: Readonly<Record<string, string>> = {
  Note: "note",
  Tip: "note",
  Warning: "warning",
  Careful: "warning",
};

/** `> **Note.** …` becomes a note in a frame. */
export function markNotes(markdown: MarkdownIt): void {
  markdown.core.ruler.push("mark_notes", ({ tokens }) => {
    for (const [place, token] of tokens.entries()) {
      const [open, word] = tokens[place + 2]?.children ?? [];
      const first = open?.type === "text" && open.content === "" ? word : open;
      if (token.type !== "blockquote_open" || first?.type !== "strong_open") continue;
      const children = tokens[place + 2]?.children ?? [];
      const text = children[children.indexOf(first) + 1]?.content.replace(/[.:]$/, "") ?? "";
      const kind = Object.hasOwn(KINDS, text) ? KINDS[text] : undefined;
      if (kind !== undefined) token.attrSet("class", kind);
    }
  });
}
