import type { Canvas } from "../../core/canvas.ts";
import type { Frame } from "../../frame.ts";
import type { DesertWork } from "./desert-work.ts";

/** The land of a desert, laid out but not yet painted. */
export interface DesertLand {
  heightAt(x: number, z: number): number;
  /** 0 in shadow to 1 in the sun. */
  sunlitAt(x: number, z: number): number;
  paint(canvas: Canvas): void;
  /** What is painted after the things that stand here: water that mirrors them, plants before them. */
  finish?(
    canvas: Canvas,
    after: {
      readonly sky: Frame;
      readonly sunShown: number;
      readonly distances: readonly number[];
    },
  ): void;
  /** The palms that stand here, the nearest last. */
  readonly palms?: readonly { readonly x: number; readonly z: number }[];
  /** Surface of the water at a place; undefined where there is none. */
  waterAt?(x: number, z: number): number | undefined;
}

export type BakeLand = (work: DesertWork) => DesertLand;
