import { clamp } from "../core/interpolate.ts";
import type { Direction } from "../core/sky.ts";

/** Where there is no land: the depth of the bed of the sea or the lake. */
export const SEA_FLOOR = -3;

/** Height of the land above the water at a place, in metres; `SEA_FLOOR` where there is none. */
export type HeightAt = (x: number, z: number) => number;

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
  /** Points of the grid across and along. */
  readonly columns: number;
  readonly rows: number;
}

/** A piece of land baked into a grid, with the shadows that it throws on itself. */
export interface Terrain {
  readonly area: Area;
  height(x: number, z: number): number;
  /** Writes the heights at a distance, one for each column of the grid. */
  heightsAcross(z: number, into: Float32Array): void;
  /** No place at this distance is higher. */
  crest(z: number): number;
  /** Height below which a place lies in the shadow of land nearer to the sun. */
  shadow(x: number, z: number): number;
  /** 0 in hollows to 1 on crests. */
  openness(x: number, z: number): number;
}

/** Samples a shape of land on a grid and throws its shadows. */
export function bakeTerrain(heightAt: HeightAt, area: Area, sun: Direction): Terrain {
  const { columns, rows } = area;
  const stepX = (area.right - area.left) / (columns - 1);
  const stepZ = (area.far - area.near) / (rows - 1);
  const heights = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights[row * columns + column] = heightAt(
        area.left + column * stepX,
        area.near + row * stepZ,
      );
    }
  }
  const shadows = throwShadows(heights, { columns, rows, stepX, stepZ }, sun);
  const rises = smoothHeights(heights, columns, rows);
  for (let at = 0; at < rises.length; at++) rises[at] = (heights[at] ?? 0) - (rises[at] ?? 0);
  const read = (grid: Float32Array, x: number, z: number): number => {
    const u = (x - area.left) / stepX;
    const v = (z - area.near) / stepZ;
    if (u < 0 || v < 0 || u >= columns - 1 || v >= rows - 1) return SEA_FLOOR;
    const column = Math.floor(u);
    const row = Math.floor(v);
    const at = row * columns + column;
    const shareX = u - column;
    const low = (grid[at] ?? 0) * (1 - shareX) + (grid[at + 1] ?? 0) * shareX;
    const high = (grid[at + columns] ?? 0) * (1 - shareX) + (grid[at + columns + 1] ?? 0) * shareX;
    return low + (high - low) * (v - row);
  };
  const crests = Float64Array.from({ length: rows }, (_, row) =>
    heights.subarray(row * columns, (row + 1) * columns).reduce((a, b) => Math.max(a, b)),
  );
  const crest = (z: number): number => {
    const row = Math.floor((z - area.near) / stepZ);
    return Math.max(crests[row] ?? SEA_FLOOR, crests[row + 1] ?? SEA_FLOOR);
  };
  return {
    area,
    crest,
    height: (x, z) => read(heights, x, z),
    shadow: (x, z) => read(shadows, x, z),
    heightsAcross(z, into) {
      const v = (z - area.near) / stepZ;
      if (v < 0 || v >= rows - 1) {
        into.fill(SEA_FLOOR);
        return;
      }
      const row = Math.floor(v);
      const share = v - row;
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        const near = heights[at] ?? 0;
        into[column] = near + ((heights[at + columns] ?? 0) - near) * share;
      }
    },
    openness: (x, z) => clamp(0.62 + Math.max(-2, read(rises, x, z)) * 0.42, 0.12, 1),
  };
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly stepX: number;
  readonly stepZ: number;
}

/**
 * One sweep away from the sun: the shadow over a place is the higher of the land next to it on the
 * sunny side and the shadow there, less the fall of a ray over one step.
 */
function throwShadows(heights: Float32Array, grid: Grid, sun: Direction): Float32Array {
  const { columns, rows, stepX, stepZ } = grid;
  const shadows = new Float32Array(heights.length).fill(SEA_FLOOR - 50);
  const alongZ = Math.abs(sun.z) / stepZ >= Math.abs(sun.x) / stepX;
  const steps = alongZ ? rows : columns;
  const width = alongZ ? columns : rows;
  const forward = (alongZ ? sun.z : sun.x) < 0;
  const main = Math.abs(alongZ ? sun.z / stepZ : sun.x / stepX);
  const drift = (alongZ ? sun.x / stepX : sun.z / stepZ) / main;
  const fall = sun.y / main;
  const indexOf = (step: number, across: number): number =>
    alongZ ? step * columns + across : across * columns + step;
  for (let count = 1; count < steps; count++) {
    const step = forward ? count : steps - 1 - count;
    const sunny = forward ? step - 1 : step + 1;
    for (let across = 0; across < width; across++) {
      const source = clamp(across + drift, 0, width - 1.001);
      const left = Math.floor(source);
      const share = source - left;
      const a = indexOf(sunny, left);
      const b = indexOf(sunny, left + 1);
      const heightA = Math.max(heights[a] ?? 0, shadows[a] ?? 0);
      const heightB = Math.max(heights[b] ?? 0, shadows[b] ?? 0);
      shadows[indexOf(step, across)] = heightA + (heightB - heightA) * share - fall;
    }
  }
  return shadows;
}

/** The mean height around each point, for telling hollows from crests. */
function smoothHeights(heights: Float32Array, columns: number, rows: number): Float32Array {
  const across = new Float32Array(heights.length);
  const smooth = new Float32Array(heights.length);
  for (let row = 0; row < rows; row++)
    meanAlong(heights, across, { start: row * columns, stride: 1, count: columns });
  for (let column = 0; column < columns; column++)
    meanAlong(across, smooth, { start: column, stride: columns, count: rows });
  return smooth;
}

/** How many points to each side a mean takes in. */
const REACH = 5;

/** Means along a line of points; at its ends the last point counts for those that are missing. */
function meanAlong(
  from: Float32Array,
  to: Float32Array,
  { start, stride, count }: { start: number; stride: number; count: number },
): void {
  const last = start + (count - 1) * stride;
  let sum = (from[start] ?? 0) * (REACH + 1);
  for (let ahead = 0; ahead < REACH; ahead++)
    sum += from[Math.min(last, start + ahead * stride)] ?? 0;
  for (let at = start; at <= last; at += stride) {
    sum += from[Math.min(last, at + REACH * stride)] ?? 0;
    to[at] = sum / (2 * REACH + 1);
    sum -= from[Math.max(start, at - REACH * stride)] ?? 0;
  }
}
