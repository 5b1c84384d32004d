import { readChineseNumber } from "./chinese-numbers.ts";
import type { PicturePhrase } from "./picture-phrase.ts";

const DIGITS = "一二三四五六七八九";
const NUMBER = `(\\d{1,3}|[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}两])`;
const PICTURE = "(?:图(?:片|像)?|照片|相片)";
/** After a number, these count things: 画图一只猫 names no picture. */
const NOT_COUNTED = "(?!\\d|[只个张位条朵座幅件名头颗块栋])";

/** `图2`, `图片 2`, `照片二`. */
const NUMBERED = new RegExp(`${PICTURE} ?${NUMBER}${NOT_COUNTED}`, "dg");
/** `第二张图`, `第2张`, `第二个参考图`. */
const ORDINAL = new RegExp(
  `第 ?${NUMBER} ?(?:[张幅副](?: ?参考)?(?: ?${PICTURE})?|[个]?(?:参考)?${PICTURE})`,
  "dg",
);
const BY_PLACE = [
  [
    new RegExp(
      `最后(?:那|的)?一?[张幅](?:${PICTURE})?|最新的?(?:那)?一?[张幅]?(?:${PICTURE})`,
      "g",
    ),
    "last",
  ],
  [new RegExp(`首张(?:${PICTURE})?`, "g"), 1],
  [new RegExp(`(?:上|前|刚才那|刚刚那)一?[张幅](?:${PICTURE})?`, "g"), "previous"],
] as const;

/** The Chinese phrases of a folded prompt that name a picture, in their order. */
export function findChinesePhrases(text: string): readonly PicturePhrase[] {
  const numbered = [...text.matchAll(NUMBERED), ...text.matchAll(ORDINAL)].map(toPhrase);
  const placed = BY_PLACE.flatMap(([pattern, picture]) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      picture,
      number: null,
    })),
  );
  return [...numbered, ...placed].toSorted((one, other) => one.start - other.start);
}

function toPhrase(match: RegExpExecArray): PicturePhrase {
  const [written, number = ""] = match;
  const [start, end] = match.indices?.[1] ?? [0, 0];
  const isDigits = /^\d/.test(number);
  return {
    start: match.index,
    end: match.index + written.length,
    picture: isDigits ? Number(number) : readChineseNumber(number),
    number: { start, end, form: isDigits ? "digits" : "chinese" },
  };
}
