import type { Size } from "../../../contract/size.ts";

export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/**
 * Rows of a small plane stretched over a larger picture with bilinear interpolation: asked for one
 * row after the other, each answer holds until the next. `channels` floats a pixel.
 */
export function readRows(
  plane: Plane,
  { width, height }: Size,
  channels: 1 | 3,
): (y: number) => Float32Array {
  const row = new Float32Array(width * channels);
  const mixed = new Float32Array(plane.width * channels);
  const left = new Int32Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const u = within(((x + 0.5) * plane.width) / width - 0.5, plane.width - 1);
    left[x] = Math.floor(u);
    share[x] = u - Math.floor(u);
  }
  return (y) => {
    const v = within(((y + 0.5) * plane.height) / height - 0.5, plane.height - 1);
    const upper = Math.floor(v) * plane.width * channels;
    const lower = Math.min(plane.height - 1, Math.floor(v) + 1) * plane.width * channels;
    const weight = v - Math.floor(v);
    for (let at = 0; at < mixed.length; at++) {
      const above = plane.data[upper + at] ?? 0;
      mixed[at] = above + ((plane.data[lower + at] ?? 0) - above) * weight;
    }
    for (let x = 0; x < width; x++) {
      const from = (left[x] ?? 0) * channels;
      const next = Math.min(plane.width - 1, (left[x] ?? 0) + 1) * channels;
      const part = share[x] ?? 0;
      for (let channel = 0; channel < channels; channel++) {
        const here = mixed[from + channel] ?? 0;
        row[x * channels + channel] = here + ((mixed[next + channel] ?? 0) - here) * part;
      }
    }
    return row;
  };
}

const within = (value: number, high: number): number =>
  value < 0 ? 0 : value > high ? high : value;
