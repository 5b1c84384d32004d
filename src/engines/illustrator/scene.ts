import type { Raster } from "./frame.ts";
import type { SceneIntent } from "./intent.ts";

export interface SceneTask {
  readonly intent: SceneIntent;
  readonly seed: number;
  /** The pixels to draw; already within the scene's budget. */
  readonly width: number;
  readonly height: number;
  /** Checked between bands of rows, at least every 50 ms; throws when the work is no longer wanted. */
  readonly checkAborted: () => void;
  /** 0 to 1. */
  readonly progress: (share: number) => void;
}

/** What a scene has drawn. */
export interface Drawing {
  readonly raster: Raster;
  /** Coverage, one byte a pixel, when the intent asks for a transparent picture and the scene can give one. */
  readonly alpha?: Uint8Array;
  /** How many pixels of each subject can be seen, by its id; a subject that is missing or 0 is hidden. */
  readonly shown: ReadonlyMap<string, number>;
}

/**
 * One kind of picture. Pure: the same task gives the same bytes. Chance comes only from named
 * streams of the seed, so that a change of time or weather keeps every building where it was.
 */
export interface Scene {
  /** The most pixels drawn natively; larger pictures are drawn smaller and enlarged. */
  readonly pixelsMax: number;
  /** The part of the pixels of a larger picture that is painted, where painting them all takes too long; 1 unless told. */
  readonly share?: number;
  /** Pictures up to this many pixels are painted whole for all that; 500,000 unless told. */
  readonly smallPixels?: number;
  draw(task: SceneTask): Drawing;
}
