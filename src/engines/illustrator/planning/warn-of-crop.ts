import type { Size } from "../../../contract/size.ts";
import type { Warning } from "../../../contract/warning.ts";
import type { Edit } from "../edits/edit.ts";
import { warn } from "./warn.ts";

/** Ratios closer than this look the same. */
const SLACK = 0.02;
const PART_MAX = 32;

/** Says when the words ask to crop to one ratio and the size of the picture has another: the size wins. */
export function warnOfCrop(edits: readonly Edit[], { width, height }: Size): Warning[] {
  const asked = lastRatio(edits);
  if (asked === undefined || Math.abs((asked * height) / width - 1) <= SLACK) return [];
  const message = `The words ask for a crop to ${nameRatio(asked)}, but the size of the picture is ${width}x${height}; it was cropped to that.`;
  return [warn("edit_approximated", message)];
}

/** The ratio after all crops and quarter turns; undefined where no crop names one. */
function lastRatio(edits: readonly Edit[]): number | undefined {
  let ratio: number | undefined;
  for (const edit of edits) {
    if (edit.kind === "crop" && edit.ratio !== undefined) ({ ratio } = edit);
    if (edit.kind === "rotate" && Math.abs(edit.degrees) % 180 === 90 && ratio !== undefined)
      ratio = 1 / ratio;
  }
  return ratio;
}

/** A ratio in small whole numbers. */
function nameRatio(ratio: number): string {
  for (let part = 1; part <= PART_MAX; part++) {
    const other = Math.round(ratio * part);
    if (other > 0 && Math.abs(other / part / ratio - 1) < 0.004) return `${other}:${part}`;
  }
  return `${ratio.toFixed(2)}:1`;
}
