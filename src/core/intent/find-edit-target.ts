import { foldText } from "../sizes/fold-text.ts";
import type { PictureMention } from "./picture-mention.ts";
import { readChinesePictureMentions } from "./read-chinese-picture-mentions.ts";
import { readEnglishPictureMentions } from "./read-english-picture-mentions.ts";

interface NumberedPictures {
  /** For each picture in the engine's order, whether it was drawn before. */
  readonly drawn: readonly boolean[];
  /** How many of them, from the start, the last message brings. */
  readonly inLastMessage: number;
}

export interface EditTarget {
  /** Counted from 1; undefined when there are no pictures. */
  readonly n: number | undefined;
  /** A number that the instruction names although there is no such picture. */
  readonly missing: number | undefined;
}

/** Being named at all outweighs not being named. */
const NAMED_WEIGHT = 0.5;

/**
 * The picture that an instruction names as the one to change: "make image 2 look like image 1", 把图1的人物放到图2里.
 * Numbers count the pictures of the last message first, then those of the history; "the last photo" is the last one
 * attached, or of the conversation if none is. A picture that is only a source ("in the style of image 1") is not changed
 * while there is another. When nothing is named: the first of the last message, else the newest that was drawn, else the first.
 */
export function findEditTarget(instruction: string, numbered: NumberedPictures): EditTarget {
  const count = numbered.drawn.length;
  if (count === 0) return { n: undefined, missing: undefined };
  const text = foldText(instruction);
  const mentions = [...readEnglishPictureMentions(text), ...readChinesePictureMentions(text)];
  const weights = weighPictures(mentions, numbered);
  const missing = [...weights.keys()].find((n) => n < 1 || n > count);
  const standard = defaultTarget(numbered);
  const best = heaviest(weights, [
    standard,
    ...Array.from({ length: count }, (_, index) => index + 1),
  ]);
  return { n: best >= 1 && best <= count ? best : standard, missing };
}

/** In order of first mention, which breaks ties. */
function weighPictures(
  mentions: readonly PictureMention[],
  numbered: NumberedPictures,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const mention of mentions.toSorted((one, other) => one.start - other.start)) {
    const n = numberOf(mention, numbered);
    weights.set(n, (weights.get(n) ?? NAMED_WEIGHT) + mention.weight);
  }
  return weights;
}

function numberOf({ picture }: PictureMention, numbered: NumberedPictures): number {
  if (typeof picture === "number") return picture;
  if (picture === "last")
    return numbered.inLastMessage > 0 ? numbered.inLastMessage : numbered.drawn.length;
  return newestDrawn(numbered) ?? defaultTarget(numbered);
}

function heaviest(weights: ReadonlyMap<number, number>, unnamed: readonly number[]): number {
  let best = unnamed[0] ?? 1;
  let bestWeight = -Infinity;
  for (const n of [...weights.keys(), ...unnamed]) {
    const weight = weights.get(n) ?? 0;
    if (weight <= bestWeight) continue;
    best = n;
    bestWeight = weight;
  }
  return best;
}

function defaultTarget(numbered: NumberedPictures): number {
  return numbered.inLastMessage > 0 ? 1 : (newestDrawn(numbered) ?? 1);
}

function newestDrawn({ drawn }: NumberedPictures): number | undefined {
  const index = drawn.lastIndexOf(true);
  return index === -1 ? undefined : index + 1;
}
