import type { AdjustmentId } from "../intent.ts";
import type { Edit } from "./edit.ts";

const SAME = [
  "background-blur",
  "vignette",
  "grain",
  "sharpen",
  "invert",
] as const satisfies readonly (AdjustmentId & Edit["kind"])[];

const TURNS: ReadonlyMap<number, AdjustmentId> = new Map<number, AdjustmentId>([
  [90, "rotate-right"],
  [-90, "rotate-left"],
  [180, "rotate-half"],
]);

/** The adjustment that does what an edit says on a picture that is drawn again from its document; undefined if there is none. */
export function toAdjustment(edit: Edit): AdjustmentId | undefined {
  if (edit.kind === "rotate") return TURNS.get(edit.degrees);
  if (edit.kind === "flip") return edit.axis === "horizontal" ? "mirror" : "flip-vertical";
  if (edit.kind === "frame")
    return edit.frame === "mat" || edit.frame === "plain" ? "frame" : undefined;
  return SAME.find((id) => id === edit.kind);
}
