import type { PictureMention } from "./picture-mention.ts";
import { weighChineseMention } from "./weigh-chinese-mention.ts";

const DIGITS = "一二三四五六七八九";
const NUMBER = `(\\d{1,3}|[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}两])`;
const PICTURE = "(?:图(?:片|像)?|照片|相片)";
/** After a number, these count things: 画图一只猫 names no picture. */
const NOT_COUNTED = "(?!\\d|[只个张位条朵座幅件名头颗块栋])";

const NUMBERED = new RegExp(`${PICTURE} ?${NUMBER}${NOT_COUNTED}`, "g");
const ORDINAL = new RegExp(
  `第 ?${NUMBER} ?(?:[张幅副](?: ?参考)?(?: ?${PICTURE})?|[个]?(?:参考)?${PICTURE})`,
  "g",
);
const LAST = new RegExp(
  `最后(?:那|的)?一?[张幅](?:${PICTURE})?|最新的?(?:那)?一?[张幅]?(?:${PICTURE})`,
  "g",
);
const FIRST = new RegExp(`首张(?:${PICTURE})?`, "g");
const PREVIOUS = new RegExp(`(?:上|前|刚才那|刚刚那)一?[张幅](?:${PICTURE})?`, "g");

/** The pictures that the Chinese words of a folded instruction name, in order. */
export function readChinesePictureMentions(text: string): readonly PictureMention[] {
  const mentions = [
    ...read(text, NUMBERED, readNumber),
    ...read(text, ORDINAL, readNumber),
    ...read(text, FIRST, () => 1),
    ...read(text, LAST, () => "last" as const),
    ...read(text, PREVIOUS, () => "previous" as const),
  ];
  return mentions.toSorted((one, other) => one.start - other.start);
}

function read(
  text: string,
  pattern: RegExp,
  toPicture: (number: string | undefined) => PictureMention["picture"],
): readonly PictureMention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    return { ...place, picture: toPicture(match[1]), weight: weighChineseMention(text, place) };
  });
}

function readNumber(written = ""): number {
  if (/^\d/.test(written)) return Number(written);
  if (written === "两") return 2;
  const [tens = "", units = ""] = written.includes("十") ? written.split("十") : ["零", written];
  const tensValue = tens === "" ? 1 : DIGITS.indexOf(tens) + 1;
  return tensValue * 10 + DIGITS.indexOf(units || "零") + 1;
}
