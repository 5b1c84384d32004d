import type { FormatNoun } from "./english-format-nouns.ts";
import { ENGLISH_FORMAT_NOUNS } from "./english-format-nouns.ts";
import type { FormatWord } from "./format-word.ts";
import type { Mention } from "./mention.ts";
import { clauseAfter, clauseBefore } from "./mention.ts";
import type { Standing } from "./names-the-picture.ts";
import { standingOf } from "./names-the-picture.ts";
import { readEnglishOrientations } from "./read-english-orientations.ts";

/** Nothing in the rest of the clause but tier, ratio and words without a thing of their own. */
const NOTHING_ELSE =
  /^(?:[\s\d:x-]|\b(?:a|an|in|for|as|and|but|now|please|same|full|my|hd|uhd|\dk|px|format|size|version|mode|style|design|only|quality|high|resolution)\b)*$/;
/** Behind a noun that heads its clause: then the clause speaks of the result. */
const RESULT_AFTER =
  /^[\s-](?:version|format|size|orientation|mode|layout|crop|aspect|ratio|of (?:this|it|the (?:image|photo|picture)))\b/;

/** English words of a folded prompt that name the format of the picture. */
export function readEnglishFormatWords(text: string): readonly FormatWord[] {
  const taken = new Set<number>();
  const nouns = ENGLISH_FORMAT_NOUNS.flatMap((noun) => readNoun(text, noun, taken));
  return [...nouns, ...readEnglishOrientations(text)];
}

/** `taken` holds the last characters of nouns already read, so that "phone wallpaper" is not a wallpaper as well. */
function readNoun(text: string, noun: FormatNoun, taken: Set<number>): readonly FormatWord[] {
  const words: FormatWord[] = [];
  for (const match of text.matchAll(noun.pattern)) {
    const mention = { start: match.index, end: match.index + match[0].length };
    if (isTaken(mention, taken)) continue;
    markTaken(mention, taken);
    if (meansAnother(text, mention, noun)) continue;
    const standing = nounStanding(text, mention, noun);
    if (standing === "thing") continue;
    words.push({ ...mention, kind: noun.kind, isWish: isWishFor(text, mention, standing) });
  }
  return words;
}

function nounStanding(text: string, mention: Mention, noun: FormatNoun): Standing {
  if (isAlone(text, mention)) return "led";
  const standing = standingOf(text, mention);
  return noun.isWeak === true && (standing !== "led" || hasDrawingLeader(text, mention))
    ? "thing"
    : standing;
}

/** "Draw a screen" is about a screen; "for a screen" is about the picture. */
function hasDrawingLeader(text: string, mention: Mention): boolean {
  return !/\b(?:for|as|into|to|it|this|is)(?: an?| my| the)?(?: \w+){0,2} $/.test(
    clauseBefore(text, mention),
  );
}

function meansAnother(text: string, mention: Mention, noun: FormatNoun): boolean {
  return (
    (noun.notAfter?.test(clauseBefore(text, mention)) ?? false) ||
    (noun.notBefore?.test(text.slice(mention.end, mention.end + 32)) ?? false)
  );
}

function isWishFor(text: string, mention: Mention, standing: Standing): boolean {
  return standing === "led" || RESULT_AFTER.test(text.slice(mention.end, mention.end + 24));
}

function isAlone(text: string, mention: Mention): boolean {
  return (
    NOTHING_ELSE.test(clauseBefore(text, mention)) && NOTHING_ELSE.test(clauseAfter(text, mention))
  );
}

function isTaken(mention: Mention, taken: ReadonlySet<number>): boolean {
  for (let at = mention.start; at < mention.end; at += 1) if (taken.has(at)) return true;
  return false;
}

function markTaken(mention: Mention, taken: Set<number>): void {
  for (let at = mention.start; at < mention.end; at += 1) taken.add(at);
}
