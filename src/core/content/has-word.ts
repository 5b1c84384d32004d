/** Scripts that put no space between words: there a word is looked for wherever it stands. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;
const PART_OF_WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Whether a word, which is not empty, stands in a text, both folded: as a whole word where its script puts spaces between words, else as part of
 * any text.
 */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!goesOn(lastSign(text.slice(Math.max(0, at - 2), at)), firstSign(word))) {
      if (!goesOn(firstSign(text.slice(end, end + 2)), lastSign(word))) {
        return true;
      }
    }
  }
  return false;
}

/** Whether two neighbouring signs are of one word. */
function goesOn(neighbour: string, edge: string): boolean {
  return isOfSpacedWord(neighbour) && isOfSpacedWord(edge);
}

function isOfSpacedWord(sign: string): boolean {
  return PART_OF_WORD.test(sign) && !UNSPACED.test(sign);
}

function firstSign(text: string): string {
  const [sign = ""] = text;
  return sign;
}

function lastSign(text: string): string {
  return Array.from(text).at(-1) ?? "";
}
