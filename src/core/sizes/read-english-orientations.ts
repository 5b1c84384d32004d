import type { Orientation } from "./combine-format.ts";
import type { FormatWord } from "./format-word.ts";
import type { Mention } from "./mention.ts";
import { clauseAfter, clauseBefore } from "./mention.ts";
import { standingOf } from "./names-the-picture.ts";

const ORIENTATIONS: Readonly<Record<string, Orientation>> = {
  square: "square",
  portrait: "upright",
  vertical: "upright",
  upright: "upright",
  landscape: "lying",
  horizontal: "lying",
};
const ORIENTATION_WORD =
  /(?<![\w'-])(square|portrait|vertical|upright|landscape|horizontal)(?:ly)?(?![\w'])/g;

/** Behind the word: it can only be about the shape of the picture. */
const SHAPE_AFTER =
  /^[\s-](?:orientation|oriented|format(?:ted)?|mode|layout|aspect|ratio|crop|cropped|canvas|dimensions|size|version|framing|frame\b(?! of)|\d{1,2}(?:\.\d{1,2})?\s?:\s?\d|\d{3,4}\s?x\s?\d{3})/;
/** Behind the word: a picture of this shape. "Portrait photo" and "landscape painting" name a subject, so those two take fewer. */
const PICTURE_AFTER: Readonly<Record<string, RegExp>> = {
  plain:
    /^[\s-](?:\w+ )?(?:image|picture|photo|photograph|pic|shot|video|illustration|artwork|painting|drawing|graphic|logo|icon|avatar|sticker|profile|post|thumbnail|poster|flyer|banner|header|wallpaper|background|composition|card|cover|portrait|landscape|story|reel|render|snapshot|badge|emblem|panorama)\b/,
  genre: /^[\s-](?:\w+ )?(?:poster|flyer|banner|header|thumbnail|book cover|video)\b/,
};
const GENRES: ReadonlySet<string> = new Set(["portrait", "landscape"]);
/** In front of the word: the picture is to be so. */
const BECOMING_BEFORE =
  /(?:^|\b(?:but|it|this|now|be|is|to|into|go|orientation|format|same|them|everything|make (?:the|this|my) (?:image|picture|photo|result|poster|banner|wallpaper))) (?:more |fully )?$|\b(?:in|to|as|for|into) $/;
const BECOMING_SQUARE_BEFORE =
  /\b(?:as|into|to|it|this|be) an? (?:\d{3,4}x\d{3,4} |perfect )?$|\d{3,4} ?x ?\d{3,4} $/;
const END_AFTER = /^(?:$| (?:please|instead|and|with|at|for|so|now|again|too|then|but|if|\dk)\b)/;
const NOTHING_ELSE =
  /^(?:[\s\d:x-]|\b(?:\dk|hd|uhd|px|please|the same|same|but|now|in|and|also|full|only|format|make|it)\b)*$/;

/** English words for the orientation of the picture, where they are not a subject, a place or a thing. */
export function readEnglishOrientations(text: string): readonly FormatWord[] {
  return [...text.matchAll(ORIENTATION_WORD)].flatMap((match) => {
    const word = match[1] ?? "";
    const orientation = ORIENTATIONS[word];
    if (orientation === undefined) return [];
    return readOne(
      text,
      { start: match.index, end: match.index + match[0].length },
      { word, orientation },
    );
  });
}

function readOne(
  text: string,
  mention: Mention,
  { word, orientation }: { readonly word: string; readonly orientation: Orientation },
): readonly FormatWord[] {
  const after = text.slice(mention.end, mention.end + 32);
  if (isStatedShape(text, mention, word)) return [{ ...mention, orientation, isWish: true }];
  const picture = (GENRES.has(word) ? PICTURE_AFTER["genre"] : PICTURE_AFTER["plain"])?.exec(after);
  if (picture === null || picture === undefined) return [];
  const whole = { start: mention.start, end: mention.end + picture[0].length };
  const standing = standingOf(text, whole);
  return standing === "thing" ? [] : [{ ...mention, orientation, isWish: standing === "led" }];
}

function isStatedShape(text: string, mention: Mention, word: string): boolean {
  const before = clauseBefore(text, mention);
  const rest = clauseAfter(text, mention);
  if (SHAPE_AFTER.test(text.slice(mention.end, mention.end + 32))) return true;
  if (NOTHING_ELSE.test(before) && NOTHING_ELSE.test(rest)) return true;
  if (!END_AFTER.test(rest)) return false;
  return BECOMING_BEFORE.test(before) || (word === "square" && BECOMING_SQUARE_BEFORE.test(before));
}
