import { combineFormat } from "./combine-format.ts";
import { readChineseFormatWords } from "./read-chinese-format-words.ts";
import { readEnglishFormatWords } from "./read-english-format-words.ts";
import type { FormatWord } from "./format-word.ts";
import { pickMention } from "./pick-mention.ts";

export interface FormatWish {
  /** One of the ten ratios of the table. */
  readonly ratio: string;
  /** The words that decided, as they stand in the folded prompt. */
  readonly words: string;
}

/**
 * The format that the words of a folded prompt name, such as "phone wallpaper" or 竖版. Words for things in the
 * picture ("Times Square", "a wall with floral wallpaper") name none. With references, a word must be the wish
 * for the result ("make it a poster"), since the references have things in them too.
 */
export function readFormatWords(
  text: string,
  options: { readonly hasReference: boolean },
): FormatWish | undefined {
  const found = [...readEnglishFormatWords(text), ...readChineseFormatWords(text)]
    .filter((word) => !options.hasReference || word.isWish)
    .toSorted((one, other) => one.start - other.start);
  const kind = pickMention(
    text,
    found.filter((word) => word.kind !== undefined),
  );
  const orientation = pickMention(
    text,
    found.filter((word) => word.orientation !== undefined),
  );
  const ratio = combineFormat(kind?.kind, orientation?.orientation);
  if (ratio === undefined) return undefined;
  const deciding = [...new Set([orientation, kind].filter((word) => word !== undefined))];
  return { ratio, words: deciding.map((word) => said(text, word)).join(", ") };
}

function said(text: string, word: FormatWord): string {
  return text.slice(word.start, word.end).trim();
}
