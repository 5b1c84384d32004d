import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { Conversation } from "./split-conversation.ts";

/**
 * Throws `invalid_request` naming the bound: 32,000 characters for the instruction, 128,000 for all texts together.
 * Pictures that stand in a text do not count.
 */
export function checkTextBounds(conversation: Conversation, param: string): void {
  const { promptCharactersMax, allTextCharactersMax } = BOUNDS;
  if (hasMoreCharacters([conversation.prompt], promptCharactersMax)) {
    const message = `The prompt is too long: it may have at most ${promptCharactersMax} characters.`;
    throw new Fault("invalid_request", message, { param });
  }
  if (hasMoreCharacters(conversation.texts, allTextCharactersMax)) {
    const message = `The messages are too long: all texts together may have at most ${allTextCharactersMax} characters.`;
    throw new Fault("invalid_request", message, { param });
  }
}

/** A character is a Unicode code point, of one or two UTF-16 units; they are counted only where that decides. */
function hasMoreCharacters(texts: readonly string[], charactersMax: number): boolean {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if (units <= charactersMax) return false;
  return (
    units > 2 * charactersMax ||
    texts.reduce((sum, text) => sum + Array.from(text).length, 0) > charactersMax
  );
}
