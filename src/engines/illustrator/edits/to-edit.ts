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
