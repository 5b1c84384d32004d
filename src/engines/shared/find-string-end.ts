const QUOTE = 0x22;
const BACKSLASH = 0x5c;

interface StringEnd {
  /** The place of the quote that ends the string; the length of the bytes if it is not among them. */
  readonly at: number;
  readonly isFound: boolean;
  /** Whether the first byte after these is escaped. */
  readonly isEscaped: boolean;
}

/** Where a JSON string ends of which a part begins at `start`; `isEscaped` as the part before it has left it. */
export function findStringEnd(bytes: Buffer, start: number, isEscaped: boolean): StringEnd {
  const escapes = (at: number): boolean => {
    let first = at;
    while (first > start && bytes[first - 1] === BACKSLASH) {
      first -= 1;
    }
    const isOdd = (at - first) % 2 === 1;
    return first === start && isEscaped ? !isOdd : isOdd;
  };
  let at = bytes.indexOf(QUOTE, start);
  while (at !== -1 && escapes(at)) {
    at = bytes.indexOf(QUOTE, at + 1);
  }
  return at === -1
    ? { at: bytes.length, isFound: false, isEscaped: escapes(bytes.length) }
    : { at, isFound: true, isEscaped: false };
}
