import type { Size } from "../../contract/size.ts";

/** Sizes whose shapes differ by no more than this count as equal in shape. */
const SHAPE_LOSS = 0.01;

/**
 * Of the sizes that cover a target in both edges, the smallest of those that come nearest to its shape; if none covers it, the
 * one of the nearest shape that falls short the least. A size of the list is its own nearest.
 */
export function nearestListedSize(sizes: readonly Size[], target: Size): Size {
  const covering = sizes.filter(
    ({ width, height }) => width >= target.width && height >= target.height,
  );
  const candidates = covering.length > 0 ? covering : sizes;
  const lossMin = Math.min(...candidates.map((size) => lossOf(size, target)));
  const shaped = candidates
    .filter((size) => lossOf(size, target) <= lossMin + SHAPE_LOSS)
    .toSorted((one, other) => one.width * one.height - other.width * other.height);
  return (covering.length > 0 ? shaped[0] : shaped.at(-1)) ?? target;
}

/** The share of the area that is cropped to bring a size into the shape of the target. */
function lossOf(size: Size, target: Size): number {
  const factor = (size.width * target.height) / (size.height * target.width);
  return 1 - Math.min(factor, 1 / factor);
}
