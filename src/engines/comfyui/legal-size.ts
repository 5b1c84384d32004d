import type { Size } from "../../contract/size.ts";

/** The sizes that a model draws well. */
export interface SizeRules {
  /** Of both edges. */
  readonly multipleOf: number;
  readonly min: number;
  readonly max: number;
  readonly pixelsMax: number;
}

/** One percent of the shape lost weighs as much as eight percent of the pixels. */
const SHAPE_WEIGHT = 8;

/**
 * The smallest size that covers the target in both edges and has nearly its shape; where none is that large, the largest of nearly
 * its shape. A legal size stays as it is.
 */
export function toLegalSize(target: Size, rules: SizeRules): Size {
  const sizes = candidates(target, rules);
  const covering = sizes.filter(
    ({ width, height }) => width >= target.width && height >= target.height,
  );
  return covering.length > 0
    ? best(covering, (size) => -pixels(size) / keptShare(size, target) ** SHAPE_WEIGHT)
    : best(sizes, (size) => pixels(size) * keptShare(size, target) ** SHAPE_WEIGHT);
}

/** Two heights for each width: the ones beside the target's shape. Never empty. */
function candidates(target: Size, { multipleOf, min, max, pixelsMax }: SizeRules): Size[] {
  const first = Math.ceil(min / multipleOf) * multipleOf;
  const last = Math.max(first, Math.floor(max / multipleOf) * multipleOf);
  const toEdge = (edge: number): number => Math.min(last, Math.max(first, edge));
  const sizes: Size[] = [];
  for (let width = first; width <= last; width += multipleOf) {
    const height = (width * target.height) / target.width / multipleOf;
    const heights = [Math.floor(height), Math.ceil(height)].map((edge) =>
      toEdge(edge * multipleOf),
    );
    sizes.push(...heights.map((height) => ({ width, height })));
  }
  const small = sizes.filter((size) => pixels(size) <= pixelsMax);
  return small.length > 0 ? small : [{ width: first, height: first }];
}

function best(sizes: readonly Size[], score: (size: Size) => number): Size {
  return sizes.reduce((best, size) => (score(size) > score(best) ? size : best));
}

function pixels({ width, height }: Size): number {
  return width * height;
}

/** The part of a picture that is left when it is cropped to the target's shape. */
function keptShare(size: Size, target: Size): number {
  const ratio = (size.width * target.height) / (size.height * target.width);
  return Math.min(ratio, 1 / ratio);
}
