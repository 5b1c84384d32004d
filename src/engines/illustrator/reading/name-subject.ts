import type { Subject } from "../intent.ts";
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

/** A subject as a list names it: `red bicycle`, `three cats`. */
export function nameSubject({ id, count, colour }: Subject): string {
  const thing = [nameColour(colour), id].filter((word) => word !== undefined).join(" ");
  return count === 1 ? thing : `${NUMBERS[count] ?? count} ${toPlural(thing)}`;
}

/** A subject as a sentence names it: `a red bicycle`, `three cats`, `glasses`. */
export function nameInSentence(subject: Subject): string {
  const name = nameSubject(subject);
  if (subject.count !== 1 || WITHOUT_ARTICLE.test(subject.id)) {
    return name;
  }
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}

function nameColour(colour: string | undefined): string | undefined {
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
