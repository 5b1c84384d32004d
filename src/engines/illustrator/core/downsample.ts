import type { Frame } from "../frame.ts";
import { createFrame } from "./create-frame.ts";

/** A frame `factor` times smaller, each pixel the mean of those it covers; edges are rounded up. */
export function downsample(frame: Frame, factor: number): Frame {
  const { width, height, data } = frame;
  const small = createFrame(Math.ceil(width / factor), Math.ceil(height / factor));
  const counts = new Uint16Array(small.width * small.height);
  for (let y = 0; y < height; y++) {
    const smallRow = Math.floor(y / factor) * small.width;
    for (let x = 0; x < width; x++) {
      const cell = smallRow + Math.floor(x / factor);
      const from = (y * width + x) * 3;
      const to = cell * 3;
      counts[cell] = (counts[cell] ?? 0) + 1;
      small.data[to] = (small.data[to] ?? 0) + (data[from] ?? 0);
      small.data[to + 1] = (small.data[to + 1] ?? 0) + (data[from + 1] ?? 0);
      small.data[to + 2] = (small.data[to + 2] ?? 0) + (data[from + 2] ?? 0);
    }
  }
  for (let index = 0; index < small.data.length; index++) {
    small.data[index] = (small.data[index] ?? 0) / (counts[Math.floor(index / 3)] ?? 1);
  }
  return small;
}
