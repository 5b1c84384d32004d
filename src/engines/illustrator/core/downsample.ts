import type { Frame } from "../frame.ts";
import { createFrame } from "./create-frame.ts";

/** A frame `factor` times smaller, each pixel the mean of those it covers; edges are rounded up. */
export function downsample(frame: Frame, factor: number): Frame {
  const { width, height } = frame;
  const small = createFrame(Math.ceil(width / factor), Math.ceil(height / factor));
  for (let row = 0; row < small.height; row++) writeMeans(frame, small, { row, factor });
  return small;
}

function writeMeans(
  { width, height, data }: Frame,
  small: Frame,
  { row, factor }: { readonly row: number; readonly factor: number },
): void {
  const top = row * factor;
  const bottom = Math.min(height, top + factor);
  const into = small.data;
  for (let column = 0; column < small.width; column++) {
    const left = column * factor;
    const right = Math.min(width, left + factor);
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
    const to = (row * small.width + column) * 3;
    into[to] = red * share;
    into[to + 1] = green * share;
    into[to + 2] = blue * share;
  }
}
