import { findChinesePhrases } from "./find-chinese-phrases.ts";
import { findEnglishPhrases } from "./find-english-phrases.ts";
import { foldPrompt } from "./fold-prompt.ts";
import type { PicturePhrase } from "./picture-phrase.ts";
import type { ReferenceToken } from "./reference-token.ts";

/**
 * The phrases of a prompt that name one of `count` pictures, in their order and apart from each other. Only literal phrases
 * are found; without pictures a phrase that counts one is an ordinary word.
 */
export function findReferenceTokens(prompt: string, count: number): readonly ReferenceToken[] {
  if (count === 0) {
    return [];
  }
  const text = foldPrompt(prompt);
  const phrases = [...findEnglishPhrases(text), ...findChinesePhrases(text)];
  return withoutOverlaps(phrases).map(({ start, end, picture, number }) => {
    const n = numberOf(picture, count);
    return { start, end, n, number, missing: n < 1 || n > count };
  });
}

/** What was drawn before is the first picture here, since the composer puts it there. */
function numberOf(picture: PicturePhrase["picture"], count: number): number {
  if (picture === "last") {
    return count;
  }
  return picture === "previous" ? 1 : picture;
}

/** The earlier one stays, and of two at the same place the longer. */
function withoutOverlaps(phrases: readonly PicturePhrase[]): readonly PicturePhrase[] {
  const kept: PicturePhrase[] = [];
  for (const phrase of phrases.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    if (phrase.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(phrase);
    }
  }
  return kept;
}
