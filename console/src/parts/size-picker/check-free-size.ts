import type { Size } from "../../kit/size.ts";

/** The rule that pixels break, for models that take any legal size. */
export type BrokenSizeRule = "whole" | "step" | "edge" | "ratio" | "few" | "many";

/** Both edges are multiples of this. */
export const STEP = 16;
const EDGE_MAX = 3840;
const RATIO_MAX = 3;
const AREA_MIN = 655_360;
const AREA_MAX = 8_294_400;

/** The first rule that is broken; null for a size that such a model takes. Edges that are not typed yet are NaN. */
export function checkFreeSize({ width, height }: Size): BrokenSizeRule | null {
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1) {
    return "whole";
  }
  if (Math.max(width, height) > EDGE_MAX) {
    return "edge";
  }
  if (width % STEP !== 0 || height % STEP !== 0) {
    return "step";
  }
  if (Math.max(width, height) > RATIO_MAX * Math.min(width, height)) {
    return "ratio";
  }
  if (width * height < AREA_MIN) {
    return "few";
  }
  return width * height > AREA_MAX ? "many" : null;
}
