import type { Frame } from "../frame.ts";
import { createFrame } from "./create-frame.ts";

/** A frame `factor` times smaller, each pixel the mean of those it covers; edges are rounded up. */
export function downsample(frame: Frame, factor: number): Frame {
  const { width, height } = frame;
  const small = createFrame(Math.ceil(width / factor), Math.ceil(height / factor));
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      const left = column * factor;
      const right = Math.min(width, left + factor);
      const top = row * factor;
      writeMean(
        frame,
        { left, right, top, bottom: Math.min(height, top + factor) },
        small.data,
        (row * small.width + column) * 3,
      );
    }
  }
  return small;
}

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function writeMean(
  { width, data }: Frame,
  { left, right, top, bottom }: Block,
  into: Float32Array,
  to: number,
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    const last = (y * width + right) * 3;
    for (let at = (y * width + left) * 3; at < last; at += 3) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const share = 1 / ((bottom - top) * (right - left));
  into[to] = red * share;
  into[to + 1] = green * share;
  into[to + 2] = blue * share;
}
