import type { Edit } from "../edits/edit.ts";
import type { AdjustmentId } from "../intent.ts";

const QUARTERS: ReadonlyMap<number, AdjustmentId> = new Map<number, AdjustmentId>([
  [90, "rotate-right"],
  [-270, "rotate-right"],
  [-90, "rotate-left"],
  [270, "rotate-left"],
  [180, "rotate-half"],
  [-180, "rotate-half"],
]);

/** The adjustment that does what an edit says on a picture that is drawn again from its document; undefined if there is none. */
export function toAdjustment(edit: Edit): AdjustmentId | undefined {
  switch (edit.kind) {
    case "rotate":
      return QUARTERS.get(edit.degrees);
    case "flip":
      return edit.axis === "horizontal" ? "mirror" : "flip-vertical";
    case "background-blur":
    case "vignette":
    case "grain":
    case "sharpen":
    case "invert":
      return edit.kind;
    case "frame":
      return edit.frame === "mat" ? "frame" : undefined;
    default:
      return undefined;
  }
}
