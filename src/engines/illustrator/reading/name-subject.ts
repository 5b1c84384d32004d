import type { Place, Subject } from "../intent.ts";
import { COLOURS } from "./lexicon/colours.ts";

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** Nouns that the usual rules would spell wrongly, and those that have no singular or no plural. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ["man", "men"],
  ["woman", "women"],
  ["person", "people"],
  ["child", "children"],
  ["mouse", "mice"],
  ["goose", "geese"],
  ["leaf", "leaves"],
  ["knife", "knives"],
  ["wolf", "wolves"],
  ["sheep", "sheep"],
  ["fish", "fish"],
  ["deer", "deer"],
]);
const WITHOUT_ARTICLE = /(?:[^s]s|water|rice|bread|milk|tea|coffee|snow|ice|fire|money|food)$/;

/** A subject as a list names it: `red bicycle`, `three small cats`. */
export function nameSubject({ id, count, colour, size }: Subject): string {
  const words = [size, colour === undefined ? undefined : nameColour(colour), id];
  const thing = words.filter((word) => word !== undefined).join(" ");
  return count === 1 ? thing : `${NUMBERS[count] ?? count} ${toPlural(thing)}`;
}

/** A subject as a sentence names it: `a red bicycle on the left`, `three cats`, `glasses`. */
export function nameInSentence(subject: Subject): string {
  const name = nameSubject(subject);
  const where = namePosition(subject.place);
  const isBare = subject.count !== 1 || WITHOUT_ARTICLE.test(subject.id);
  const named = isBare ? name : `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
  return where === "" ? named : `${named} ${where}`;
}

const RELATIONS = {
  beside: "beside",
  before: "in front of",
  behind: "behind",
  on: "on",
  above: "above",
  under: "under",
} as const;
const ACROSS = { left: "on the left", middle: "in the middle", right: "on the right" } as const;
const DEPTHS = {
  front: "in the foreground",
  middle: "in the middle distance",
  back: "in the distance",
} as const;

function namePosition({ across, depth, isHigh, relation }: Place = {}): string {
  const parts = [
    isHigh === true ? "in the air" : "",
    across === undefined ? "" : ACROSS[across],
    relation === undefined ? "" : `${RELATIONS[relation.kind]} the ${relation.of}`,
    depth === undefined ? "" : DEPTHS[depth],
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The first word for a colour of the word lists. */
export function nameColour(colour: string): string | undefined {
  const words = COLOURS.find(([value]) => value === colour)?.[1];
  return words?.split(",")[0];
}

function toPlural(thing: string): string {
  const words = thing.split(" ");
  const noun = words.pop() ?? "";
  return [...words, PLURALS.get(noun) ?? withEnding(noun)].join(" ");
}

function withEnding(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) {
    return /[^s]s$/.test(noun) ? noun : `${noun}es`;
  }
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
