import { readGridSize } from "../../kit/size-grid.ts";
import type { SizeRule } from "./size-picker-props.ts";

export type SizeMode = "auto" | "locked" | "custom";

/** How a size was chosen. Pixels that are not in the grid were typed. */
export function sizeModeOf(value: string, rule: SizeRule): SizeMode {
  if (value === "auto" || rule === "prompt") {
    return "auto";
  }
  return rule === "legal" && readGridSize(value) === undefined ? "custom" : "locked";
}

export function sizeModesOf(rule: SizeRule): readonly SizeMode[] {
  if (rule === "prompt") {
    return ["auto"];
  }
  return rule === "legal" ? ["auto", "locked", "custom"] : ["auto", "locked"];
}
