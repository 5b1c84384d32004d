import { clamp } from "../../core/interpolate.ts";
import type { Direction } from "../../core/sky.ts";
import { STRIDE } from "./leaf-store.ts";
import type { LeafStore } from "./leaf-store.ts";
import type { LeafCloud } from "./tree-model.ts";

export interface LeafLighting {
  readonly sun: Direction;
  /** How much the leaves of the tree hide from each other; 1 is usual. */
  readonly density: number;
}

/** Cells of the grid along each edge. */
const CELLS = 36;
/** How far the shade of a leaf reaches, in cells. */
const REACH = 16;

/**
 * Lights the leaves of a tree: how much leaf lies between each of them and the sun, and between it
 * and the sky, is summed up in a grid of cells.
 */
export function lightLeaves(store: LeafStore, lighting: LeafLighting): LeafCloud {
  const { count, data } = store;
  const cloud = {
    count,
    x: new Float32Array(count),
    y: new Float32Array(count),
    z: new Float32Array(count),
    size: new Float32Array(count),
    angle: new Float32Array(count),
    lit: new Float32Array(count),
    through: new Float32Array(count),
    open: new Float32Array(count),
    tone: new Float32Array(count),
  };
  const shade = createShade(store, lighting);
  const { sun } = lighting;
  const ahead = 1 - 0.45 * Math.max(0, sun.z);
  let index = 0;
  for (const from of fromFarToNear(store)) {
    const at = from * STRIDE;
    shade.look(at);
    const facing =
      (data[at + 5] ?? 0) * sun.x + (data[at + 6] ?? 0) * sun.y + (data[at + 7] ?? 0) * sun.z;
    cloud.x[index] = data[at] ?? 0;
    cloud.y[index] = data[at + 1] ?? 0;
    cloud.z[index] = data[at + 2] ?? 0;
    cloud.size[index] = data[at + 3] ?? 0;
    cloud.angle[index] = data[at + 4] ?? 0;
    cloud.tone[index] = data[at + 8] ?? 0;
    // A leaf seen from its shaded side is lit through; the sun ahead of the eye shows mostly those.
    cloud.lit[index] = shade.sunShare * (0.12 + 0.88 * Math.max(0, facing)) * ahead;
    cloud.through[index] = shade.sunShare * clamp(0.25 - 0.35 * facing + 0.6 * sun.z, 0, 1);
    cloud.open[index] = shade.skyShare * (0.7 + 0.3 * (data[at + 6] ?? 0));
    index += 1;
  }
  return cloud;
}

const BUCKETS = 256;

/** The leaves' numbers, the farthest first, to a fineness of a 256th of the tree's depth. */
function fromFarToNear({ count, data }: LeafStore): Uint32Array {
  let near = Number.POSITIVE_INFINITY;
  let far = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    const z = data[index * STRIDE + 2] ?? 0;
    if (z < near) near = z;
    if (z > far) far = z;
  }
  const scale = (BUCKETS - 1) / Math.max(1e-6, far - near);
  const bucketOf = (index: number): number =>
    Math.floor((far - (data[index * STRIDE + 2] ?? 0)) * scale);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let index = 0; index < count; index++) {
    const next = bucketOf(index) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const bucket = bucketOf(index);
    const place = starts[bucket] ?? 0;
    order[place] = index;
    starts[bucket] = place + 1;
  }
  return order;
}

function createShade(store: LeafStore, { sun, density }: LeafLighting) {
  const { count, data } = store;
  const { left, low, front, step } = boundingBox(store);
  const grid = new Float32Array(CELLS ** 3);
  const cellOf = (value: number): number => clamp(Math.floor(value / step), 0, CELLS - 1);
  const indexOf = (at: number): number =>
    (cellOf((data[at + 2] ?? 0) - front) * CELLS + cellOf((data[at + 1] ?? 0) - low)) * CELLS +
    cellOf((data[at] ?? 0) - left);
  for (let leaf = 0; leaf < count; leaf++) {
    const at = indexOf(leaf * STRIDE);
    const size = (data[leaf * STRIDE + 3] ?? 0) / step;
    grid[at] = (grid[at] ?? 0) + size * size;
  }
  const towardsSun = marchThrough(grid, [sun.x, sun.y, sun.z]);
  const upwards = [
    marchThrough(grid, [0, 1, 0]),
    marchThrough(grid, [0.75, 0.6, -0.3]),
    marchThrough(grid, [-0.75, 0.6, -0.3]),
    marchThrough(grid, [0, 0.25, -0.97]),
  ];
  const sunny = new Float32Array(grid.length).fill(-1);
  const open = new Float32Array(grid.length);
  const found = {
    sunShare: 0,
    skyShare: 0,
    look(leafAt: number): void {
      const at = indexOf(leafAt);
      if ((sunny[at] ?? -1) < 0) {
        sunny[at] = Math.exp(-towardsSun(at) * density * 1.3);
        let sum = 0;
        for (const march of upwards) sum += Math.exp(-march(at) * density * 0.9);
        open[at] = sum / upwards.length;
      }
      found.sunShare = sunny[at] ?? 0;
      found.skyShare = open[at] ?? 0;
    },
  };
  return found;
}

/** Answers how much leaf lies in a direction from a cell. */
function marchThrough(grid: Float32Array, direction: readonly [number, number, number]) {
  const longest = Math.max(...direction.map(Math.abs));
  const stepX = direction[0] / longest;
  const stepY = direction[1] / longest;
  const stepZ = direction[2] / longest;
  return (at: number): number => {
    let x = (at % CELLS) + 0.5;
    let y = (Math.floor(at / CELLS) % CELLS) + 0.5;
    let z = Math.floor(at / (CELLS * CELLS)) + 0.5;
    let sum = (grid[at] ?? 0) * 0.35;
    for (let step = 0; step < REACH; step++) {
      x += stepX;
      y += stepY;
      z += stepZ;
      if (x < 0 || y < 0 || z < 0 || x >= CELLS || y >= CELLS || z >= CELLS) break;
      sum += grid[((z | 0) * CELLS + (y | 0)) * CELLS + (x | 0)] ?? 0;
    }
    return sum;
  };
}

function boundingBox({ count, data }: LeafStore) {
  const low = [0, 0, 0];
  const high = [0, 0, 0];
  for (let axis = 0; axis < 3; axis++) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let leaf = 0; leaf < count; leaf++) {
      const value = data[leaf * STRIDE + axis] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    low[axis] = least;
    high[axis] = most;
  }
  const edge = Math.max(...high.map((value, axis) => value - (low[axis] ?? 0)), 1e-3);
  return { left: low[0] ?? 0, low: low[1] ?? 0, front: low[2] ?? 0, step: edge / (CELLS - 0.01) };
}
