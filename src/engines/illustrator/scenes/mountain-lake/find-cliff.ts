import { smoothstep } from "../../core/interpolate.ts";
import type { Vista } from "../../outdoors/vista.ts";

/** A sheer wall that the eye can see whole. Metres. */
export interface Cliff {
  readonly x: number;
  readonly z: number;
  readonly top: number;
  readonly foot: number;
}

/** Walls are looked for between these distances, and must rise this far within so many metres. */
const NEAREST = 280;
const FARTHEST = 1150;
const RISE = 50;
const WITHIN = 48;
/** The foot of a wall is not higher than this above the water. */
const FOOT = 14;

/** Finds the wall that rises highest in the picture, neither in its middle nor at its edges; undefined if there is none. */
export function findCliff(vista: Vista, side: -1 | 1): Cliff | undefined {
  const { camera, columns, left, step } = vista;
  const half = camera.centreX / camera.focal;
  let best: Cliff | undefined;
  let bestScore = 0;
  for (let column = 0; column < columns; column++) {
    const direction = left + column * step;
    // Trees stand before the wall on their side.
    const out = (direction * -side) / half;
    const place = Math.abs(out);
    const shown =
      smoothstep(0.16, 0.34, place) *
      smoothstep(out > 0 ? 0.9 : 0.62, out > 0 ? 0.72 : 0.48, place);
    if (shown <= 0) continue;
    const cliff = cliffIn(vista, column, direction);
    if (cliff === undefined) continue;
    const score = ((cliff.top - cliff.foot) / cliff.z) * shown;
    if (score <= bestScore) continue;
    bestScore = score;
    best = cliff;
  }
  return best;
}

/** The first wall in a direction. */
function cliffIn(vista: Vista, column: number, direction: number): Cliff | undefined {
  const { camera, columns, rows, distances, heights } = vista;
  let seen = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    const z = distances[row] ?? 1;
    if (z > FARTHEST) return undefined;
    const foot = heights[row * columns + column] ?? 0;
    const rise = (foot - camera.height) / z;
    // What stands before the wall must not hide its foot.
    if (z > NEAREST && foot < FOOT && rise > seen - 0.004) {
      const top = highestWithin(vista, row, column);
      if (top - foot > RISE) return { x: direction * z, z, top, foot: Math.max(1, foot) };
    }
    seen = Math.max(seen, rise);
  }
  return undefined;
}

function highestWithin(
  { columns, rows, distances, heights }: Vista,
  from: number,
  column: number,
): number {
  const end = (distances[from] ?? 0) + WITHIN;
  let top = 0;
  for (let row = from; row < rows && (distances[row] ?? 0) <= end; row++)
    top = Math.max(top, heights[row * columns + column] ?? 0);
  return top;
}
