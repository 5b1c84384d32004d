import { CARDINALS, ORDINALS } from "./english-numbers.ts";
import type { PicturePhrase } from "./picture-phrase.ts";

const PICTURE = "(?:image|picture|photo|photograph|pic|img|reference|ref|input)";
const AFTER_NUMBER = String.raw`(?!\d|\.\d|%|[dkx]\b| ?(?:times|percent|people|px|pixels|x ?\d)\b)`;

/** `image 2`, `image2`, `picture #3`, `photo two`. */
const NUMBERED = new RegExp(
  String.raw`(?<!\w)${PICTURE}s?[ _-]?(?:no\.? ?|number |# ?)?(?:(\d{1,3})${AFTER_NUMBER}|(?<= )(${CARDINALS.join("|")})(?![\w-]))`,
  "dg",
);
const ORDINAL_WORD = `(?:${ORDINALS.join("|")}|1st|2nd|3rd|[4-9]th|1[0-6]th|last|final|latest|newest|previous|earlier)`;
/** `the second picture`, `2nd photo`, `last image`. */
const ORDINAL = new RegExp(
  String.raw`(?<!\w)(?:the |my )?(${ORDINAL_WORD})(?: (?:uploaded|attached|reference|input|source|given|provided))? (?:${PICTURE}|screenshot|shot|drawing)s?(?!\w)`,
  "dg",
);
/** `the first`, `the second one`: pictures only where another picture was named outright. */
const BARE_ORDINAL = new RegExp(
  String.raw`(?<!\w)the (${ORDINAL_WORD})(?: one(?!\w)|(?= ?(?:$|[,.;:!?\n]|(?:and|is|as|onto|into|to|in|with|look)\b)))`,
  "dg",
);

/** The English phrases of a folded prompt that name a picture, in their order. */
export function findEnglishPhrases(text: string): readonly PicturePhrase[] {
  const outright = [
    ...[...text.matchAll(NUMBERED)].map(toNumbered),
    ...[...text.matchAll(ORDINAL)].map(toOrdinal),
  ];
  if (outright.length === 0) {
    return [];
  }
  const starts = new Set(outright.map(({ start }) => start));
  const bare = [...text.matchAll(BARE_ORDINAL)]
    .map(toOrdinal)
    .filter(({ start }) => !starts.has(start));
  return [...outright, ...bare].toSorted((one, other) => one.start - other.start);
}

function toNumbered(match: RegExpExecArray): PicturePhrase {
  const [written, digits, word = ""] = match;
  const [start, end] = match.indices?.[digits === undefined ? 2 : 1] ?? [0, 0];
  const form = digits === undefined ? ("english" as const) : ("digits" as const);
  return {
    start: match.index,
    end: match.index + written.length,
    picture: digits === undefined ? CARDINALS.findIndex((one) => one === word) + 1 : Number(digits),
    number: { start, end, form },
  };
}

function toOrdinal(match: RegExpExecArray): PicturePhrase {
  const [written, word = ""] = match;
  const [start, end] = match.indices?.[1] ?? [0, 0];
  const picture = readOrdinal(word);
  return {
    start: match.index,
    end: match.index + written.length,
    picture,
    number: typeof picture === "number" ? { start, end, form: "ordinal" } : null,
  };
}

function readOrdinal(word: string): PicturePhrase["picture"] {
  if (word === "previous" || word === "earlier") {
    return "previous";
  }
  const named = ORDINALS.findIndex((one) => one === word);
  if (named !== -1) {
    return named + 1;
  }
  return /^\d/.test(word) ? Number.parseInt(word, 10) : "last";
}
