import type { EdgeWork } from "./edge-work.ts";
import { alikeness } from "./light-samples.ts";

/** A jump in depth within one solid counts as an edge from this share of it. */
const JUMP = 0.03;
/** And so do two directions less alike than this. */
const ALIKE = 0.86 * 127 * 127;
/** A step in brightness below this share of it is no step to be seen. */
const FAINT = 0.07;

/** Pixels that see another solid than a neighbour, or the same one much nearer or farther, or turned another way. */
export function findEdges({ sight, facing, frame }: EdgeWork): Int32Array {
  const { width, height, solid, depth } = sight;
  const { data } = frame;
  const isEdge = new Uint8Array(width * height);
  let count = 0;
  const mark = (pixel: number): void => {
    if (isEdge[pixel] === 1) return;
    isEdge[pixel] = 1;
    count++;
  };
  const compare = (pixel: number, other: number): void => {
    const near = depth[pixel] ?? 0;
    const isSame = solid[pixel] === solid[other];
    if (isSame && near === Infinity) return;
    const isClose = Math.abs(near - (depth[other] ?? 0)) <= near * JUMP;
    if (isSame && isClose && alikeness(facing, pixel, facing, other) > ALIKE) return;
    if (isFaint(data, pixel * 3, other * 3)) return;
    mark(pixel);
    mark(other);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      if (x + 1 < width) compare(pixel, pixel + 1);
      if (y + 1 < height) compare(pixel, pixel + width);
    }
  }
  const edges = new Int32Array(count);
  let next = 0;
  for (let pixel = 0; pixel < isEdge.length; pixel++)
    if (isEdge[pixel] === 1) edges[next++] = pixel;
  return edges;
}

/** Whether two pixels are so much alike that the edge between them is not seen. */
function isFaint(data: Float32Array, a: number, b: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    const first = data[a + channel] ?? 0;
    const second = data[b + channel] ?? 0;
    if (Math.abs(first - second) > FAINT * (first + second) + 0.002) return false;
  }
  return true;
}
