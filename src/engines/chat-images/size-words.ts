import { formatSize, type Size } from "../../contract/size.ts";
import { BUCKETS } from "../../contract/sizes.ts";

/** Shapes that differ by less count as the same. */
const SHAPE_DIFFERENCE = 0.02;
const RATIOS = [...new Set(BUCKETS.map(({ ratio }) => ratio))];
const NAMED_RATIO = /(?<![\d.:：])(\d{1,2}(?:\.\d)?)\s?[:：]\s?(\d{1,2}(?:\.\d)?)(?![\d.:：])/g;
const NAMED_PIXELS = /(?<!\d)(\d{3,4})\s?[x×*]\s?(\d{3,4})(?!\d)/gi;

/** `The picture is 2048x1152, 16:9, landscape.` */
export function toSizeWords(size: Size): string {
  const ratio = RATIOS.find((name) => isSameShape(readPair(name.split(":")), size));
  const facts = [formatSize(size), ...(ratio === undefined ? [] : [ratio]), orientationOf(size)];
  return `The picture is ${facts.join(", ")}.`;
}

/** Whether words name a ratio or pixels of another shape, be it that of the picture or that of something in it. */
export function namesOtherShape(words: string, size: Size): boolean {
  return [...words.matchAll(NAMED_RATIO), ...words.matchAll(NAMED_PIXELS)].some(
    ([, ...pair]) => !isSameShape(readPair(pair), size),
  );
}

function readPair([width, height]: readonly (string | undefined)[]): Size {
  return { width: Number(width), height: Number(height) };
}

function isSameShape(one: Size, other: Size): boolean {
  const factor = (one.width * other.height) / (one.height * other.width);
  return Math.abs(Math.log(factor)) < SHAPE_DIFFERENCE;
}

function orientationOf({ width, height }: Size): string {
  if (width === height) {
    return "square";
  }
  return width > height ? "landscape" : "portrait";
}
