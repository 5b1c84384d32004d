import type { ReferenceToken } from "../intent/reference-token.ts";

/** A stretch of a prompt: words, or a phrase that names a picture. */
export interface PromptPiece {
  readonly text: string;
  readonly start: number;
  readonly token: ReferenceToken | null;
}

export function splitPrompt(
  prompt: string,
  tokens: readonly ReferenceToken[],
): readonly PromptPiece[] {
  const pieces: PromptPiece[] = [];
  let at = 0;
  for (const token of tokens) {
    pieces.push({ text: prompt.slice(at, token.start), start: at, token: null });
    pieces.push({ text: prompt.slice(token.start, token.end), start: token.start, token });
    at = token.end;
  }
  pieces.push({ text: prompt.slice(at), start: at, token: null });
  return pieces.filter(({ text }) => text !== "");
}
