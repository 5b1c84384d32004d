import type { Place } from "../intent.ts";
import { habitatOf } from "../things/traits/trait-of.ts";
import {
  HAN,
  atWord,
  companions,
  isNoun,
  lastThing,
  nounAfter,
  thingAfter,
  thingBefore,
  thingDescribed,
  thingToCome,
} from "./clause-words.ts";
import type { Words } from "./clause-words.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding, RelationKind } from "./sense.ts";

/** Stands for a thing that words before these named. */
export const IT = "it";

/** Where the things named shall be, by the index of the finding that names them. */
export type Places = ReadonlyMap<number, Place>;

interface Reading extends Words {
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

/** "Two cats and a dog on a sofa": what stands before the word of place stands there together, unless it has a place. */
function put(reading: Reading, figure: number | undefined, place: Place): void {
  const { places } = reading;
  if (figure === undefined || Object.keys(place).length === 0) return;
  for (const other of places.has(figure) ? [] : companions(reading, figure)) {
    if (!places.has(other)) places.set(other, place);
  }
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
  else if (isPronoun) relateToIt(reading, at, figure);
  return true;
}

/** "Put a hat on it": what it is was said before these words. */
function relateToIt(reading: Reading, at: number, figure: number): void {
  const relation = senseOf(reading.findings[at], "relation")?.relation ?? "beside";
  put(reading, figure, { relation: { kind: relation, of: IT } });
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
