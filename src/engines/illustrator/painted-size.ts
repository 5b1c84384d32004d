import type { Size } from "../../contract/size.ts";
import { FILTERED_PIXELS_MAX } from "./filters/apply-filters.ts";
import { sizeBeforeTurns } from "./filters/turn-picture.ts";
import { fitWithin } from "./fit-within.ts";
import type { Scene } from "./scene.ts";
import type { DocumentOrder } from "./wire.ts";

/** Pictures up to this many pixels are painted whole: in a small one every pixel is seen. */
const SMALL_PIXELS = 500_000;

/** The size at which a scene is painted for an order, before it is turned and enlarged to the size of the order. */
export function paintedSize(
  {
    pixelsMax,
    share = 1,
    smallPixels = SMALL_PIXELS,
  }: Pick<Scene, "pixelsMax" | "share" | "smallPixels">,
  { document, width, height }: DocumentOrder,
): Size {
  const { filters, adjustments = [] } = document.intent;
  // A picture that is turned by a quarter in the end is drawn lying.
  const size = sizeBeforeTurns({ width, height }, adjustments);
  const most = Math.min(
    pixelsMax,
    Math.max(smallPixels, width * height * share),
    filters.length > 0 ? FILTERED_PIXELS_MAX : Infinity,
  );
  return fitWithin(size, most);
}
