import type { Size } from "../contract/size.ts";

/** How a picture is brought to exact pixels: a region of it is cut out and scaled. */
export interface Fit {
  /** The largest region of the target's shape, in the picture's own pixels. */
  readonly region: Size;
  /** 0 to 1: how much of the area lies outside the region. */
  readonly croppedShare: number;
  /** Target pixels for each pixel of the region, along an edge. */
  readonly scale: number;
}

/** The fit that covers the whole target. */
export function planFit(native: Size, target: Size): Fit {
  const scale = Math.max(target.width / native.width, target.height / native.height);
  const width = clampEdge(target.width / scale, native.width);
  const height = clampEdge(target.height / scale, native.height);
  const croppedShare =
    1 - (target.width * target.height) / (scale * scale * native.width * native.height);
  return { region: { width, height }, croppedShare, scale };
}

/** A region has whole pixels: the shape is off by less than one of them, which nobody sees. */
function clampEdge(edge: number, edgeMax: number): number {
  return Math.min(edgeMax, Math.max(1, Math.round(edge)));
}
