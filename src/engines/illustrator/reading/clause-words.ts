import { isA } from "./sense.ts";
import type { Finding } from "./sense.ts";

/** The words of a text, and which of them are taken as things. */
export interface Words {
  readonly findings: readonly Finding[];
  /** Whether the finding at an index names a thing. */
  readonly isThing: (at: number) => boolean;
}

/** In findings: how far a word of place reaches back. What stands further away is not what it speaks of. */
const REACH = 24;

/** The thing that was named last in this clause and is not what another word of place relates to. */
export function thingBefore(words: Words, before: number): number | undefined {
  const { findings } = words;
  const first = Math.max(0, before - REACH);
  for (let at = before - 1; at >= first && findings[at]?.isBreak !== true; at--) {
    if (!isNoun(words, at) || isObject(words, at)) continue;
    // What is no thing stands there itself: mountains in the background.
    return words.isThing(at) ? at : undefined;
  }
  return undefined;
}

/** The thing that an adjective stands before. */
export function thingDescribed(words: Words, adjective: number): number | undefined {
  const noun = nounAfter(words, adjective);
  return noun !== undefined && words.isThing(noun) ? noun : undefined;
}

export function lastThing(words: Words, before: number): number | undefined {
  const first = Math.max(0, before - REACH);
  for (let at = before - 1; at >= first; at--) if (words.isThing(at)) return at;
  return undefined;
}

/** The first thing within so many findings, in the same clause. */
export function thingAfter(words: Words, after: number, reach: number): number | undefined {
  const { findings } = words;
  for (let at = after + 1; at <= after + reach && at < findings.length; at++) {
    if (findings[at]?.isBreak === true) return undefined;
    if (words.isThing(at)) return at;
  }
  return undefined;
}

/** "On the left, a cat": a comma may follow the word of place that begins a clause. */
export function thingToCome(words: Words, after: number): number | undefined {
  const { findings } = words;
  const isOpening = clauseStart(findings, after);
  const from = isOpening && findings[after + 1]?.isBreak === true ? after + 1 : after;
  return thingAfter(words, from, 6);
}

function clauseStart(findings: readonly Finding[], at: number): boolean {
  const first = Math.max(0, at - REACH);
  let index = at - 1;
  while (index >= first && isSmall(findings[index])) index--;
  return index < 0 || findings[index]?.isBreak === true;
}

/** The noun that a word of place speaks of, with nothing but its article and adjectives between. */
export function nounAfter(words: Words, after: number): number | undefined {
  const { findings } = words;
  for (let at = after + 1; at <= after + 5 && at < findings.length; at++) {
    const finding = findings[at];
    if (isNoun(words, at) || isA(finding, "pronoun")) return at;
    if (!isSmall(finding) || isA(finding, "relation")) return undefined;
  }
  return undefined;
}

/** Chinese words of place stand after what they relate to. */
export const HAN = /\p{Script=Han}/u;
const PREPOSITION =
  /^(?:in|on|at|by|near|of|from|to|into|through|over|under|along|around|against|beside|behind|above|below|next to|in front of|on top of|towards|across)$/;

/** Whether a noun hangs on a preposition or a relation right before it: the beach of "on the beach". */
function isObject({ findings }: Words, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - 5; at--) {
    const finding = findings[at];
    if (finding === undefined || finding.isBreak === true) return false;
    const isRelation = isA(finding, "relation") && !HAN.test(finding.said);
    if (isRelation || isA(finding, "at") || PREPOSITION.test(finding.said)) return true;
    if (!isSmall(finding)) return false;
  }
  return false;
}

const NOUNS = ["setting", "nearest", "detail", "shown", "landmark", "scenery"] as const;

export function isNoun(words: Words, at: number): boolean {
  const finding = words.findings[at];
  if (finding === undefined || finding.isBreak === true) return false;
  if (words.isThing(at)) return true;
  const isPlacing = isA(finding, "place") || isA(finding, "time");
  return !isPlacing && NOUNS.some((kind) => isA(finding, kind));
}

const SMALL = ["quiet", "number", "measure", "colour", "size", "definite", "more"] as const;

/** Words that may stand between a word of place and its noun. */
function isSmall(finding: Finding | undefined): boolean {
  if (finding === undefined || finding.isBreak === true) return false;
  return SMALL.some((kind) => isA(finding, kind));
}

/** The 在 before a place, if there is one in reach. */
export function atWord({ findings }: Words, before: number): number | undefined {
  for (let at = before - 1; at >= 0 && at > before - 6; at--) {
    const finding = findings[at];
    if (isA(finding, "at") || isA(finding, "verb")) return at;
    if (!isSmall(finding)) return undefined;
  }
  return undefined;
}

const AND = /^(?:and|&|和|与|跟|及|以及)$/;

/** The things that "and" joins to one: what is said of the last is said of all. */
export function companions(words: Words, figure: number): number[] {
  const found: number[] = [];
  let isJoined = false;
  for (let at = figure - 1; at >= 0 && at > figure - REACH; at--) {
    const finding = words.findings[at];
    if (words.isThing(at)) {
      if (!isJoined) break;
      found.push(at);
      isJoined = false;
    } else if (!isSmall(finding)) break;
    isJoined ||= AND.test(finding?.said ?? "");
  }
  return found;
}
