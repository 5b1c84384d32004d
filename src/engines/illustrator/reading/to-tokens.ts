/** A piece of a text that phrases are made of. */
export interface Token {
  readonly text: string;
  readonly kind: "word" | "han" | "emoji" | "foreign" | "break";
  /** Nothing stands between it and the one before. */
  readonly isJoined: boolean;
}

/** Sizes, ratios and units are about the file, not about what is in the picture. */
const FORMAT =
  /\d{1,5}\s?[x×*]\s?\d{1,5}(?:\s?(?:px|pixels?|像素))?|\d{1,2}\s?[:：]\s?\d{1,2}(?:\s?(?:aspect|画幅|比例))?|\b\d{1,5}(?:px|mm|mp|fps|k)\b|\d{1,5}\s(?:pixels?|px)\b|\bf\/\d(?:\.\d)?/giu;
/**
 * Words, single Chinese characters, picture characters, words of other scripts, and breaks. Each
 * alternative eats at least one character and none backtracks.
 */
const TOKEN =
  /(?<word>[\p{Script=Latin}\p{M}\d&]+(?:['’][\p{Script=Latin}]+)?)|(?<han>\p{Script=Han})|(?<emoji>\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}|\u200D[♀♂])*)|(?<foreign>(?:(?![\p{Script=Han}\p{Script=Latin}])[\p{L}\p{M}])+)|(?<break>[,.;:!?\n，。；：、！？()（）|/])/gu;
const KINDS = ["word", "han", "emoji", "foreign", "break"] as const;

/** Cuts a text into words, characters and breaks; sizes and ratios are left out. */
export function toTokens(text: string): Token[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(FORMAT, " ");
  let end = 0;
  return Array.from(plain.matchAll(TOKEN), ({ 0: match, index, groups = {} }) => {
    const isJoined = index === end;
    end = index + match.length;
    const text = match
      .replace(/['’]s$/u, "")
      .replaceAll("’", "'")
      .replaceAll(/\u{FE0F}|\p{Emoji_Modifier}/gu, "");
    const kind = KINDS.find((kind) => groups[kind] !== undefined) ?? "break";
    return { text, kind, isJoined };
  });
}
