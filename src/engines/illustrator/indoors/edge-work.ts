import type { Frame } from "../frame.ts";
import type { Sight } from "./find-surfaces.ts";
import type { Stage } from "./stage.ts";

/** What is needed to find the edges in a picture and to smooth them. */
export interface EdgeWork {
  readonly stage: Stage;
  readonly sight: Sight;
  /** Which way the surface at each pixel faces, three bytes, 127 for 1. */
  readonly facing: Int8Array;
  readonly frame: Frame;
  readonly checkAborted: () => void;
}
