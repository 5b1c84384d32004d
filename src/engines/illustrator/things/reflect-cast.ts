import type { Canvas } from "../core/canvas.ts";
import type { Cast } from "./cast.ts";
import type { CastPainting } from "./paint-cast.ts";

export interface Reflection extends CastPainting {
  /** How much of what stands on it the ground mirrors, 0 to 1. */
  readonly reflectivity: number;
  /** How much the ground blurs what it mirrors, 0 to 1. */
  readonly roughness: number;
}

/** Adds the mirror images of things to smooth ground (a wet street, a polished floor); call it before `paintCast`. */
export function reflectCast(canvas: Canvas, cast: Cast, reflection: Reflection): void {}
