/** A part of a text: what is quoted or announced, and the whole with its marks and its announcement. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly cutFrom: number;
  readonly cutTo: number;
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ['"', '"'],
  ["«", "»"],
  ["„", "“"],
];

/** As many as are read; who quotes more is not asking for a picture. */
const QUOTES_MAX = 12;

/** The quoted parts of a text, from left to right; none lies within another. Time is linear. */
export function findQuotes(text: string): readonly Span[] {
  const closes = new Map<string, string>(QUOTES);
  const ends = new Map<string, number>();
  const found: Span[] = [];
  let at = 0;
  while (at < text.length && found.length < QUOTES_MAX) {
    const open = text[at] ?? "";
    const close =
      open === "'" ? apostropheAfter(text, at, ends) : closeAfter(text, at, closes.get(open), ends);
    if (close > at + 1) {
      found.push({ from: at + 1, to: close, cutFrom: at, cutTo: close + 1 });
      at = close;
    }
    at++;
  }
  return found;
}

/** Where a kind of closing mark was not found once, it is not looked for again. */
function closeAfter(
  text: string,
  at: number,
  close: string | undefined,
  ends: Map<string, number>,
): number {
  if (close === undefined || ends.get(close) === -1) return -1;
  const found = text.indexOf(close, at + 1);
  if (found < 0) ends.set(close, -1);
  return found;
}

/** A straight single quote must stand free, or it is an apostrophe. */
function apostropheAfter(text: string, at: number, ends: Map<string, number>): number {
  const opens = /^$|[\s:：(（,，]/u.test(text[at - 1] ?? "") && /\S/u.test(text[at + 1] ?? " ");
  if (!opens || ends.get("'") === -1) return -1;
  const closing = /(?<=\S)'(?=$|[\s,.;:!?)，。；！？）])/gu;
  closing.lastIndex = at + 2;
  const found = closing.exec(text)?.index ?? -1;
  if (found < 0) ends.set("'", -1);
  return found;
}
