import type { AdjustmentId } from "../intent.ts";
import type { Edit } from "./edit.ts";

/** Adjustments that turn or frame a picture, as edits; undefined for those that change its tones. */
const EDITS: Readonly<Partial<Record<AdjustmentId, Edit>>> = {
  mirror: { kind: "flip", axis: "horizontal" },
  "flip-vertical": { kind: "flip", axis: "vertical" },
  "rotate-left": { kind: "rotate", degrees: -90 },
  "rotate-right": { kind: "rotate", degrees: 90 },
  "rotate-half": { kind: "rotate", degrees: 180 },
  frame: { kind: "frame", frame: "mat" },
};

/** The edit that does what an adjustment says, if it moves pixels about or frames them. */
export const toEdit = (id: AdjustmentId): Edit | undefined => EDITS[id];

/** The adjustment that does what an edit says on a picture that is drawn again from its document; undefined if there is none. */
export function toAdjustment(edit: Edit): AdjustmentId | undefined {
  switch (edit.kind) {
    case "rotate":
      return { 90: "rotate-right", "-90": "rotate-left", 270: "rotate-left", "-270": "rotate-right", 180: "rotate-half", "-180": "rotate-half" }[
        edit.degrees
      ] as AdjustmentId | undefined;
    case "flip":
      return edit.axis === "horizontal" ? "mirror" : "flip-vertical";
    case "background-blur":
    case "vignette":
    case "grain":
    case "sharpen":
    case "invert":
      return edit.kind;
    case "frame":
      return edit.frame === "mat" || edit.frame === "plain" ? "frame" : undefined;
    default:
      return undefined;
  }
}
