import type { EditContext } from "./edit-rule.ts";

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = [
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
const HAN_NUMBERS = "一二三四五六七八九十";

const NUMBERED = new RegExp(
  String.raw`\b(?:image|picture|photo|photograph|pic|img|reference|figure)s? ?(?:no\.? ?|number |# ?)?(\d{1,2}|${NUMBERS.join("|")})\b|图(?:片|像)? ?(\d{1,2}|[${HAN_NUMBERS}])(?![张个幅])`,
  "iu",
);
const ORDINAL = new RegExp(
  String.raw`\b(${ORDINALS.join("|")}|last|other)(?: (?:image|picture|photo|photograph|pic|one|reference))?\b|第(\d{1,2}|[${HAN_NUMBERS}])[张幅个]|(最后|另外?)一[张幅]`,
  "iu",
);
const MARK =
  /\b(?:logo|watermark|sticker|emblem|icon|badge|signature|stamp|overlay)\b|标志|水印|徽标|标识|贴纸|印章|签名/iu;

/** The picture that a phrase names, by its number. A logo or the like is the first of the others. */
export function readPicture(phrase: string, { ns, changed }: EditContext): number | undefined {
  const numbered = NUMBERED.exec(phrase);
  if (numbered !== null) return known(toNumber(numbered[1] ?? numbered[2] ?? ""), ns);
  const ordinal = ORDINAL.exec(phrase);
  const others = ns.filter((n) => n !== changed);
  if (ordinal !== null) {
    const word = (ordinal[1] ?? ordinal[2] ?? ordinal[3] ?? "").toLowerCase();
    if (word === "last" || word === "最后") return ns.at(-1);
    if (word === "other" || word.startsWith("另")) return others[0];
    return ns[toNumber(word) - 1];
  }
  return MARK.test(phrase) ? others[0] : undefined;
}

const known = (n: number, ns: readonly number[]): number | undefined =>
  ns.includes(n) ? n : undefined;

function toNumber(word: string): number {
  const lower = word.toLowerCase();
  for (const list of [NUMBERS, ORDINALS, Array.from(HAN_NUMBERS)]) {
    const at = list.indexOf(lower);
    if (at >= 0) return at + 1;
  }
  return Number(lower);
}

/** Whether a phrase speaks of a mark, which is laid on as it is, without a shape of its own. */
export const isMark = (phrase: string): boolean => MARK.test(phrase);
