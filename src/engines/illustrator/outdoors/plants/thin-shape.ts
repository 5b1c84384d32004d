import { clamp } from "../../core/interpolate.ts";
import type { BroadTreeShape } from "./grow-broad-tree.ts";

/** Frames of this many pixels or more show every leaf. */
const PIXELS_FULL = 460_000;

/** The same tree with fewer, larger leaves for a small frame, in which single ones could not be seen. */
export function thinShape(
  shape: BroadTreeShape,
  { width, height }: { readonly width: number; readonly height: number },
): BroadTreeShape {
  const share = clamp((width * height) / PIXELS_FULL, 0.12, 1);
  return {
    ...shape,
    leavesPerClump: Math.max(12, Math.round(shape.leavesPerClump * share)),
    leaf: shape.leaf / Math.sqrt(share),
  };
}
