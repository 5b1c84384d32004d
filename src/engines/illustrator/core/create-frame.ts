import type { Frame } from "../frame.ts";

/** A black frame. */
export function createFrame(width: number, height: number): Frame {
  return { width, height, data: new Float32Array(width * height * 3) };
}
