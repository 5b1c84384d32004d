import type { Size } from "../../contract/size.ts";
import { fitWithin } from "./fit-within.ts";

/** The most pixels of a preview: more are not seen before the picture itself is there. */
const FINEST_PIXELS = 230_400;
/** A preview has at most this part of the pixels that are painted for the whole, so that all of them cost a third of it at most. */
const SHARE = 1 / 9;
/** Parts of the finest, by how many are wanted. Of three each costs four times the one before it. */
const PARTS: readonly (readonly number[])[] = [[], [1 / 4], [1 / 16, 9 / 16], [1 / 16, 1 / 4, 1]];

/** The sizes of the previews of a picture of `size`, coarse to fine; `painted` are the pixels that the whole is painted with. */
export function previewSizes(
  size: Size,
  { painted, count }: { readonly painted: number; readonly count: number },
): readonly Size[] {
  const finest = Math.min(FINEST_PIXELS, painted * SHARE);
  return (PARTS[count] ?? []).map((part) => fitWithin(size, finest * part));
}
