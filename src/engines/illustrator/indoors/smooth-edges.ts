import { aim } from "./eye.ts";
import type { EdgeWork } from "./edge-work.ts";
import { findEdges } from "./find-edges.ts";
import { createRay } from "./ray.ts";
import type { Ray } from "./ray.ts";
import { createSurface } from "./surface.ts";

/** Places within a pixel that are looked at besides its middle. */
const PLACES_X = [0.125, 0.625, 0.375, 0.875] as const;
const PLACES_Y = [0.375, 0.125, 0.875, 0.625] as const;

/**
 * Looks again, at more places, through pixels at the edges of things. Each place takes the colour of the neighbouring
 * pixel that sees the same surface, so nothing is shaded anew.
 */
export function smoothEdges(work: EdgeWork): void {
  const { frame, checkAborted } = work;
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

function createMixer(work: EdgeWork) {
  const { stage, sight, frame } = work;
  const { width } = sight;
  const ray = createRay();
  const chooser = createChooser(work, ray);
  const { data } = frame;
  return (pixel: number, results: Float32Array, to: number): void => {
    const x = pixel % width;
    const y = (pixel - x) / width;
    const count = chooser.gatherAround(x, y);
    let red = 0;
    let green = 0;
    let blue = 0;
    let total = 0;
    for (let place = 0; place <= PLACES_X.length; place++) {
      let from = pixel;
      if (place < PLACES_X.length) {
        aim(stage.eye, x + (PLACES_X[place] ?? 0), y + (PLACES_Y[place] ?? 0), ray);
        from = chooser.choose(count);
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
}

const NEIGHBOURS_X = [0, -1, 1, 0, 0, -1, 1, -1, 1] as const;
const NEIGHBOURS_Y = [0, 0, 0, -1, 1, -1, -1, 1, 1] as const;

/** Chooses, among a pixel and those around it, the one that sees what a ray meets. */
function createChooser({ stage, sight, facing }: EdgeWork, ray: Ray) {
  const { solids } = stage;
  const { width, height, solid } = sight;
  const surface = createSurface();
  const around = new Int32Array(9);
  const solidOf = (index: number): number => solid[around[index] ?? 0] ?? -1;

  const isRepeated = (index: number): boolean => {
    const own = solidOf(index);
    for (let earlier = 0; earlier < index; earlier++) if (solidOf(earlier) === own) return true;
    return false;
  };

  const unlikeness = (pixel: number, distance: number): number => {
    const at = pixel * 3;
    const alike =
      ((facing[at] ?? 0) * surface.nx +
        (facing[at + 1] ?? 0) * surface.ny +
        (facing[at + 2] ?? 0) * surface.nz) /
      127;
    return 1 - alike + (Math.abs((sight.depth[pixel] ?? 0) - distance) / distance) * 4;
  };

  /** Of the pixels that see a solid the one whose surface is most like the one the ray met. */
  const mostAlike = (count: number, met: number, distance: number): number => {
    let best = around[0] ?? 0;
    let least = Infinity;
    for (let index = 0; index < count; index++) {
      if (solidOf(index) !== met) continue;
      const other = around[index] ?? 0;
      const unlike = met < 0 ? 0 : unlikeness(other, distance) + index * 1e-4;
      if (unlike >= least) continue;
      least = unlike;
      best = other;
    }
    return best;
  };

  return {
    /** Notes a pixel and its neighbours, the nearest first. Answers how many there are. */
    gatherAround(x: number, y: number): number {
      let count = 0;
      for (let place = 0; place < 9; place++) {
        const column = x + (NEIGHBOURS_X[place] ?? 0);
        const row = y + (NEIGHBOURS_Y[place] ?? 0);
        if (column >= 0 && column < width && row >= 0 && row < height)
          around[count++] = row * width + column;
      }
      return count;
    },
    choose(count: number): number {
      let nearest = Infinity;
      let met = -1;
      for (let index = 0; index < count; index++) {
        const other = solidOf(index);
        if (other < 0 || isRepeated(index)) continue;
        const distance = solids[other]?.meet(ray, 0.05) ?? Infinity;
        if (distance >= nearest) continue;
        nearest = distance;
        met = other;
      }
      if (met >= 0) solids[met]?.describe(ray, nearest, surface);
      return mostAlike(count, met, nearest);
    },
  };
}
