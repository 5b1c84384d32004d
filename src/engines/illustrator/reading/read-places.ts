import type { Place } from "../intent.ts";
import { habitatOf } from "../things/traits/trait-of.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding, RelationKind } from "./sense.ts";

/** Where the things named shall be, by the index of the finding that names them. */
export type Places = ReadonlyMap<number, Place>;

interface Reading {
  readonly findings: readonly Finding[];
  /** Whether the finding at an index is taken as a thing. */
  readonly isThing: (at: number) => boolean;
  readonly places: Map<number, Place>;
}

/**
 * Reads which thing stands where: "a cat on the left", "on the left a cat", "a horse in front of
 * the house", 房子前面有一匹马, 一匹马在房子前面. A word of place belongs to the thing before it in
 * its clause, else to the one after it. In Chinese the thing it relates to stands before it.
 */
export function readPlaces(findings: readonly Finding[], isThing: (at: number) => boolean): Places {
  const reading: Reading = { findings, isThing, places: new Map() };
  for (const [at, finding] of findings.entries()) {
    const isChinese = HAN.test(finding.said);
    const place = senseOf(finding, "place");
    const relation = senseOf(finding, "relation");
    if (place?.isBefore === true)
      put(reading, thingDescribed(reading, at) ?? thingBefore(reading, at), place.place);
    else if (isChinese && (place ?? relation) !== undefined) placeChinese(reading, at);
    else if (relation !== undefined && placeByRelation(reading, at)) continue;
    else if (place !== undefined)
      put(reading, thingBefore(reading, at) ?? thingToCome(reading, at), place.place);
  }
  return reading.places;
}

function put({ places }: Reading, figure: number | undefined, place: Place): void {
  if (figure === undefined || Object.keys(place).length === 0) return;
  places.set(figure, { ...places.get(figure), ...place });
}

/** "On the cat", "behind a big red house": the thing the words relate to, and the one that stands there. */
function placeByRelation(reading: Reading, at: number): boolean {
  const { findings } = reading;
  const object = nounAfter(reading, at);
  if (object === undefined) return false;
  const isPronoun = isA(findings[object], "pronoun") && !reading.isThing(object);
  const before = thingBefore(reading, at);
  const figure = before ?? (isPronoun ? undefined : thingAfter(reading, object, 6));
  if (figure === undefined) return true;
  const target = isPronoun ? lastThing(reading, figure) : object;
  if (target !== undefined) relate(reading, { at, figure, target });
  return true;
}

interface Related {
  readonly at: number;
  readonly figure: number;
  readonly target: number;
}

function relate(reading: Reading, { at, figure, target }: Related): void {
  const finding = reading.findings[at];
  const relation = senseOf(finding, "relation")?.relation ?? "beside";
  const across = senseOf(finding, "relation")?.across ?? senseOf(finding, "place")?.place.across;
  const of = nameOf(reading, target);
  const side = across === undefined ? {} : { across };
  if (of !== undefined && of !== nameOf(reading, figure)) {
    put(reading, figure, { ...side, relation: { kind: relation, of } });
  } else if (of === undefined) {
    put(reading, figure, { ...side, ...towardsPlace(relation, idOf(reading, figure)) });
  }
}

/** Over the sea is in the air, for what can fly; in front of the mountains is near; on the beach is just there. */
function towardsPlace(relation: RelationKind, id: string): Place {
  const habitat = habitatOf(id);
  if (relation === "above") return habitat === "air" || habitat === "sky" ? { isHigh: true } : {};
  if (relation === "before") return { depth: "front" };
  return relation === "behind" ? { depth: "back" } : {};
}

const idOf = ({ findings }: Reading, at: number): string =>
  senseOf(findings[at], "subject")?.id ?? "";

function nameOf({ findings, isThing }: Reading, at: number): string | undefined {
  const finding = findings[at];
  // An island that is the place of the picture is no thing in it.
  const isTarget = isThing(at) && !isA(finding, "setting");
  const thing = isTarget ? senseOf(finding, "subject")?.id : undefined;
  return thing ?? senseOf(finding, "landmark")?.id;
}

