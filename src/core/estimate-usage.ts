import type { Size } from "../contract/size.ts";
import type { Usage } from "../contract/usage.ts";

const PATCH = 32;
const LATIN_CHARACTERS_PER_TOKEN = 4;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/gu;

function textTokens(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide + Math.ceil((text.length - wide) / LATIN_CHARACTERS_PER_TOKEN);
}

function pictureTokens(size: Size): number {
  return Math.ceil(size.width / PATCH) * Math.ceil(size.height / PATCH);
}

/**
 * Tokens where the backend reports none: four Latin characters or one CJK character a token, and one
 * token for each 32x32 patch of picture, in and out. An estimate on purpose: a real tokenizer can be
 * kept busy for seconds by one hostile prompt.
 */
export function estimateUsage(
  texts: readonly string[],
  references: readonly Size[],
  pictures: readonly Size[],
): Usage {
  const sum = (sizes: readonly Size[]) =>
    sizes.reduce((total, size) => total + pictureTokens(size), 0);
  const words = texts.reduce((total, text) => total + textTokens(text), 0);
  return { inputTokens: Math.max(1, words + sum(references)), outputTokens: sum(pictures) };
}
