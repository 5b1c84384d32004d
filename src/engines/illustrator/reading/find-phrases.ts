import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { dictionary } from "./dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import { emojiPhrases, isFeeling } from "./emoji-phrases.ts";
import { isA } from "./sense.ts";
import type { Finding, Sense } from "./sense.ts";
import { singularsOf } from "./singulars-of.ts";
import { toTokens } from "./to-tokens.ts";
import type { Token } from "./to-tokens.ts";

/** The longest phrases that the word lists hold, in words and in Chinese characters. */
const WORDS_MAX = 6;
const CHARACTERS_MAX = 8;
/** "Happy New Year 2027 fireworks" counts no fireworks. */
const YEAR = /^20[1-9]\d$/;
const HAN = /^\p{Script=Han}/u;

/**
 * Cuts a text into the longest phrases that are known, from left to right, and looks each up in the
 * word lists and in the vocabulary. Unknown words are findings without a sense. Time is linear in
 * the length of the text.
 */
export function findPhrases(text: string, vocabulary: Vocabulary): readonly Finding[] {
  const tokens = toTokens(text);
  const hasWords = tokens.some(({ kind }) => kind === "word" || kind === "han");
  const known = dictionary();
  const findings: Finding[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { found, length } = takePhrase({ tokens, at, known, vocabulary, hasWords });
    findings.push(...found);
    at += length;
  }
  return joinUnknownHan(findings);
}

interface Spot {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly known: Dictionary;
  readonly vocabulary: Vocabulary;
  /** Whether the text has words besides its picture characters. */
  readonly hasWords: boolean;
}

interface Taken {
  readonly found: readonly Finding[];
  /** In tokens. */
  readonly length: number;
}

function takePhrase(spot: Spot): Taken {
  const first = spot.tokens[spot.at];
  if (first === undefined || first.kind === "break") {
    return { found: [{ said: "", senses: [], isBreak: true }], length: 1 };
  }
  if (first.kind === "emoji") return { found: findEmoji(first.text, spot), length: 1 };
  const phrases = phrasesFrom(spot, first.kind);
  for (let length = phrases.length; length > 0; length--) {
    const said = phrases[length - 1] ?? "";
    const found = first.kind === "han" ? { senses: sensesOf(said, spot) } : lookUp(said, spot);
    if (found.senses.length > 0) return { found: [{ said, ...found }], length };
  }
  return { found: [{ said: first.text, senses: [] }], length: 1 };
}

/** A picture character means what its phrases mean; an unknown one is an unknown word. */
function findEmoji(emoji: string, spot: Spot): Finding[] {
  if (spot.hasWords && isFeeling(emoji)) return [{ said: emoji, senses: [{ kind: "quiet" }] }];
  const found = emojiPhrases(emoji).map((phrase) => ({
    said: emoji,
    senses: lookUp(phrase, spot).senses,
    isEmoji: true as const,
  }));
  return found.length > 0 ? found : [{ said: emoji, senses: [] }];
}

/** The phrases that begin here, of one word or character, of two, and so on. */
function phrasesFrom({ tokens, at }: Spot, kind: Token["kind"]): string[] {
  const phrases: string[] = [];
  if (kind === "foreign") return [tokens[at]?.text ?? ""];
  const longest = kind === "han" ? CHARACTERS_MAX : WORDS_MAX;
  let phrase = "";
  for (let index = at; index < at + longest; index++) {
    const token = tokens[index];
    const before = index === at ? undefined : tokens[index - 1];
    if (token === undefined || !goesOn(token, before)) break;
    phrase += (before?.kind === "word" && token.kind === "word" ? " " : "") + token.text;
    phrases.push(phrase);
  }
  return phrases;
}

/** English words follow each other over spaces; Chinese ones hold none, but may hold Latin letters (logo设计). */
function goesOn(token: Token, before: Token | undefined): boolean {
  if (token.kind !== "word" && token.kind !== "han") return false;
  return (
    before === undefined || token.isJoined || (before.kind === "word" && token.kind === "word")
  );
}

/** The exact phrase first; an unknown one, or one that names no thing, is tried in the singular. */
function lookUp(phrase: string, spot: Spot): Pick<Finding, "senses" | "isPlural"> {
  const exact = sensesOf(phrase, spot);
  if (exact.some(({ kind }) => kind === "subject" || kind === "quiet")) return { senses: exact };
  if (YEAR.test(phrase)) return { senses: [{ kind: "quiet" }] };
  if (/^\d{1,6}$/.test(phrase)) return { senses: [{ kind: "number", count: Number(phrase) }] };
  for (const singular of singularsOf(phrase)) {
    const senses = sensesOf(singular, spot);
    if (senses.length === 0) continue;
    if (exact.length === 0) return { senses, isPlural: true };
    return { senses: [...exact, ...senses.filter(({ kind }) => kind !== "quiet")], isPlural: true };
  }
  return { senses: exact };
}

function sensesOf(phrase: string, { known, vocabulary }: Spot): readonly Sense[] {
  const listed = known.get(phrase) ?? [];
  const id = vocabulary.named(phrase.replaceAll("-", " "));
  if (id === undefined) return listed;
  const isTaken = listed.some(({ kind }) => kind === "quiet" || kind === "subject");
  return isTaken ? listed : [...listed, { kind: "subject", id }];
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

const NOUNS = ["subject", "setting", "nearest", "landmark", "season", "detail"] as const;
const SMALL_WORDS = ["measure", "verb", "number", "relation", "place"] as const;

function isSingleNoun(finding: Finding): boolean {
  return (
    finding.said.length === 1 &&
    HAN.test(finding.said) &&
    NOUNS.some((kind) => isA(finding, kind)) &&
    !SMALL_WORDS.some((kind) => isA(finding, kind))
  );
}
