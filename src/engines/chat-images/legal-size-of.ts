import type { Size } from "../../contract/size.ts";
import { nearestLegalSize } from "./nearest-legal-size.ts";
import { nearestListedSize } from "./nearest-listed-size.ts";
import { nearestRatioSize } from "./ratio-sizes.ts";
import type { Setup } from "./setup.ts";

/** The size to ask this backend for when a target is wanted. */
export function legalSizeOf({ sizes }: Pick<Setup, "sizes">, target: Size): Size {
  switch (sizes.kind) {
    case "any":
      return target;
    case "legal":
      return nearestLegalSize(target);
    case "ratios":
      return nearestRatioSize(target, sizes.stepsMax).size;
    case "listed":
      return nearestListedSize(sizes.list, target);
  }
}
