import type { MarkdownIt, Token } from "markdown-it";
import { drawSizes } from "./draw-sizes.ts";

const COMMENT = /^<!--\s*([^]*?)\s*-->$/;
const DIRECTIVES: Readonly<Record<string, () => string>> = { sizes: drawSizes };

/**
 * A paragraph that is a comment is not shown; one that names a drawing is replaced by it, together with the
 * table that follows, which says the same to those who read the Markdown.
 */
export function placeDirectives(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "place_directives", (state) => {
    for (let place = state.tokens.length - 2; place > 0; place -= 1) {
      const [, name] = COMMENT.exec(state.tokens[place]?.content ?? "") ?? [];
      const isParagraph = state.tokens[place - 1]?.type === "paragraph_open";
      if (name === undefined || !isParagraph) continue;
      const drawing = new state.Token("html_block", "", 0);
      const draw = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
      drawing.content = draw?.() ?? "";
      const end = draw === undefined ? place + 2 : findTableEnd(state.tokens, place + 2);
      state.tokens.splice(place - 1, end - place + 1, drawing);
    }
  });
}

/** Where the table ends that begins at this place; the place itself if none does. */
function findTableEnd(tokens: readonly Token[], place: number): number {
  if (tokens[place]?.type !== "table_open") return place;
  return tokens.findIndex(({ type }, at) => at > place && type === "table_close") + 1;
}
