import type { Frame } from "../frame.ts";
import { aim } from "./eye.ts";
import type { Sight } from "./find-surfaces.ts";
import { alikeness } from "./light-samples.ts";
import { createRay } from "./ray.ts";
import type { Stage } from "./stage.ts";
import { createSurface } from "./surface.ts";

/** Places within a pixel that are looked at besides its middle. */
const PLACES_X = [0.125, 0.625, 0.375, 0.875] as const;
const PLACES_Y = [0.375, 0.125, 0.875, 0.625] as const;
/** A jump in depth within one solid counts as an edge from this share of it. */
const JUMP = 0.03;
/** And so do two directions less alike than this. */
const ALIKE = 0.86 * 127 * 127;

export interface EdgeWork {
  readonly stage: Stage;
  readonly sight: Sight;
  readonly facing: Int8Array;
  readonly frame: Frame;
  readonly checkAborted: () => void;
}

/**
 * Looks again, at more places, through pixels at the edges of things. Each place takes the colour of the neighbouring
 * pixel that sees the same surface, so nothing is shaded anew.
 */
export function smoothEdges(work: EdgeWork): void {
  const { frame, sight, facing, checkAborted } = work;
  const edges = findEdges(work);
  const results = new Float32Array(edges.length * 3);
  const mix = createMixer(work);
  for (let index = 0; index < edges.length; index++) {
    if (index % 4096 === 0) checkAborted();
    mix(edges[index] ?? 0, results, index * 3);
  }
  for (let index = 0; index < edges.length * 3; index++) {
    const channel = index % 3;
    frame.data[(edges[(index - channel) / 3] ?? 0) * 3 + channel] = results[index] ?? 0;
  }
}

function createMixer({ stage, sight, facing, frame }: EdgeWork) {
  const { eye, solids } = stage;
  const { width, height } = sight;
  const ray = createRay();
  const surface = createSurface();
  const around = new Int32Array(9);
  const { data } = frame;
  return (pixel: number, results: Float32Array, to: number): void => {
    const x = pixel % width;
    const y = (pixel - x) / width;
    const count = gatherAround(sight, x, y, around);
    let red = 0;
    let green = 0;
    let blue = 0;
    let total = 0;
    for (let place = 0; place <= PLACES_X.length; place++) {
      let from = pixel;
      if (place < PLACES_X.length) {
        aim(eye, x + (PLACES_X[place] ?? 0), y + (PLACES_Y[place] ?? 0), ray);
        from = chooseNeighbour(count);
      }
      // Bright light counts less, or the edges before a window would stay jagged.
      const at = from * 3;
      const r = data[at] ?? 0;
      const g = data[at + 1] ?? 0;
      const b = data[at + 2] ?? 0;
      const weight = 1 / (1 + Math.max(r, g, b));
      red += r * weight;
      green += g * weight;
      blue += b * weight;
      total += weight;
    }
    results[to] = red / total;
    results[to + 1] = green / total;
    results[to + 2] = blue / total;
  };

  /** The pixel around that sees what the ray meets first. */
  function chooseNeighbour(count: number): number {
    let nearest = Infinity;
    let met = -1;
    for (let index = 0; index < count; index++) {
      const other = sight.solid[around[index] ?? 0] ?? -1;
      if (other < 0 || isRepeated(index)) continue;
      const distance = solids[other]?.meet(ray, 0.05) ?? Infinity;
      if (distance >= nearest) continue;
      nearest = distance;
      met = other;
    }
    if (met >= 0) solids[met]?.describe(ray, nearest, surface);
    let best = around[0] ?? 0;
    let least = Infinity;
    for (let index = 0; index < count; index++) {
      const other = around[index] ?? 0;
      if (sight.solid[other] !== met) continue;
      const unlike = met < 0 ? 0 : unlikeness(other, nearest) + index * 1e-4;
      if (unlike >= least) continue;
      least = unlike;
      best = other;
    }
    return best;
  }

  function isRepeated(index: number): boolean {
    const own = sight.solid[around[index] ?? 0];
    for (let earlier = 0; earlier < index; earlier++)
      if (sight.solid[around[earlier] ?? 0] === own) return true;
    return false;
  }

  function unlikeness(pixel: number, distance: number): number {
    const at = pixel * 3;
    const alike =
      ((facing[at] ?? 0) * surface.nx +
        (facing[at + 1] ?? 0) * surface.ny +
        (facing[at + 2] ?? 0) * surface.nz) /
      127;
    return 1 - alike + (Math.abs((sight.depth[pixel] ?? 0) - distance) / distance) * 4;
  }

  /** A pixel and its neighbours, the nearest first. Answers how many there are. */
  function gatherAround({ width }: Sight, x: number, y: number, into: Int32Array): number {
    let count = 0;
    for (let place = 0; place < 9; place++) {
      const column = x + (NEIGHBOURS_X[place] ?? 0);
      const row = y + (NEIGHBOURS_Y[place] ?? 0);
      if (column >= 0 && column < width && row >= 0 && row < height)
        into[count++] = row * width + column;
    }
    return count;
  }
}

const NEIGHBOURS_X = [0, -1, 1, 0, 0, -1, 1, -1, 1] as const;
const NEIGHBOURS_Y = [0, 0, 0, -1, 1, -1, -1, 1, 1] as const;

/** A step in brightness below this share of it is no step to be seen. */
const FAINT = 0.07;

/** Pixels that see another solid than a neighbour, or the same one much nearer or farther, or turned another way. */
function findEdges({ sight, facing, frame }: EdgeWork): Int32Array {
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
