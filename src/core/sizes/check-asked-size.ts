import { Fault } from "../../contract/fault.ts";
import type { SizeRule } from "../../contract/model.ts";
import type { Size } from "../../contract/size.ts";
import { formatSize } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES, isLegalSize, isSameSize, readSize } from "../../contract/sizes.ts";
import { foldText } from "./fold-text.ts";
import { findBucket, nearestRatio } from "./nearest-buckets.ts";
import { nearestSizes } from "./nearest-sizes.ts";
import { quoteInput } from "../../kit/quote-input.ts";

const NAMED_SIZES = 3;
const LOOSE_CHARACTERS_MAX = 40;
const LOOSE_SIZE =
  /^0*([1-9]\d{0,4})\s*(?:px|pixels?|像素)?\s*(?:[x*,;:_/-]|by| )\s*0*([1-9]\d{0,4})\s*(?:px|pixels?|像素)?$/;
const LOOSE_RATIO = /^([1-9]\d?)\s?:\s?([1-9]\d?)$/;

/**
 * The size that a model with this rule is asked to lock. Throws `invalid_size` for anything that the model
 * does not take; the message names the right notation if only that is wrong, else the three nearest sizes.
 */
export function checkAskedSize(rule: SizeRule, asked: string): Size {
  const size = readSize(asked);
  if (size !== undefined && isTaken(rule, size)) return size;
  throw new Fault("invalid_size", explain(rule, asked, size), { param: "size" });
}

function isTaken(rule: SizeRule, size: Size): boolean {
  if (CLASSIC_SIZES.some((classic) => isSameSize(classic, size))) return true;
  if (rule === "legal") return isLegalSize(size);
  return BUCKETS.some((bucket) => isSameSize(bucket.size, size));
}

function explain(rule: SizeRule, asked: string, size: Size | undefined): string {
  const quoted = quoteInput(asked);
  const folded = asked.length > LOOSE_CHARACTERS_MAX ? "" : foldText(asked).trim();
  if (folded === "auto")
    return `The size ${quoted} must be written auto, in lower case and with nothing around it.`;
  const meant = size ?? readLooseSize(folded);
  if (size === undefined && meant !== undefined && isTaken(rule, meant)) {
    return `The size ${quoted} must be written ${formatSize(meant)}: two whole numbers with a lowercase x between them.`;
  }
  const names = suggest(rule, folded, meant).map(formatSize);
  const problem =
    meant === undefined ? "is not a size such as 2048x1152" : "is not one that this model takes";
  return `The size ${quoted} ${problem}. The nearest that it takes are ${names.join(", ")}; auto lets the prompt decide.`;
}

function suggest(rule: SizeRule, folded: string, meant: Size | undefined): readonly Size[] {
  if (meant !== undefined) return nearestSizes(rule, meant, NAMED_SIZES);
  const ratio = LOOSE_RATIO.exec(folded);
  if (ratio !== null) {
    const nearest = nearestRatio(Number(ratio[1]) / Number(ratio[2]));
    return [
      findBucket(nearest, "1K").size,
      findBucket(nearest, "2K").size,
      findBucket(nearest, "4K").size,
    ];
  }
  return [
    findBucket("1:1", "2K").size,
    findBucket("16:9", "2K").size,
    findBucket("9:16", "2K").size,
  ];
}

function readLooseSize(folded: string): Size | undefined {
  if (LOOSE_RATIO.test(folded)) return undefined;
  const match = LOOSE_SIZE.exec(folded);
  return match === null ? undefined : { width: Number(match[1]), height: Number(match[2]) };
}
