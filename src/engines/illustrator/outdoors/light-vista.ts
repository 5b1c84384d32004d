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
  const { columns, rows, distances, sunlit } = vista;
  const isLit = createSunFinder(vista, sun, reach);
  for (let row = 0; row < rows; row += 2) {
    if (row % 64 === 0) checkAborted();
    for (let column = 0; column < columns; column += 2) {
      sunlit[row * columns + column] = isLit(column, row, distances[row] ?? 1);
    }
  }
  fillBetween(sunlit, columns, rows);
}

const STEPS = 22;

function createSunFinder(vista: Vista, sun: Direction, reach: number) {
  const { columns, rows, left, step, heights, distances, rowAt } = vista;
  const flat = Math.hypot(sun.x, sun.z);
  const towardsX = sun.x / flat;
  const towardsZ = sun.z / flat;
  const rise = Math.max(0.02, sun.y / flat);
  const nearest = distances[0] ?? 0;
  const farthest = distances[rows - 1] ?? 0;
  return (column: number, row: number, z: number): number => {
    const own = heights[row * columns + column] ?? 0;
    const x = (left + column * step) * z;
    let lit = 1;
    let distance = step * z * 2.5;
    const growth = (Math.min(reach, z * 5 + 250) / distance) ** (1 / STEPS);
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
    const size = (distances[row] ?? 1) * step * reach;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const over = ((heights[at] ?? 0) - (means[at] ?? 0)) / size;
      openness[at] = clamp(0.62 + over * strength * 1.6, 0.15, 1);
    }
  }
}

function meanHeights(
  heights: Float32Array,
  columns: number,
  rows: number,
  reach: number,
): Float32Array {
  const across = new Float32Array(heights.length);
  const scale = 1 / (2 * reach + 1);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    const read = (column: number): number =>
      heights[start + (column < 0 ? 0 : column >= columns ? columns - 1 : column)] ?? 0;
    let sum = 0;
    for (let offset = -reach; offset <= reach; offset++) sum += read(offset);
    for (let column = 0; column < columns; column++) {
      across[start + column] = sum * scale;
      sum += read(column + reach + 1) - read(column - reach);
    }
  }
  const means = new Float32Array(heights.length);
  for (let column = 0; column < columns; column++) {
    const read = (row: number): number =>
      across[(row < 0 ? 0 : row >= rows ? rows - 1 : row) * columns + column] ?? 0;
    let sum = 0;
    for (let offset = -reach; offset <= reach; offset++) sum += read(offset);
    for (let row = 0; row < rows; row++) {
      means[row * columns + column] = sum * scale;
      sum += read(row + reach + 1) - read(row - reach);
    }
  }
  return means;
}
