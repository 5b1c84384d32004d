import type { Size } from "../../contract/size.ts";
import { isLegalSize, SIZE_BOUNDS } from "../../contract/sizes.ts";

const { step, edgeMax, ratioMax, areaMin, areaMax } = SIZE_BOUNDS;

/**
 * The size to ask OpenAI's model for when a target is wanted: the target itself if it is legal, else the nearest multiples of
 * 16 at or above it, and below it only where the bounds of edge, ratio and area leave nothing above.
 */
export function nearestLegalSize(target: Size): Size {
  if (isLegalSize(target)) {
    return target;
  }
  const wide = atMostRatio(target);
  const factor = Math.max(1, Math.sqrt(areaMin / (wide.width * wide.height)));
  const above = atMostRatio({ width: up(wide.width * factor), height: up(wide.height * factor) });
  return isLegalSize(above) ? above : shrink(above);
}

/** With the short edge lengthened where the shape is too thin. */
function atMostRatio({ width, height }: Size): Size {
  return {
    width: Math.max(width, up(height / ratioMax)),
    height: Math.max(height, up(width / ratioMax)),
  };
}

function shrink({ width, height }: Size): Size {
  const factor = Math.min(edgeMax / Math.max(width, height), Math.sqrt(areaMax / (width * height)));
  const inside = {
    width: down(width * Math.min(1, factor)),
    height: down(height * Math.min(1, factor)),
  };
  // Rounding the long edge down never makes the shape too thin; rounding the short one may, by less than a step.
  const short = Math.min(inside.width, inside.height);
  const long = Math.min(Math.max(inside.width, inside.height), short * ratioMax);
  return width >= height ? { width: long, height: short } : { width: short, height: long };
}

function up(edge: number): number {
  return Math.ceil(edge / step) * step;
}

function down(edge: number): number {
  return Math.max(step, Math.floor(edge / step) * step);
}
