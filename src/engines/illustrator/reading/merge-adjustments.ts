import type { AdjustmentId } from "../intent.ts";
import { OPPOSITES, REPEATABLE } from "./lexicon/adjustments.ts";

/** As often as a picture is made brighter still. */
const REPEATS_MAX = 3;
const ADJUSTMENTS_MAX = 12;

/**
 * Adds what is to be done to the pixels to what was done before. What undoes the other takes it
 * away: darker after brighter is as it was, and a picture mirrored twice is not mirrored.
 */
export function mergeAdjustments(
  before: readonly AdjustmentId[],
  now: readonly AdjustmentId[],
): readonly AdjustmentId[] {
  const merged = [...before];
  for (const id of now) {
    const opposite = OPPOSITES[id];
    const undone = opposite === undefined ? -1 : merged.lastIndexOf(opposite);
    const most = REPEATABLE.has(id) ? REPEATS_MAX : 1;
    if (undone >= 0) merged.splice(undone, 1);
    else if (
      merged.filter((other) => other === id).length < most &&
      merged.length < ADJUSTMENTS_MAX
    )
      merged.push(id);
  }
  return merged;
}