function placeChinese(reading: Reading, at: number): void {
  const { findings } = reading;
  const finding = findings[at];
  const place = senseOf(finding, "place");
  const object = isNoun(reading, at - 1) ? at - 1 : undefined;
  const isAcross = place?.place.across !== undefined && place.place.isHigh === undefined;
  const relates = object !== undefined && (isA(finding, "relation") || isAcross);
  if (!relates && place === undefined) return;
  const start = relates ? object : at;
  const word = atWord(reading, start);
  const before = word === undefined ? undefined : thingBefore(reading, word);
  const figure = before ?? thingAfter(reading, at, 9) ?? thingBefore(reading, start);
  if (figure === undefined) return;
  if (relates) relate(reading, { at, figure, target: object });
  else if (place !== undefined) put(reading, figure, place.place);
}

/** The 在 before a place, if there is one in reach. */
function atWord({ findings }: Reading, before: number): number | undefined {
  for (let at = before - 1; at >= 0 && at > before - 6; at--) {
    const finding = findings[at];
    if (isA(finding, "at") || isA(finding, "verb")) return at;
    if (!isSmall(finding)) return undefined;
  }
  return undefined;
}

/** In findings: how far a word of place reaches back. What stands further away is not what it speaks of. */
const REACH = 24;

/** The thing that was named last in this clause and is not what another word of place relates to. */
function thingBefore(reading: Reading, before: number): number | undefined {
  const { findings } = reading;
  const first = Math.max(0, before - REACH);
  for (let at = before - 1; at >= first && findings[at]?.isBreak !== true; at--) {
    if (!isNoun(reading, at) || isObject(reading, at)) continue;
    // What is no thing stands there itself: mountains in the background.
    return reading.isThing(at) ? at : undefined;
  }
  return undefined;
}

/** The thing that an adjective stands before. */
function thingDescribed(reading: Reading, adjective: number): number | undefined {
  const noun = nounAfter(reading, adjective);
  return noun !== undefined && reading.isThing(noun) ? noun : undefined;
}

function lastThing(reading: Reading, before: number): number | undefined {
  const first = Math.max(0, before - REACH);
  for (let at = before - 1; at >= first; at--) if (reading.isThing(at)) return at;
  return undefined;
}

function thingAfter(reading: Reading, after: number, reach: number): number | undefined {
  const { findings } = reading;
  for (let at = after + 1; at <= after + reach && at < findings.length; at++) {
    if (findings[at]?.isBreak === true) return undefined;
    if (reading.isThing(at)) return at;
  }
  return undefined;
}

/** "On the left, a cat": a comma may follow the word of place that begins a clause. */
function thingToCome(reading: Reading, after: number): number | undefined {
  const { findings } = reading;
  const isOpening = clauseStart(findings, after);
  const from = isOpening && findings[after + 1]?.isBreak === true ? after + 1 : after;
  return thingAfter(reading, from, 6);
}

function clauseStart(findings: readonly Finding[], at: number): boolean {
  const first = Math.max(0, at - REACH);
  let index = at - 1;
  while (index >= first && isSmall(findings[index])) index--;
  return index < 0 || findings[index]?.isBreak === true;
}

function nounAfter(reading: Reading, after: number): number | undefined {
  const { findings } = reading;
  for (let at = after + 1; at <= after + 5 && at < findings.length; at++) {
    const finding = findings[at];
    if (isNoun(reading, at) || isA(finding, "pronoun")) return at;
    if (!isSmall(finding) || isA(finding, "relation")) return undefined;
  }
  return undefined;
}

const HAN = /\p{Script=Han}/u;
const PREPOSITION =
  /^(?:in|on|at|by|near|of|from|to|into|through|over|under|along|around|against|beside|behind|above|below|next to|in front of|on top of|towards|across)$/;

/** Whether a noun hangs on a preposition or a relation right before it: the beach of "on the beach". */
function isObject({ findings }: Reading, noun: number): boolean {
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

function isNoun(reading: Reading, at: number): boolean {
  const finding = reading.findings[at];
  if (finding === undefined || finding.isBreak === true) return false;
  if (reading.isThing(at)) return true;
  const isPlacing = isA(finding, "place") || isA(finding, "time");
  return !isPlacing && NOUNS.some((kind) => isA(finding, kind));
}

const SMALL = ["quiet", "number", "measure", "colour", "size", "definite", "more"] as const;

/** Words that may stand between a word of place and its noun. */
function isSmall(finding: Finding | undefined): boolean {
  if (finding === undefined || finding.isBreak === true) return false;
  return SMALL.some((kind) => isA(finding, kind));
}
