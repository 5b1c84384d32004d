import type { PictureMention } from "./picture-mention.ts";
import { weighEnglishMention } from "./weigh-english-mention.ts";

const NUMBER_WORDS = [
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
const ORDINAL_WORDS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const PICTURE = "(?:image|picture|photo|photograph|pic|img|reference|ref|input)";
const AFTER_NUMBER = String.raw`(?!\d|\.\d|%|[dkx]\b| ?(?:times|percent|people|px|pixels|x ?\d)\b)`;

/** `image 2`, `image2`, `picture #3`, `photo two`. */
const NUMBERED = new RegExp(
  String.raw`(?<!\w)${PICTURE}s?[ _-]?(?:no\.? ?|number |# ?)?(?:(\d{1,3})${AFTER_NUMBER}|(?<= )(${NUMBER_WORDS.join("|")})(?![\w-]))`,
  "g",
);
/** `the second picture`, `2nd photo`, `last image`. */
const ORDINAL_WORD = `(?:${ORDINAL_WORDS.join("|")}|1st|2nd|3rd|[4-9]th|1[0-6]th|last|final|latest|newest|previous|earlier)`;
const ORDINAL = new RegExp(
  String.raw`(?<!\w)(?:the |my )?(${ORDINAL_WORD})(?: (?:uploaded|attached|reference|input|source|given|provided))? (?:${PICTURE}|screenshot|shot|drawing)s?(?!\w)`,
  "g",
);
/** `the first`, `the second one`: pictures only where another picture was named outright. */
const BARE_ORDINAL = new RegExp(
  String.raw`(?<!\w)the (${ORDINAL_WORD})(?: one(?!\w)|(?= ?(?:$|[,.;:!?\n]|(?:and|is|as|onto|into|to|in|with|look)\b)))`,
  "g",
);

/** The pictures that the English words of a folded instruction name, in order. */
export function readEnglishPictureMentions(text: string): readonly PictureMention[] {
  const numbered = [...text.matchAll(NUMBERED)].map((match) =>
    toMention(text, match, readNumber(match[1] ?? match[2])),
  );
  const ordinal = [...text.matchAll(ORDINAL)].map((match) =>
    toMention(text, match, readOrdinal(match[1])),
  );
  const explicit = [...numbered, ...ordinal];
  if (explicit.length === 0) return [];
  const bare = [...text.matchAll(BARE_ORDINAL)].map((match) =>
    toMention(text, match, readOrdinal(match[1])),
  );
  const starts = new Set(explicit.map((mention) => mention.start));
  return [...explicit, ...bare.filter((mention) => !starts.has(mention.start))].toSorted(
    (one, other) => one.start - other.start,
  );
}

function toMention(
  text: string,
  match: RegExpExecArray,
  picture: PictureMention["picture"],
): PictureMention {
  const place = { start: match.index, end: match.index + match[0].length };
  return { ...place, picture, weight: weighEnglishMention(text, place) };
}

function readNumber(word = ""): number {
  const named = NUMBER_WORDS.indexOf(word);
  return named === -1 ? Number(word) : named + 1;
}

function readOrdinal(word = ""): PictureMention["picture"] {
  if (word === "previous" || word === "earlier") return "previous";
  const named = ORDINAL_WORDS.indexOf(word);
  if (named !== -1) return named + 1;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : "last";
}
