import type { Raster } from "./frame.ts";
import type { SceneIntent } from "./intent.ts";

export interface SceneTask {
  readonly intent: SceneIntent;
  readonly seed: number;
  /** The pixels to draw; already within the scene's budget. */
  readonly width: number;
  readonly height: number;
  /** Checked between bands of rows; throws when the work is no longer wanted. */
  readonly checkAborted: () => void;
  /** 0 to 1. */
  readonly progress: (share: number) => void;
}

/**
 * One kind of picture. Pure: the same task gives the same bytes. Chance comes only from named
 * streams of the seed, so that a change of time or weather keeps every building where it was.
 */
export interface Scene {
  /** The most pixels drawn natively; larger pictures are drawn smaller and enlarged. */
  readonly pixelsMax: number;
  draw(task: SceneTask): Raster;
}
