import type { Span } from "./find-quotes.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** A day that stands after a word that announces it: `date: 12 May 2026`, 日期2026年4月12日. */
const ANNOUNCED_DATE = new RegExp(
  "(?:\\b(?:and )?(?:the )?date(?: is)?|日期(?:是|为)?|时间(?:是|为)?)\\s*[:：]?\\s*" +
    `((?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]|\\d{4}-\\d{1,2}-\\d{1,2}|${DAY} ${MONTH}\\b(?: \\d{4})?|${MONTH} ${DAY}\\b(?:,? \\d{4})?)`,
  "giu",
);

/** The days that are announced as such, for they shall be read on the picture; what is quoted is found already. */
export function findDates(prompt: string, found: readonly Span[]): readonly Span[] {
  return [...prompt.matchAll(ANNOUNCED_DATE)].flatMap((match) => {
    const to = match.index + match[0].length;
    const span = { from: to - (match[1] ?? "").length, to, cutFrom: match.index, cutTo: to };
    return found.some(({ cutFrom, cutTo }) => span.from < cutTo && cutFrom < to) ? [] : [span];
  });
}
