import { aim } from "./eye.ts";
import type { EdgeWork } from "./edge-work.ts";
import { findEdges } from "./find-edges.ts";
import { createNeighbourChooser } from "./neighbour-chooser.ts";
import { createRay } from "./ray.ts";

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
  const chooser = createNeighbourChooser(work, ray);
  const { data } = frame;
  return (pixel: number, results: Float32Array, to: number): void => {
    const x = pixel % width;
    const y = (pixel - x) / width;
    chooser.gatherAround(x, y);
    let red = 0;
    let green = 0;
    let blue = 0;
    let total = 0;
    for (let place = 0; place <= PLACES_X.length; place++) {
      let from = pixel;
      if (place < PLACES_X.length) {
        aim(stage.eye, x + (PLACES_X[place] ?? 0), y + (PLACES_Y[place] ?? 0), ray);
        from = chooser.choose();
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
