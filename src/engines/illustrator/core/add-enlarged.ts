import type { Frame } from "../frame.ts";
import { clamp } from "./interpolate.ts";

/** Adds a smaller frame to a larger one, stretched over it with bilinear interpolation and scaled by `amount`. */
export function addEnlarged(frame: Frame, small: Frame, amount: number): void {
  const scaleX = small.width / frame.width;
  const scaleY = small.height / frame.height;
  const columns = columnWeights(frame.width, small.width, scaleX);
  const { data } = frame;
  const mixed = new Float32Array(small.width * 3);
  for (let y = 0; y < frame.height; y++) {
    const v = clamp((y + 0.5) * scaleY - 0.5, 0, small.height - 1);
    mixRows(small, v, { mixed, amount });
    const row = y * frame.width * 3;
    for (let x = 0; x < frame.width; x++) {
      const left = columns.left[x] ?? 0;
      const right = columns.right[x] ?? 0;
      const share = columns.share[x] ?? 0;
      const to = row + x * 3;
      const rest = 1 - share;
      const red = (mixed[left] ?? 0) * rest + (mixed[right] ?? 0) * share;
      const green = (mixed[left + 1] ?? 0) * rest + (mixed[right + 1] ?? 0) * share;
      const blue = (mixed[left + 2] ?? 0) * rest + (mixed[right + 2] ?? 0) * share;
      data[to] = (data[to] ?? 0) + red;
      data[to + 1] = (data[to + 1] ?? 0) + green;
      data[to + 2] = (data[to + 2] ?? 0) + blue;
    }
  }
}

function columnWeights(width: number, smallWidth: number, scale: number) {
  const left = new Int32Array(width);
  const right = new Int32Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const u = clamp((x + 0.5) * scale - 0.5, 0, smallWidth - 1);
    const column = Math.floor(u);
    left[x] = column * 3;
    right[x] = Math.min(smallWidth - 1, column + 1) * 3;
    share[x] = u - column;
  }
  return { left, right, share };
}

function mixRows(small: Frame, v: number, into: { mixed: Float32Array; amount: number }): void {
  const stride = small.width * 3;
  const row = Math.floor(v);
  const share = v - row;
  const upper = row * stride;
  const lower = Math.min(small.height - 1, row + 1) * stride;
  for (let index = 0; index < stride; index++) {
    const above = small.data[upper + index] ?? 0;
    const below = small.data[lower + index] ?? 0;
    into.mixed[index] = (above + (below - above) * share) * into.amount;
  }
}
