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
    // Where nothing glows there is nothing to add.
    if (mixRows(small, v, { mixed, amount })) addRow(data, y * frame.width * 3, { mixed, columns });
  }
}

interface Columns {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly share: Float32Array;
}

function addRow(
  data: Float32Array,
  row: number,
  { mixed, columns }: { readonly mixed: Float32Array; readonly columns: Columns },
): void {
  const { left: lefts, right: rights, share: shares } = columns;
  let to = row;
  for (let x = 0; x < lefts.length; x++) {
    const left = lefts[x] ?? 0;
    const right = rights[x] ?? 0;
    const share = shares[x] ?? 0;
    const rest = 1 - share;
    const red = (mixed[left] ?? 0) * rest + (mixed[right] ?? 0) * share;
    const green = (mixed[left + 1] ?? 0) * rest + (mixed[right + 1] ?? 0) * share;
    const blue = (mixed[left + 2] ?? 0) * rest + (mixed[right + 2] ?? 0) * share;
    data[to] = (data[to] ?? 0) + red;
    data[to + 1] = (data[to + 1] ?? 0) + green;
    data[to + 2] = (data[to + 2] ?? 0) + blue;
    to += 3;
  }
}

function columnWeights(width: number, smallWidth: number, scale: number): Columns {
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

/** Answers whether any of it is not black. */
function mixRows(
  small: Frame,
  v: number,
  { mixed, amount }: { readonly mixed: Float32Array; readonly amount: number },
): boolean {
  const stride = small.width * 3;
  const row = Math.floor(v);
  const share = v - row;
  const upper = row * stride;
  const lower = Math.min(small.height - 1, row + 1) * stride;
  const { data } = small;
  let isLit = false;
  for (let index = 0; index < stride; index++) {
    const above = data[upper + index] ?? 0;
    const value = (above + ((data[lower + index] ?? 0) - above) * share) * amount;
    mixed[index] = value;
    if (value !== 0) isLit = true;
  }
  return isLit;
}
