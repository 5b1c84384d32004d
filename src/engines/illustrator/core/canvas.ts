import type { Frame } from "../frame.ts";

/** The picture in the making, with the distance of what was painted at each pixel. */
export interface Canvas {
  readonly frame: Frame;
  /** Metres from the eye; infinite where there is only sky. */
  readonly depth: Float32Array;
}
