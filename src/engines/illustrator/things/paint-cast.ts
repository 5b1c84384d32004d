import type { Canvas } from "../core/canvas.ts";
import type { Camera } from "../core/camera.ts";
import type { Cast } from "./cast.ts";
import type { SiteLight } from "./site.ts";

export interface CastPainting {
  readonly camera: Camera;
  readonly light: SiteLight;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/**
 * Paints the things into a picture whose ground is painted and whose water is not: first the shadows
 * they throw on the ground, then the things, the farthest first, hidden by what is nearer; it writes
 * their depth. Answers how many pixels of each subject can be seen.
 */
export function paintCast(
  canvas: Canvas,
  cast: Cast,
  painting: CastPainting,
): ReadonlyMap<string, number> {
  return new Map();
}
