/** Addresses that a text names as pictures, and the text without them. */
export interface MarkdownPictures {
  readonly urls: readonly string[];
  readonly words: string;
}

const LINK = /(!?)\[[^[\]]*\]\(\s*/g;
const ADDRESS = /^(?:https?:\/\/|\/(?!\/))\S+$/i;
const ALONE = /^<?(https?:\/\/[^\s<>]+)>?$/i;
/** The most that is looked at, so that no text can make the reader slow. */
const LINKS_MAX = 64;
const ADDRESS_CHARACTERS_MAX = 8192;
const PICTURE_NAME = /\.(?:png|jpe?g|webp|gif|avif)(?:[?#]|$)/i;

/**
 * Pictures in Markdown first; where there are none, links and lines of their own that lead to a picture by its name; and a text
 * that is an address and nothing else. Query strings belong to the address: signed URLs carry their signature there.
 */
export function readMarkdownPictures(text: string): MarkdownPictures {
  const links = [...text.matchAll(LINK)]
    .slice(0, LINKS_MAX)
    .flatMap((match) => readLink(text, match));
  const pictures = links.filter(({ isPicture }) => isPicture);
  const found = pictures.length > 0 ? pictures : links.filter(({ url }) => PICTURE_NAME.test(url));
  if (found.length > 0) {
    return { urls: found.map(({ url }) => url), words: cutOut(text, found) };
  }
  const alone = ALONE.exec(text.trim())?.[1];
  if (alone !== undefined) {
    return { urls: [alone], words: "" };
  }
  const lines = text.split("\n").map((line) => ({ line, url: ALONE.exec(line.trim())?.[1] ?? "" }));
  return {
    urls: lines.map(({ url }) => url).filter((url) => PICTURE_NAME.test(url)),
    words: lines
      .filter(({ url }) => !PICTURE_NAME.test(url))
      .map(({ line }) => line)
      .join("\n")
      .trim(),
  };
}

interface Link {
  readonly url: string;
  readonly isPicture: boolean;
  readonly start: number;
  readonly end: number;
}

/** The address behind `](`: in angle brackets, or up to white space or the bracket that closes the link. */
function readLink(text: string, match: RegExpExecArray): readonly Link[] {
  const start = match.index + match[0].length;
  const isBracketed = text[start] === "<";
  const end = isBracketed ? text.indexOf(">", start) : findEnd(text, start);
  const url = text.slice(isBracketed ? start + 1 : start, end === -1 ? text.length : end);
  const close = text.indexOf(")", Math.max(end, start));
  return ADDRESS.test(url)
    ? [
        {
          url,
          isPicture: match[1] === "!",
          start: match.index,
          end: close === -1 ? text.length : close + 1,
        },
      ]
    : [];
}

/** Brackets within an address come in pairs (CommonMark §6.3). */
function findEnd(text: string, start: number): number {
  const endMax = Math.min(text.length, start + ADDRESS_CHARACTERS_MAX);
  let depth = 0;
  for (let at = start; at < endMax; at += 1) {
    const sign = text[at] ?? "";
    depth += Number(sign === "(") - Number(sign === ")");
    if (depth < 0 || /\s/.test(sign)) {
      return at;
    }
  }
  return endMax;
}

function cutOut(text: string, links: readonly Link[]): string {
  let words = "";
  let at = 0;
  for (const { start, end } of links) {
    words += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (words + text.slice(at)).trim();
}
