import { readPack } from "./read-pack.ts";

/** What the illustrator has artwork for, and the words that name it. */
export interface Vocabulary {
  /** The thing that a phrase names: its label, a chosen synonym, or the head noun of its label. */
  named(phrase: string): string | undefined;
  /** The thing that a phrase has to do with; a guess, for when nothing was named. */
  related(phrase: string): string | undefined;
  has(id: string): boolean;
  /** The name of the colour artwork of a thing. */
  spriteOf(id: string): string | undefined;
  /** The name of the line artwork of a thing. */
  lineOf(id: string): string | undefined;
}

let opened: Vocabulary | undefined;

/** The vocabulary, read from disk on first use (about 6 ms) and kept. */
export function vocabulary(): Vocabulary {
  opened ??= createVocabulary(readPack("names"));
  return opened;
}

function createVocabulary(pack: ReturnType<typeof readPack<"names">>): Vocabulary {
  const names = new Map(Object.entries(pack.names).map(([name, id]) => [withoutHyphens(name), id]));
  const tags = new Map(Object.entries(pack.tags));
  const things = new Map(Object.entries(pack.things));
  return {
    named: (phrase) => names.get(phrase),
    related: (phrase) => tags.get(phrase),
    has: (id) => things.has(id),
    spriteOf: (id) => things.get(id)?.[0] || undefined,
    lineOf: (id) => things.get(id)?.[1] || undefined,
  };
}

/** The reader takes a hyphen for a space, so names are kept that way too. */
const withoutHyphens = (name: string): string => name.replaceAll("-", " ");
