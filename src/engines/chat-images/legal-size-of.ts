import type { Size } from "../../contract/size.ts";
import { nearestLegalSize } from "./nearest-legal-size.ts";
import { nearestListedSize } from "./nearest-listed-size.ts";
import { nearestRatioSize } from "./ratio-sizes.ts";
import type { Setup } from "./setup.ts";

/** The size to ask this backend for when a target is wanted. */
export function legalSizeOf({ sizes }: Pick<Setup, "sizes">, target: Size): Size {
  if (sizes.kind === "listed") {
    return nearestListedSize(sizes.list, target);
  }
  if (sizes.kind === "ratios") {
    return nearestRatioSize(target, sizes.stepsMax).size;
  }
  return sizes.kind === "legal" ? nearestLegalSize(target) : target;
}
