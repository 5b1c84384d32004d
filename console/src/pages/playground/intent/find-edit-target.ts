import { findChinesePhrases } from "./find-chinese-phrases.ts";
import { findEnglishPhrases } from "./find-english-phrases.ts";
import { foldPrompt } from "./fold-prompt.ts";
import type { PicturePhrase } from "./picture-phrase.ts";
import { weighChinesePhrase } from "./weigh-chinese-phrase.ts";
import { weighEnglishPhrase } from "./weigh-english-phrase.ts";

/** Being named at all outweighs not being named. */
const NAMED_WEIGHT = 0.5;

/**
 * Which of `count` pictures the server will change, by the literal phrases of the prompt: the one that is named most as
 * the one to change, the first if none is. An expectation; the record says what was understood. Null without pictures.
 */
export function findEditTarget(prompt: string, count: number): number | null {
  if (count === 0) {
    return null;
  }
  const text = foldPrompt(prompt);
  const weights = new Map<number, number>();
  for (const { phrase, weight } of weighPhrases(text)) {
    const n = numberOf(phrase.picture, count);
    weights.set(n, (weights.get(n) ?? NAMED_WEIGHT) + weight);
  }
  const best = heaviest(weights, count);
  return best >= 1 && best <= count ? best : 1;
}

function weighPhrases(text: string) {
  return [
    ...findEnglishPhrases(text).map((phrase) => ({
      phrase,
      weight: weighEnglishPhrase(text, phrase),
    })),
    ...findChinesePhrases(text).map((phrase) => ({
      phrase,
      weight: weighChinesePhrase(text, phrase),
    })),
  ].toSorted((one, other) => one.phrase.start - other.phrase.start);
}

function numberOf(picture: PicturePhrase["picture"], count: number): number {
  if (picture === "last") {
    return count;
  }
  return picture === "previous" ? 1 : picture;
}

/** The first named wins a tie, and after those that are named the first of all. */
function heaviest(weights: ReadonlyMap<number, number>, count: number): number {
  const all = [...weights.keys(), ...Array.from({ length: count }, (_, index) => index + 1)];
  return all.reduce(
    (best, n) => ((weights.get(n) ?? 0) > (weights.get(best) ?? 0) ? n : best),
    all[0] ?? 1,
  );
}
