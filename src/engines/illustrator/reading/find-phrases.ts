import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { dictionary } from "./dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Finding, Sense } from "./sense.ts";
import { singularsOf } from "./singulars-of.ts";

/** The longest phrases that the word lists hold, in words and in Chinese characters. */
const WORDS_MAX = 4;
const CHARACTERS_MAX = 8;
/** Runs of words, single Chinese characters and breaks; each alternative eats at least one character and none backtracks. */
const TOKEN =
  /[\p{Script=Latin}\p{M}\d&]+(?:['’][\p{Script=Latin}]+)?|\p{Script=Han}|[,.;:!?\n，。；：、！？()（）]/gu;
const HAN = /^\p{Script=Han}/u;
const BREAK = /^[,.;:!?\n，。；：、！？()（）]/u;
/** Sizes, ratios and units are about the file, not about what is in the picture. */
const FORMAT =
  /\d{1,5}\s?[x×*]\s?\d{1,5}(?:\s?(?:px|pixels?|像素))?|\d{1,2}\s?[:：]\s?\d{1,2}|\b\d{1,5}(?:px|mm|mp|fps|k)\b|\d{1,5}\s(?:pixels?|px)\b/giu;

interface Token {
  readonly text: string;
  readonly kind: "word" | "han" | "break";
}

/**
 * Cuts a text into the longest phrases that are known, from left to right, and looks each up in the
 * word lists and the vocabulary. What is unknown is passed on as it is written. Time grows with the
 * length of the text and no faster.
 */
export function findPhrases(text: string, vocabulary: Vocabulary): Finding[] {
  const tokens = toTokens(text.normalize("NFKC").toLowerCase().replaceAll(FORMAT, " "));
  const known = dictionary();
  const findings: Finding[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const { finding, length } = takePhrase({ tokens, at, known, vocabulary });
    findings.push(finding);
    at += length;
  }
  return joinUnknownHan(findings);
}

function toTokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([match]) => ({
    text: match.replace(/['’]s$/u, "").replaceAll("’", "'"),
    kind: BREAK.test(match) ? "break" : HAN.test(match) ? "han" : "word",
  }));
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly known: Dictionary;
  readonly vocabulary: Vocabulary;
}

function takePhrase(place: Place): { finding: Finding; length: number } {
  const first = place.tokens[place.at];
  if (first === undefined || first.kind === "break") {
    return { finding: { said: "", senses: [], isBreak: true }, length: 1 };
  }
  const phrases = phrasesFrom(place, first.kind);
  for (let length = phrases.length; length > 0; length--) {
    const said = phrases[length - 1] ?? "";
    const senses = first.kind === "han" ? sensesOf(said, place) : lookUp(said, place);
    if (senses.length > 0) return { finding: { said, senses }, length };
  }
  return { finding: { said: first.text, senses: [] }, length: 1 };
}

/** The phrases that begin here, of one word or character, of two, and so on. */
function phrasesFrom({ tokens, at }: Place, kind: Token["kind"]): string[] {
  const longest = kind === "han" ? CHARACTERS_MAX : WORDS_MAX;
  const phrases: string[] = [];
  let phrase = "";
  for (let index = at; index < at + longest && tokens[index]?.kind === kind; index++) {
    phrase += (phrase === "" || kind === "han" ? "" : " ") + (tokens[index]?.text ?? "");
    phrases.push(phrase);
  }
  return phrases;
}

/** The exact phrase first; only an unknown one is tried in the singular. */
function lookUp(phrase: string, place: Place): readonly Sense[] {
  const exact = sensesOf(phrase, place);
  if (exact.length > 0) return exact;
  if (/^\d{1,6}$/.test(phrase)) return [{ kind: "number", count: Number(phrase) }];
  for (const singular of singularsOf(phrase)) {
    const senses = sensesOf(singular, place);
    if (senses.length > 0) return senses;
  }
  return [];
}

function sensesOf(phrase: string, { known, vocabulary }: Place): readonly Sense[] {
  const listed = known.get(phrase) ?? [];
  const id = vocabulary.named(phrase);
  if (id === undefined || listed.some(({ kind }) => kind === "quiet")) return listed;
  return [...listed, { kind: "subject", id }];
}

/**
 * Unknown Chinese characters in a row are one unknown word, and a single character beside them is
 * part of it: the 马 of 马拉松 is no horse.
 */
function joinUnknownHan(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  let run = "";
  const isUnknown = (finding: Finding | undefined): boolean =>
    finding !== undefined && finding.senses.length === 0 && HAN.test(finding.said);
  for (const [index, finding] of findings.entries()) {
    const swallowed = isSingleNoun(finding) && (run !== "" || isUnknown(findings[index + 1]));
    if (isUnknown(finding) || swallowed) {
      run += finding.said;
      continue;
    }
    if (run !== "") joined.push({ said: run, senses: [] });
    run = "";
    joined.push(finding);
  }
  if (run !== "") joined.push({ said: run, senses: [] });
  return joined;
}

function isSingleNoun({ said, senses }: Finding): boolean {
  return (
    said.length === 1 &&
    HAN.test(said) &&
    senses.some(({ kind }) => kind === "subject" || kind === "setting" || kind === "nearest") &&
    !senses.some(({ kind }) => kind === "measure" || kind === "verb" || kind === "number")
  );
}
