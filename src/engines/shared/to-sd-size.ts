import type { Size } from "../../contract/size.ts";
import { chooseSize } from "./choose-size.ts";
import { sizesOnGrid } from "./sizes-on-grid.ts";

/** The sizes that a model draws well, as the operator says. */
export interface SdSizes {
  readonly multiple?: number;
  readonly edgeMin?: number;
  readonly edgeMax?: number;
  readonly pixelsMax?: number;
}

/** What may be cut off without a word: a larger picture of almost the right shape is better than a small one of just that. */
const CROP_IGNORED = 0.02;

/** The size to ask a server of Stable Diffusion for when `target` is wanted. */
export function toSdSize(target: Size, sizes: SdSizes): Size {
  const { multiple = 64, edgeMin = 512, edgeMax = 2048, pixelsMax = 1_048_576 } = sizes;
  const grid = { step: multiple, edgeMin, edgeMax, areaMax: pixelsMax };
  return chooseSize(target, sizesOnGrid(grid, target), { cropIgnored: CROP_IGNORED });
}
