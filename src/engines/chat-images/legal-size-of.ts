import type { Size } from "../../contract/size.ts";
import { SIZE_BOUNDS } from "../../contract/sizes.ts";
import { chooseSize } from "../shared/choose-size.ts";
import { sizesOnGrid } from "../shared/sizes-on-grid.ts";
import { nearestRatioSize } from "./ratio-sizes.ts";
import type { Setup } from "./setup.ts";

/** So much is cropped without a warning, and is no reason to order the next tier. */
const CROP_IGNORED = 0.02;

/** The size to ask this backend for when a target is wanted. */
export function legalSizeOf({ sizes }: Pick<Setup, "sizes">, target: Size): Size {
  if (sizes.kind === "listed") {
    return chooseSize(target, sizes.list, { cropIgnored: CROP_IGNORED });
  }
  if (sizes.kind === "ratios") {
    return nearestRatioSize(target, sizes.stepsMax).size;
  }
  return sizes.kind === "legal"
    ? chooseSize(target, sizesOnGrid({ ...SIZE_BOUNDS, edgeMin: SIZE_BOUNDS.step }, target))
    : target;
}
