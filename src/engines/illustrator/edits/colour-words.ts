import { COLOURS } from "../reading/lexicon/colours.ts";

interface ColourWord {
  readonly word: string;
  readonly hex: string;
}

let known: readonly ColourWord[] | undefined;

/** All words for colours, the longest first; built on first use and kept. */
function colourWords(): readonly ColourWord[] {
  known ??= COLOURS.flatMap(([hex, list]) =>
    list.split(",").map((word) => ({ word: word.trim().toLowerCase(), hex })),
  ).toSorted((one, other) => other.word.length - one.word.length);
  return known;
}

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** The colours that a short phrase names, as `#rrggbb`, in its order and each once. */
export function readColours(phrase: string): string[] {
  let rest = phrase.toLowerCase();
  const found: { at: number; hex: string }[] = [];
  for (const { word, hex } of colourWords()) {
    let at = rest.indexOf(word);
    while (at >= 0) {
      if (isHan(word) || standsFree(rest, at, word.length)) {
        found.push({ at, hex });
        rest = rest.slice(0, at) + "\u0000".repeat(word.length) + rest.slice(at + word.length);
      }
      at = rest.indexOf(word, at + 1);
    }
  }
  return [...new Set(found.toSorted((one, other) => one.at - other.at).map(({ hex }) => hex))];
}

function standsFree(text: string, at: number, length: number): boolean {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[a-z]/.test(character);
  return !isLetter(text[at - 1]) && !isLetter(text[at + length]);
}

/** Black, white and greys have no hue of their own. */
const HUELESS: ReadonlySet<string> = new Set(["#2b2b30", "#f6f5f2", "#8d9097"]);

/** The colours of a phrase that have a hue. */
export const readHues = (phrase: string): string[] =>
  readColours(phrase).filter((hex) => !HUELESS.has(hex));
