import type { TextManner } from "../intent.ts";
import { findQuotes } from "./find-quotes.ts";
import type { Span } from "./find-quotes.ts";
import { findDates } from "./find-dates.ts";
import { readManner } from "./text-manner.ts";

/** The most characters of writing that a picture carries. */
export const TEXT_MAX = 200;

/** What somebody wants written in the picture, and the words without it. */
export interface WantedText {
  /** Several writings stand on lines of their own. */
  readonly text?: string;
  /** The way it shall stand in the picture, where the words say so. */
  readonly manner?: TextManner;
  /** The prompt with the writing cut out, so that its words name nothing in the picture. */
  readonly rest: string;
  /** Whether the writing was longer than `TEXT_MAX` and was cut. */
  readonly isCut: boolean;
}

/** Words that announce writing. "Reading" counts only before a capital or after a sign: a girl reads a book. */
const ANNOUNCED =
  /\b(?:(?:text|sign|words?|title|caption|writing|headline) (?:to|into|should)(?: read| say)?|reading|that reads|reads|saying|that says|says|with the (?:words?|text|title|caption|headline)|with text|text|titled|entitled|labell?ed|captioned|spelling|named|called)\b[:：]?|(?:名字叫|名叫|名为|叫做)(?=[^“「『"'])|写着|写有|写上|内容为|内容是|字样为|字样是|(?:文字|标题|字幕|题字|文案)(?:改成|改为|换成|变成|是|为)?[:：]?/giu;
const SIGN_BEFORE =
  /\b(?:sign|board|billboard|banner|poster|label|neon|logo|shirt|card|letters|text|screen|book|title|signpost|flyer|headline|caption)s?\s*$/iu;
const STOP = /[,.;!?\n，。；！？、]/u;
/** Where an unquoted writing in capitals ends: "reading Hello World in the rain". */
const CONNECTIVE =
  /\s(?:in|on|at|with|over|above|under|by|next|near|behind|beside|and|while|as)\s(?=\p{Ll})/u;

/** Finds the writing wished for: what stands in quotes, or what follows "reading", "saying", 写着. */
export function readWantedText(prompt: string): WantedText {
  const quoted = findQuotes(prompt).filter((span) => !isWhole(prompt, span));
  const announced = quoted.length > 0 ? undefined : announcedSpan(prompt);
  const titles = announced === undefined ? quoted : [announced];
  const spans = [...titles, ...findDates(prompt, titles)].toSorted((a, b) => a.from - b.from);
  if (spans.length === 0) return { rest: prompt, isCut: false };
  const rest = cutOut(prompt, spans);
  const written = spans.filter((span) => isWriting(prompt, span));
  const text = written
    .map(({ from, to }) => tidy(prompt.slice(from, to)))
    .filter((line) => line !== "");
  if (text.length === 0) return { rest, isCut: false };
  const { kept, isCut } = shorten(text.join("\n"));
  const [first] = written;
  const manner =
    first === undefined
      ? undefined
      : readManner(prompt.slice(0, first.from), prompt.slice(first.cutTo));
  return { text: kept, rest, isCut, ...(manner === undefined ? {} : { manner }) };
}

/** A prompt that stands in quotes as a whole is no writing. */
function isWhole(prompt: string, { cutFrom, cutTo }: Span): boolean {
  return prompt.slice(0, cutFrom).trim() === "" && /^[\s.。]*$/u.test(prompt.slice(cutTo));
}

const NAMED = /(?:\b(?:named|called|by the name of|nicknamed)|名叫|名为|叫做|叫)\s*$/iu;
const BRAND =
  /\b(?:logo|brand|company|shop|cafe|bakery|restaurant|store|startup|app|poster|event|festival|band|book|album|bar|sign|card)\b|标志|图标|品牌|公司|店|海报|咖啡馆|餐厅|书|专辑/iu;
/** The name right after these is written on what is drawn. */
const HAS_NAME =
  /\b(?:logo|brand|company|shop|cafe|café|bakery|restaurant|store|startup|app|bar|band|festival)\s*$|(?:标志|图标|品牌|公司|店|咖啡馆|餐厅)[，,、\s]*$/iu;
const TITLE = /(?:写|题|标题|书名|海报|封面|名为|字)\S{0,4}$/u;

/** The name of a cat is not written on it; the name of a shop is. A Chinese book title must be announced. */
function isWriting(prompt: string, { cutFrom, from }: Span): boolean {
  const before = prompt.slice(Math.max(0, cutFrom - 40), cutFrom);
  if (prompt[from - 1] === "《") return TITLE.test(before);
  return !NAMED.test(before) || BRAND.test(prompt.slice(0, 2000));
}

function cutOut(prompt: string, spans: readonly Span[]): string {
  let rest = "";
  let at = 0;
  for (const { cutFrom, cutTo } of spans) {
    rest += `${prompt.slice(at, cutFrom)}, `;
    at = cutTo;
  }
  return rest + prompt.slice(at);
}

/** Spaces in a row are one; line breaks stay. */
const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");

/** Cuts between what a reader sees as characters, so that no flag or family is torn apart. */
function shorten(text: string): { readonly kept: string; readonly isCut: boolean } {
  if (text.length <= TEXT_MAX) return { kept: text, isCut: false };
  const graphemes = new Intl.Segmenter().segment(text.slice(0, TEXT_MAX * 12));
  let kept = "";
  let count = 0;
  for (const { segment } of graphemes) {
    const length = Array.from(segment).length;
    if (count + length > TEXT_MAX) return { kept: kept.trim(), isCut: true };
    kept += segment;
    count += length;
  }
  return { kept: kept.trim(), isCut: kept.length < text.length };
}

function announcedSpan(prompt: string): Span | undefined {
  for (const match of prompt.matchAll(ANNOUNCED)) {
    const from = match.index + match[0].length;
    const tail = prompt.slice(from, from + 4 * TEXT_MAX);
    const before = prompt.slice(Math.max(0, match.index - 40), match.index);
    if (!announcesWriting(match[0], tail, before)) continue;
    const to = from + lengthOfWriting(tail);
    if (prompt.slice(from, to).trim() === "") continue;
    return { from, to, cutFrom: match.index, cutTo: to };
  }
  return undefined;
}

function announcesWriting(announcement: string, tail: string, before: string): boolean {
  if (NAMED.test(announcement) && !HAS_NAME.test(before)) return false;
  if (!/^[a-z]/iu.test(announcement))
    return !/^(?:改|换|变|的|在|和|移|放|变大)/u.test(tail.trimStart());
  if (/^\s*\p{Lu}|^\s*\p{Script=Han}|^\s*\d/u.test(tail)) return true;
  return SIGN_BEFORE.test(before) && /^(?:reading|saying|that|says|reads)/iu.test(announcement);
}

function lengthOfWriting(tail: string): number {
  const stop = tail.search(STOP);
  const whole = stop < 0 ? tail : tail.slice(0, stop);
  const connective = whole.search(CONNECTIVE);
  return connective < 0 ? whole.length : connective;
}
