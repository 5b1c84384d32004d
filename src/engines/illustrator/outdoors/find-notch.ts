import { clamp } from "../core/interpolate.ts";
import type { Vista } from "./vista.ts";

/** A place in the skyline where the sky reaches down low. */
export interface Notch {
  /** 0 to 1 across the frame. */
  readonly across: number;
  /** How steeply one looks up to the skyline there, in radians. */
  readonly rise: number;
}

/** How much of the frame's width must be open on each side of the notch, for the sun with its glow. */
const HALF = 0.035;

/** Finds the notch of the skyline in which a low sun or moon is seen best: not in the middle, not at the edge. */
export function findNotch({ camera, columns, rows, left, step, distances, heights }: Vista): Notch {
  const rises = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const z = distances[row] ?? 1;
    for (let column = 0; column < columns; column++) {
      const rise = ((heights[row * columns + column] ?? 0) - camera.height) / z;
      if (rise > (rises[column] ?? 0)) rises[column] = rise;
    }
  }
  const highest = rises.reduce((a, b) => Math.max(a, b), 0.01);
  const width = camera.centreX * 2;
  const half = Math.ceil((HALF * width) / camera.focal / step);
  let best: Notch = { across: 0.7, rise: highest };
  let bestScore = Number.POSITIVE_INFINITY;
  for (let column = half; column < columns - half; column++) {
    const across = (camera.centreX + (left + column * step) * camera.focal) / width;
    if (across < 0.16 || across > 0.84) continue;
    const rise = rises.subarray(column - half, column + half + 1).reduce((a, b) => Math.max(a, b));
    const score =
      rise / highest +
      1.2 * clamp(0.12 - Math.abs(across - 0.5), 0, 1) +
      Math.abs(across - 0.5) * 0.2;
    if (score >= bestScore) continue;
    bestScore = score;
    best = { across, rise: Math.atan(rise) };
  }
  return best;
}
