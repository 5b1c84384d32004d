import type { SizeRule } from "../../contract/model.ts";
import type { Size } from "../../contract/size.ts";
import { formatSize } from "../../contract/size.ts";
import {
  BUCKETS,
  CLASSIC_SIZES,
  isLegalSize,
  longEdge,
  SIZE_BOUNDS,
} from "../../contract/sizes.ts";
import { logarithmicDistance } from "./nearest-buckets.ts";

/** Buckets lie far apart, and a wrong shape spoils more than a wrong number of pixels; legal sizes near the wish all have its shape. */
const RATIO_WEIGHTS: Readonly<Record<SizeRule, number>> = { buckets: 2, legal: 1, prompt: 2 };

/**
 * The sizes that a model takes, nearest first. The distance adds how many times the ratio and how many times the
 * area differ, both by logarithm. Of the legal sizes, which are many, those around the wish are looked at.
 */
export function nearestSizes(rule: SizeRule, wish: Size, count: number): readonly Size[] {
  const known = [...BUCKETS.map((bucket) => bucket.size), ...CLASSIC_SIZES];
  const candidates = rule === "legal" ? [...known, ...legalSizesAround(wish)] : known;
  const ratioWeight = RATIO_WEIGHTS[rule];
  const distinct = new Map(candidates.map((size) => [formatSize(size), size]));
  return [...distinct.values()]
    .toSorted((one, other) => distance(one, wish, ratioWeight) - distance(other, wish, ratioWeight))
    .slice(0, count);
}

function distance(size: Size, wish: Size, ratioWeight: number): number {
  const ratio = logarithmicDistance(size.width / size.height, wish.width / wish.height);
  const area = logarithmicDistance(size.width * size.height, wish.width * wish.height);
  return ratioWeight * ratio + area;
}

/** Legal sizes one step around the wish, after it has been brought into the bounds of edge and area. */
function legalSizesAround(wish: Size): readonly Size[] {
  const inside = scaleIntoBounds(wish);
  const steps = [-1, 0, 1];
  return steps
    .flatMap((across) =>
      steps.map((down) => ({
        width: toStep(inside.width, across),
        height: toStep(inside.height, down),
      })),
    )
    .filter(isLegalSize);
}

function scaleIntoBounds(wish: Size): Size {
  const area = wish.width * wish.height;
  const byArea = Math.sqrt(
    Math.min(Math.max(area, SIZE_BOUNDS.areaMin), SIZE_BOUNDS.areaMax) / area,
  );
  const factor = Math.min(byArea, SIZE_BOUNDS.edgeMax / longEdge(wish));
  return { width: wish.width * factor, height: wish.height * factor };
}

function toStep(edge: number, steps: number): number {
  return (Math.round(edge / SIZE_BOUNDS.step) + steps) * SIZE_BOUNDS.step;
}
