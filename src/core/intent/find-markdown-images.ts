export interface MarkdownImage {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
}

const BRACKET = /!?\[|\]/g;

/**
 * `![alt](address)` in order of appearance: with parentheses inside the address, with a title behind it, in angle
 * brackets, and inside a link (`[![alt](address)](page)`, found as a whole). One pass with a stack of brackets, so that hostile texts
 * cost no more than their length: an address ends before the next `![`, so no stretch is read twice.
 */
export function findMarkdownImages(text: string): readonly MarkdownImage[] {
  const images: MarkdownImage[] = [];
  const open: Bracket[] = [];
  const brackets = new RegExp(BRACKET);
  for (let found = brackets.exec(text); found !== null; found = brackets.exec(text)) {
    if (found[0] !== "]") {
      open.push({ at: found.index, isImage: found[0] === "![" });
      continue;
    }
    const bracket = open.pop();
    const target = bracket?.isImage === true ? readTarget(text, found.index + 1) : undefined;
    if (bracket === undefined || target === undefined) continue;
    const whole = withLink(
      text,
      { start: bracket.at, end: target.end, url: target.url },
      open.at(-1),
    );
    if (whole.start < bracket.at) open.pop();
    images.push(whole);
    brackets.lastIndex = whole.end;
  }
  return images;
}

/** A link around nothing but the image goes with it. */
function withLink(text: string, image: MarkdownImage, around: Bracket | undefined): MarkdownImage {
  if (
    around === undefined ||
    around.isImage ||
    around.at !== image.start - 1 ||
    text[image.end] !== "]"
  )
    return image;
  const link = readTarget(text, image.end + 1);
  return link === undefined ? image : { start: around.at, end: link.end, url: image.url };
}

/** `(address "title")` at this place. */
function readTarget(
  text: string,
  at: number,
): { readonly url: string; readonly end: number } | undefined {
  if (text[at] !== "(") return undefined;
  const start = skipBlanks(text, at + 1);
  const isAngled = text[start] === "<";
  const end = isAngled ? endOfAngled(text, start) : endOfAddress(text, start);
  if (end === undefined || end === start) return undefined;
  const close = endOfTarget(text, end);
  if (close === undefined) return undefined;
  return { url: isAngled ? text.slice(start + 1, end - 1) : text.slice(start, end), end: close };
}

function endOfAddress(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "(") depth += 1;
    else if (sign === ")" && depth === 0) return at;
    else if (sign === ")") depth -= 1;
    else if (sign <= " ") return at;
    else if (sign === "!" && text[at + 1] === "[") return undefined;
  }
  return undefined;
}

function endOfAngled(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ">") return at + 1;
    if (sign === "\n" || (sign === "!" && text[at + 1] === "[")) return undefined;
  }
  return undefined;
}

/** Behind the address: blanks, perhaps a title, and the closing parenthesis. */
function endOfTarget(text: string, addressEnd: number): number | undefined {
  const next = skipBlanks(text, addressEnd);
  if (text[next] === ")") return next + 1;
  const quote = text.charAt(next);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let at = next + 1; at < text.length; at += 1) {
    if (text[at] === quote) {
      const close = skipBlanks(text, at + 1);
      return text[close] === ")" ? close + 1 : undefined;
    }
    if (text[at] === "!" && text[at + 1] === "[") return undefined;
  }
  return undefined;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) <= " ") at += 1;
  return at;
}
