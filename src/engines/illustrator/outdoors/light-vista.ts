import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Direction } from "../core/sky.ts";
import type { Vista } from "./vista.ts";

export interface VistaLight {
  readonly sun: Direction;
  /** How far a shadow can reach, in metres. */
  readonly reach: number;
  readonly checkAborted: () => void;
}

/** Looks from every second point of the land along the ray to the sun; what lies between is interpolated. */
export function throwVistaShadows(vista: Vista, { sun, reach, checkAborted }: VistaLight): void {
  const { columns, rows, sunlit } = vista;
  const lightRow = createRowLighter(vista, sun, reach);
  for (let row = 0; row < rows; row += 2) {
    if (row % 64 === 0) checkAborted();
    lightRow(row);
  }
  fillBetween(sunlit, columns, rows);
}

const STEPS = 22;

function createRowLighter(vista: Vista, sun: Direction, reach: number): (row: number) => void {
  const { columns, rows, left, step, heights, distances, sunlit, rowAt } = vista;
  const flat = Math.hypot(sun.x, sun.z);
  const towardsX = sun.x / flat;
  const towardsZ = sun.z / flat;
  const rise = Math.max(0.02, sun.y / flat);
  const nearest = distances[0] ?? 0;
  const farthest = distances[rows - 1] ?? 0;
  let z = 1;
  let growth = 1;

  /** How much of the sun a point of the row is reached by. */
  function sunAt(column: number, own: number): number {
    const x = (left + column * step) * z;
    let lit = 1;
    let distance = step * z * 2.5;
    for (let count = 0; count < STEPS; count++) {
      const aheadZ = z + towardsZ * distance;
      if (aheadZ < nearest || aheadZ > farthest) break;
      const u = ((x + towardsX * distance) / aheadZ - left) / step;
      if (u < 0 || u > columns - 1.001) break;
      const at = Math.floor(rowAt(aheadZ)) * columns + Math.floor(u);
      const land = lerp(heights[at] ?? 0, heights[at + 1] ?? 0, u - Math.floor(u));
      // The sun is a disc and the air is not empty: the edge of a shadow softens with its length.
      const clear = (own + distance * rise - land) / (distance * 0.055 + 0.4);
      lit = Math.min(lit, clear);
      if (lit <= -0.5) return 0;
      distance *= growth;
    }
    return smoothstep(-0.5, 1, lit);
  }

  return (row) => {
    z = distances[row] ?? 1;
    growth = (Math.min(reach, z * 5 + 250) / (step * z * 2.5)) ** (1 / STEPS);
    const start = row * columns;
    for (let column = 0; column < columns; column += 2)
      sunlit[start + column] = sunAt(column, heights[start + column] ?? 0);
  };
}

function fillBetween(field: Float32Array, columns: number, rows: number): void {
  for (let row = 0; row < rows; row += 2) {
    for (let column = 1; column < columns; column += 2) {
      const at = row * columns + column;
      const before = field[at - 1] ?? 1;
      field[at] = column + 1 < columns ? (before + (field[at + 1] ?? 1)) / 2 : before;
    }
  }
  for (let row = 1; row < rows; row += 2) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const before = field[at - columns] ?? 1;
      field[at] = row + 1 < rows ? (before + (field[at + columns] ?? 1)) / 2 : before;
    }
  }
}

/** Compares each height with the mean around it: crests see much of the sky, hollows little. */
export function measureOpenness(vista: Vista, { reach = 6, strength = 1 } = {}): void {
  const { columns, rows, step, distances, heights, openness } = vista;
  const means = meanHeights(heights, columns, rows, reach);
  for (let row = 0; row < rows; row++) {
    const share = (strength * 1.6) / ((distances[row] ?? 1) * step * reach);
    openRow(openness, { heights, means, start: row * columns, end: (row + 1) * columns, share });
  }
}

interface Opening {
  readonly heights: Float32Array;
  readonly means: Float32Array;
  readonly start: number;
  readonly end: number;
  /** How much a metre above its surroundings opens a place. */
  readonly share: number;
}

function openRow(openness: Float32Array, { heights, means, start, end, share }: Opening): void {
  for (let at = start; at < end; at++) {
    const over = (heights[at] ?? 0) - (means[at] ?? 0);
    openness[at] = clamp(0.62 + over * share, 0.15, 1);
  }
}

function meanHeights(
  heights: Float32Array,
  columns: number,
  rows: number,
  reach: number,
): Float32Array {
  const across = new Float32Array(heights.length);
  for (let row = 0; row < rows; row++)
    meanAlong(heights, across, { start: row * columns, stride: 1, count: columns, reach });
  const means = new Float32Array(heights.length);
  for (let column = 0; column < columns; column++)
    meanAlong(across, means, { start: column, stride: columns, count: rows, reach });
  return means;
}

interface Line {
  readonly start: number;
  readonly stride: number;
  readonly count: number;
  readonly reach: number;
}

/** Means along a line of points; at its ends the last point counts for those that are missing. */
function meanAlong(
  from: Float32Array,
  to: Float32Array,
  { start, stride, count, reach }: Line,
): void {
  const scale = 1 / (2 * reach + 1);
  const last = start + (count - 1) * stride;
  let sum = 0;
  for (let offset = -reach; offset <= reach; offset++)
    sum += from[clamp(start + offset * stride, start, last)] ?? 0;
  let entering = start + (reach + 1) * stride;
  let leaving = start - reach * stride;
  for (let at = start; at <= last; at += stride) {
    to[at] = sum * scale;
    sum +=
      (from[entering < last ? entering : last] ?? 0) -
      (from[leaving > start ? leaving : start] ?? 0);
    entering += stride;
    leaving += stride;
  }
}
