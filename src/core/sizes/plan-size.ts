import type { SizeRule } from "../../contract/model.ts";
import type { Size } from "../../contract/size.ts";
import { formatSize } from "../../contract/size.ts";
import { DEFAULT_TIER } from "../../contract/sizes.ts";
import type { Warning } from "../../contract/warning.ts";
import { checkAskedSize } from "./check-asked-size.ts";
import { findBucket, nearestRatio, nearestTier } from "./nearest-buckets.ts";
import { planPixels } from "./plan-pixels.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { FormatOfPrompt, RatioWish } from "./read-format.ts";
import { readFormat } from "./read-format.ts";
import type { TierMention } from "./read-tier.ts";

export interface SizeQuestion {
  readonly rule: SizeRule;
  /** The request's `size`, as written. */
  readonly asked: string | undefined;
  readonly prompt: string;
  /** Pixels of the edit target, if there are references; `n` only serves to name it. */
  readonly reference: (Size & { readonly n?: number }) | undefined;
}

export interface SizePlan {
  /** Exactly these pixels are delivered. */
  readonly size: Size;
  /** `auto`, or the size asked for. */
  readonly asked: string;
  /** What drives the size, in plain words: "16:9 from the prompt", "2048x1152 as asked". */
  readonly understood: string;
  readonly warnings: readonly Warning[];
}

const ASKED_CHARACTERS_MAX = 80;

/**
 * Decides the pixels of the result: a size that is asked for is locked, else the prompt drives it,
 * else the edit target, else it is a square of the default tier.
 * Throws `invalid_size` when a size is asked for that the model does not take.
 */
export function planSize(question: SizeQuestion): SizePlan {
  const { rule, asked, prompt, reference } = question;
  if (asked === undefined || asked === "auto")
    return { ...planFromPrompt(prompt, reference), asked: "auto" };
  if (rule !== "prompt") {
    const size = checkAskedSize(rule, asked);
    return { size, asked, understood: `${formatSize(size)} as asked`, warnings: [] };
  }
  const plan = planFromPrompt(prompt, reference);
  const ignored: Warning = {
    code: "size_ignored",
    field: "size",
    message: `This model takes its size from the prompt; ${quoteInput(asked)} was not honoured, ${formatSize(plan.size)} is delivered.`,
  };
  return {
    ...plan,
    asked: asked.slice(0, ASKED_CHARACTERS_MAX),
    warnings: [ignored, ...plan.warnings],
  };
}

function planFromPrompt(
  prompt: string,
  reference: SizeQuestion["reference"],
): Omit<SizePlan, "asked"> {
  const format = readFormat(prompt, { hasReference: reference !== undefined });
  if (format.pixels !== undefined) return planPixels(format.pixels);
  const wish = format.ratio ?? fallbackRatio(reference);
  const tier =
    format.tier?.tier ??
    (reference === undefined ? DEFAULT_TIER : nearestTier(wish.ratio, areaOf(reference)));
  const { size } = findBucket(wish.ratio, tier);
  return {
    size,
    understood: understoodOf(wish, format),
    warnings: [...ratioWarnings(wish, size), ...tierWarnings(format.tier, size)],
  };
}

function fallbackRatio(reference: SizeQuestion["reference"]): RatioWish {
  if (reference === undefined)
    return { ratio: "1:1", understood: "square by default", said: undefined };
  const name = reference.n === undefined ? "the reference" : `reference ${reference.n}`;
  return {
    ratio: nearestRatio(reference.width / reference.height),
    understood: `ratio of ${name}`,
    said: undefined,
  };
}

function understoodOf(wish: RatioWish, format: FormatOfPrompt): string {
  return format.tier === undefined
    ? wish.understood
    : `${wish.understood}, ${format.tier.tier} from the prompt`;
}

function ratioWarnings(wish: RatioWish, size: Size): readonly Warning[] {
  if (wish.said === undefined) return [];
  const message = `The prompt's ${wish.said} is not one of the ratios that are drawn; the nearest is ${wish.ratio}, delivered as ${formatSize(size)}.`;
  return [{ code: "size_adjusted", field: "prompt", message }];
}

function tierWarnings(tier: TierMention | undefined, size: Size): readonly Warning[] {
  if (tier?.lowered === undefined) return [];
  const message = `${tier.lowered} is more than there is; ${formatSize(size)} of the 4K tier is delivered.`;
  return [{ code: "tier_lowered", field: "prompt", message }];
}

function areaOf(size: Size): number {
  return size.width * size.height;
}
