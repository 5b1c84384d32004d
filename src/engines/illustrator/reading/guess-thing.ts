import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ChosenScene } from "./choose-scene.ts";
import type { Mention } from "./gather-mentions.ts";
import { GRAPHIC } from "./scene-kinds.ts";
import { isA } from "./sense.ts";
import type { Finding } from "./sense.ts";

interface Circumstances {
  readonly chosen: ChosenScene;
  readonly vocabulary: Vocabulary;
}

/**
 * A thing for words that name none: what an unknown word has at least to do with, where nothing
 * chose the scene, and in a print what a place is named after: the coffee of a coffee shop.
 */
export function guessThing(
  findings: readonly Finding[],
  { chosen, vocabulary }: Circumstances,
): Mention | undefined {
  for (const [at, finding] of findings.entries()) {
    const { said, senses } = finding;
    if (chosen.isGuess === true && senses.length === 0) {
      const id = vocabulary.related(said);
      if (id !== undefined) return toMention(at, said, id);
    }
    // The waves of a wave pattern are that pattern.
    const isKind = senses.some((sense) => sense.kind === "detail" && sense.scene === "pattern");
    if (chosen.scene === "pattern" && isKind) continue;
    // An infographic (信息图) is named after no letter (信).
    if (senses.some((sense) => sense.kind === "nearest" && GRAPHIC.has(sense.scene))) continue;
    if (GRAPHIC.has(chosen.scene) && PLACES.some((kind) => isA(finding, kind))) {
      const id = partsOf(said)
        .map((part) => vocabulary.named(part))
        .find((name) => name);
      if (id !== undefined) return toMention(at, said, id);
    }
  }
  return undefined;
}

const PLACES = ["setting", "nearest", "hint", "detail"] as const;

/** The words of a phrase; of a Chinese one its beginnings, the longest first. */
function partsOf(said: string): string[] {
  const words = said.split(" ");
  if (words.length > 1 || !/\p{Script=Han}/u.test(said)) return words;
  return Array.from({ length: said.length }, (_, cut) => said.slice(0, said.length - cut));
}

const toMention = (at: number, said: string, id: string): Mention => ({
  at,
  id,
  said,
  hasArticle: false,
  isDefinite: false,
  isMore: false,
  isWorn: false,
  isPlural: false,
  isEmoji: false,
});
