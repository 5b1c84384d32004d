import type { Size } from "../../contract/size.ts";
import { foldText } from "./fold-text.ts";
import { maskForeignWords } from "./mask-foreign-words.ts";
import { nearestRatio, ratioValue } from "./nearest-buckets.ts";
import { pickMention } from "./pick-mention.ts";
import { readFormatWords } from "./read-format-words.ts";
import { readPixels } from "./read-pixels.ts";
import { readRatios } from "./read-ratio.ts";
import type { TierMention } from "./read-tier.ts";
import { readTiers } from "./read-tier.ts";
import { saysWhatTheReferenceIs } from "./says-what-the-reference-is.ts";

export interface RatioWish {
  /** One of the ten ratios of the table. */
  readonly ratio: string;
  /** In plain words, for the record. */
  readonly understood: string;
  /** The ratio that was said, where the table only has one near it. */
  readonly said: string | undefined;
}

/** What a prompt says about the format of its picture. */
export interface FormatOfPrompt {
  readonly pixels: Size | undefined;
  readonly ratio: RatioWish | undefined;
  readonly tier: TierMention | undefined;
}

/**
 * Reads pixels, else a ratio, else a format word, and the tier. With references, what describes a
 * reference ("from 4:3 to 16:9", "this 1024x1024 photo") is no wish for the result.
 */
export function readFormat(
  prompt: string,
  options: { readonly hasReference: boolean },
): FormatOfPrompt {
  const text = maskForeignWords(foldText(prompt));
  const wishes = <M extends { readonly start: number; readonly end: number }>(
    mentions: readonly M[],
  ) =>
    options.hasReference
      ? mentions.filter((mention) => !saysWhatTheReferenceIs(text, mention))
      : mentions;
  const pixels = pickMention(text, wishes(readPixels(text)));
  const ratio = pickMention(text, wishes(readRatios(text)));
  return {
    pixels: pixels?.size,
    ratio: ratio === undefined ? readWords(text, options) : toRatioWish(ratio.ratio),
    tier: pickMention(text, wishes(readTiers(text))),
  };
}

function readWords(
  text: string,
  options: { readonly hasReference: boolean },
): RatioWish | undefined {
  const wish = readFormatWords(text, options);
  if (wish === undefined) return undefined;
  return {
    ratio: wish.ratio,
    understood: `${wish.ratio} from the prompt (${wish.words})`,
    said: undefined,
  };
}

function toRatioWish(said: string): RatioWish {
  const value = ratioValue(said);
  const ratio = nearestRatio(value);
  if (isNearlyEqual(ratioValue(ratio), value))
    return { ratio, understood: `${said} from the prompt`, said: undefined };
  return { ratio, understood: `${ratio}, nearest to ${said} from the prompt`, said };
}

/** `1920:1080` is 16:9 exactly, but rounding may come between. */
function isNearlyEqual(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 1e-9;
}
