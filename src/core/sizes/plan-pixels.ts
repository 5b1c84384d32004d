import type { Size } from "../../contract/size.ts";
import { formatSize } from "../../contract/size.ts";
import { longEdge, shortEdge, SIZE_BOUNDS } from "../../contract/sizes.ts";
import type { Warning } from "../../contract/warning.ts";
import { nearestBucket } from "./nearest-buckets.ts";

/** Pixels named in the prompt: delivered exactly within the bounds, else as the nearest bucket with a warning. */
export function planPixels(wish: Size): {
  readonly size: Size;
  readonly understood: string;
  readonly warnings: readonly Warning[];
} {
  const written = formatSize(wish);
  if (isDeliverable(wish))
    return { size: wish, understood: `${written} from the prompt`, warnings: [] };
  const { size } = nearestBucket(wish);
  const message = `The prompt's ${written} is outside of what can be delivered (edges of 256 to 3840, at most 3:1, at most 8,294,400 pixels); ${formatSize(size)} is delivered instead.`;
  return {
    size,
    understood: `nearest size to ${written} from the prompt`,
    warnings: [{ code: "size_adjusted", field: "prompt", message }],
  };
}

function isDeliverable(wish: Size): boolean {
  return (
    shortEdge(wish) >= SIZE_BOUNDS.edgeMin &&
    longEdge(wish) <= SIZE_BOUNDS.edgeMax &&
    longEdge(wish) <= SIZE_BOUNDS.ratioMax * shortEdge(wish) &&
    wish.width * wish.height <= SIZE_BOUNDS.areaMax
  );
}
