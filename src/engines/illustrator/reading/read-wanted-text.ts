/** The most characters of writing that a picture carries. */
export const TEXT_MAX = 200;

/** What somebody wants written in the picture, and the words without it. */
export interface WantedText {
  readonly text?: string;
  /** The prompt with the writing cut out, so that its words name nothing in the picture. */
  readonly rest: string;
  /** Whether the writing was longer than `TEXT_MAX` and was cut. */
  readonly isCut: boolean;
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ['"', '"'],
  ["'", "'"],
];
/** Words that announce writing. "Reading" counts only before a capital or after a sign: a girl reads a book. */
const ANNOUNCED =
  /\b(?:(?:text|sign|words?|title|caption|writing) (?:to|into)(?: read| say)?|reading|that reads|reads|saying|that says|says|with the (?:words?|text|title|caption)|with text|text|titled|entitled|labell?ed|captioned|spelling)\b[:：]?|写着|写有|写上|内容为|内容是|字样为|字样是|文字(?:改成|改为|换成|变成|是|为)?[:：]?|标题(?:改成|改为|换成|是|为)?[:：]?/giu;
const SIGN_BEFORE =
  /\b(?:sign|board|billboard|banner|poster|label|neon|logo|shirt|card|letters|text|screen|book|title)s?\s*$/iu;
const STOP = /[,.;!?\n，。；！？、]/u;
/** Where an unquoted writing in capitals ends: "reading Hello World in the rain". */
const CONNECTIVE =
  /\s(?:in|on|at|with|over|above|under|by|next|near|behind|beside|and|while|as)\s(?=\p{Ll})/u;

/** Finds the writing wished for: what stands in quotes, or what follows "reading", "saying", 写着. */
export function readWantedText(prompt: string): WantedText {
  const span = quotedSpan(prompt) ?? announcedSpan(prompt);
  if (span === undefined) return { rest: prompt, isCut: false };
  const characters = Array.from(prompt.slice(span.from, span.to).replaceAll(/\s+/gu, " ").trim());
  const rest = `${prompt.slice(0, span.cutFrom)}, ${prompt.slice(span.cutTo)}`;
  if (characters.length === 0) return { rest, isCut: false };
  return {
    text: characters.slice(0, TEXT_MAX).join("").trim(),
    rest,
    isCut: characters.length > TEXT_MAX,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly cutFrom: number;
  readonly cutTo: number;
}

/** The first pair of quotes that encloses something. A straight single quote must stand free, or it is an apostrophe. */
function quotedSpan(prompt: string): Span | undefined {
  let best: Span | undefined;
  for (const [open, close] of QUOTES) {
    const start = open === "'" ? prompt.search(/(?<=^|[\s:：(（])'(?=\S)/u) : prompt.indexOf(open);
    if (start < 0 || (best !== undefined && start > best.from)) continue;
    const end =
      open === "'" ? closingApostrophe(prompt, start + 1) : prompt.indexOf(close, start + 1);
    if (end <= start + 1) continue;
    best = { from: start + 1, to: end, cutFrom: start, cutTo: end + 1 };
  }
  return best;
}

function closingApostrophe(prompt: string, from: number): number {
  const found = prompt.slice(from).search(/(?<=\S)'(?=$|[\s,.;:!?)，。；！？）])/u);
  return found < 0 ? -1 : from + found;
}

function announcedSpan(prompt: string): Span | undefined {
  for (const match of prompt.matchAll(ANNOUNCED)) {
    const from = match.index + match[0].length;
    const tail = prompt.slice(from, from + 4 * TEXT_MAX);
    if (!announcesWriting(match[0], tail, prompt.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    const to = from + lengthOfWriting(tail);
    if (prompt.slice(from, to).trim() === "") continue;
    return { from, to, cutFrom: match.index, cutTo: to };
  }
  return undefined;
}

function announcesWriting(announcement: string, tail: string, before: string): boolean {
  if (!/^[a-z]/iu.test(announcement)) return !/^(?:改|换|变)/u.test(tail.trimStart());
  if (/^\s*\p{Lu}|^\s*\p{Script=Han}|^\s*\d/u.test(tail)) return true;
  return SIGN_BEFORE.test(before) && /^(?:reading|saying|that|says)/iu.test(announcement);
}

function lengthOfWriting(tail: string): number {
  const stop = tail.search(STOP);
  const whole = stop < 0 ? tail : tail.slice(0, stop);
  const connective = whole.search(CONNECTIVE);
  return connective < 0 ? whole.length : connective;
}
