import type { MarkdownIt, Token } from "markdown-it";
import { readFenceInfo } from "./read-fence-info.ts";

/** The kind of the token that holds blocks which share a frame, as its children. */
export const CODE_GROUP = "code_group";

/** Blocks that have a tab and follow each other become one token. */
export function groupCode(markdown: MarkdownIt): void {
  markdown.core.ruler.push("group_code", (state) => {
    const grouped: Token[] = [];
    for (const token of state.tokens) {
      const last = grouped.at(-1);
      if (token.type !== "fence" || readFenceInfo(token.info).tab === undefined) {
        grouped.push(token);
      } else if (last?.type === CODE_GROUP && last.children !== null) {
        last.children.push(token);
      } else {
        const group = new state.Token(CODE_GROUP, "", 0);
        group.block = true;
        group.children = [token];
        grouped.push(group);
      }
    }
    state.tokens = grouped;
  });
}
