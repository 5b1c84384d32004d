const BEFORE = 40;
const LENGTH = 150;

/** A stretch of a text around the first word that was found, the words in `mark`. */
export function markWords(
  text: string,
  words: readonly string[],
): readonly (string | HTMLElement)[] {
  const pattern = toPattern(words);
  const first = pattern === undefined ? -1 : text.search(pattern);
  const start = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const end = text.length <= start + LENGTH ? text.length : text.lastIndexOf(" ", start + LENGTH);
  // A stretch without a space, as Chinese has it, is cut where it is.
  const cut = text.slice(start, end > start ? end : start + LENGTH);
  const stretch = `${start > 0 ? "… " : ""}${cut}${start + cut.length < text.length ? " …" : ""}`;
  if (pattern === undefined) return [stretch];
  return stretch.split(pattern).map((piece, place) => {
    if (place % 2 === 0) return piece;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}

function toPattern(words: readonly string[]): RegExp | undefined {
  const plain = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[^\p{L}\p{N}_]/gu, "\\$&"));
  return plain.length === 0 ? undefined : new RegExp(`(${plain.join("|")})`, "iu");
}
