import type { Frame } from "../frame.ts";
import { createFrame } from "./create-frame.ts";

/** A frame `factor` times smaller, each pixel the mean of those it covers; edges are rounded up. */
export function downsample(frame: Frame, factor: number): Frame {
  const { width, height, data } = frame;
  const small = createFrame(Math.ceil(width / factor), Math.ceil(height / factor));
  for (let row = 0; row < small.height; row++) {
    const bottom = Math.min(height, (row + 1) * factor);
    for (let column = 0; column < small.width; column++) {
      const left = column * factor;
      const right = Math.min(width, left + factor);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let y = row * factor; y < bottom; y++) {
        const last = (y * width + right) * 3;
        for (let at = (y * width + left) * 3; at < last; at += 3) {
          red += data[at] ?? 0;
          green += data[at + 1] ?? 0;
          blue += data[at + 2] ?? 0;
        }
      }
      const share = 1 / ((bottom - row * factor) * (right - left));
      const to = (row * small.width + column) * 3;
      small.data[to] = red * share;
      small.data[to + 1] = green * share;
      small.data[to + 2] = blue * share;
    }
  }
  return small;
}
