import type { Size } from "../../contract/size.ts";
import type { Mention } from "./mention.ts";

export interface PixelMention extends Mention {
  readonly size: Size;
}

const UNIT = String.raw`\s?(?:px\b|pixels?\b|像素)`;
const PRODUCT = new RegExp(
  String.raw`(?<![\w./-])(\d{2,5})(${UNIT})?\s{0,2}(?:wide )?(?:x|\*|by|乘以|乘)\s{0,2}(\d{2,5})(?!\d|\.\d|\s?x\s?\d)(${UNIT})?`,
  "g",
);
const LABELLED = new RegExp(
  String.raw`(?:width|宽度|宽)\s?[:=为是]?\s?(\d{2,5})(${UNIT})?\s?[,、]?\s?(?:and |和)?(?:height|高度|高)\s?[:=为是]?\s?(\d{2,5})(?!\d)(${UNIT})?`,
  "g",
);

/** Lengths on paper or in a room, and things that are counted in rows and columns. */
const OTHER_MEASURE =
  /^\s?-?(?:(?:cm|mm|m|km|in|inch(?:es)?|ft|feet|foot|met(?:er|re)s?)(?![a-z])|厘米|毫米|公分|米|英寸|(?:pixel |led )?(?:grid|matrix|array|beads?|tiles?|dots?|bricks?|cells?|maze|board|monitor|tv|television|display|people|soldiers)\b|个|颗|格|网格|矩阵|方阵|珠|显示器|电视|\.(?:png|jpe?g|webp|gif|svg)\b)/;

/**
 * Pixels named in a folded prompt: `1024x1024`, `1080 * 1920 px`, `1920 by 1080`, `宽1024高1536`.
 * Without a unit both numbers need three digits, so that `10x20` beads and a `3x4` grid are none.
 */
export function readPixels(text: string): readonly PixelMention[] {
  return [...text.matchAll(PRODUCT), ...text.matchAll(LABELLED)]
    .map((match) => toMention(text, match))
    .filter((mention) => mention !== undefined)
    .toSorted((one, other) => one.start - other.start);
}

function toMention(text: string, match: RegExpExecArray): PixelMention | undefined {
  const [written, width = "", unitOfWidth, height = "", unitOfHeight] = match;
  const hasUnit = unitOfWidth !== undefined || unitOfHeight !== undefined;
  const end = match.index + written.length;
  if (!hasUnit && Math.min(width.length, height.length) < 3) return undefined;
  if (OTHER_MEASURE.test(text.slice(end, end + 24))) return undefined;
  const size = { width: Number(width), height: Number(height) };
  return size.width > 0 && size.height > 0 ? { start: match.index, end, size } : undefined;
}
