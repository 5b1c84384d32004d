import { clamp } from "../../core/interpolate.ts";
import type { Direction } from "../../core/sky.ts";
import type { ForestTree } from "./place-trees.ts";
import type { ForestPlan } from "./plan.ts";

/** What trees do to the light on the ground around them, both 0 to 1. */
export interface TreeShade {
  /** How dark it is at the foot of a tree. */
  footAt(x: number, z: number): number;
  /** Share of the sun that no trunk hides. */
  sunAt(x: number, z: number): number;
}

/** Metres of a cell of the map, for a large frame. */
const CELL_LEAST = 0.14;
const DEPTH = 42;
/** Shadows are followed over this many metres. */
const REACH = 16;

/** Draws the shade of all trunks into maps of the ground: a dark ring around each foot and a stripe away from the sun. */
export function bakeTreeShade(
  plan: ForestPlan,
  trees: readonly ForestTree[],
  sun: Direction,
): TreeShade {
  const cell = CELL_LEAST / plan.fineness;
  const half = plan.spread * DEPTH + 1;
  const columns = Math.ceil((2 * half) / cell);
  const rows = Math.ceil(DEPTH / cell);
  const foot = new Float32Array(columns * rows);
  const stripe = new Float32Array(columns * rows);
  const add = (map: Float32Array, x: number, z: number, value: number): void => {
    const column = Math.round((x + half) / cell);
    const row = Math.round(z / cell);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const at = row * columns + column;
    if ((map[at] ?? 0) < value) map[at] = value;
  };
  const flat = Math.hypot(sun.x, sun.z) || 1;
  const awayX = -sun.x / flat;
  const awayZ = -sun.z / flat;
  for (const { x, z, radius, height } of trees) {
    if (z > DEPTH + 4) continue;
    darkenFoot({ x, z, radius, cell }, (px, pz, value) => add(foot, px, pz, value));
    const length = Math.min(REACH, (height * flat) / Math.max(0.05, sun.y));
    const width = Math.max(cell, radius);
    for (let along = radius * 0.5; along < length; along += cell * 0.8) {
      const soft = width + along * 0.012;
      for (let beside = -soft * 1.5; beside <= soft * 1.5; beside += cell * 0.8) {
        const value =
          clamp((soft * 1.25 - Math.abs(beside)) / (soft * 0.5), 0, 1) *
          (1 - along / length) ** 0.4;
        add(stripe, x + awayX * along - awayZ * beside, z + awayZ * along + awayX * beside, value);
      }
    }
  }
  const read = (map: Float32Array, x: number, z: number): number => {
    const u = (x + half) / cell;
    const v = z / cell;
    if (u < 0 || v < 0 || u >= columns - 1 || v >= rows - 1) return 0;
    const at = (v | 0) * columns + (u | 0);
    const share = u - (u | 0);
    const near = (map[at] ?? 0) * (1 - share) + (map[at + 1] ?? 0) * share;
    const far = (map[at + columns] ?? 0) * (1 - share) + (map[at + columns + 1] ?? 0) * share;
    return near + (far - near) * (v - (v | 0));
  };
  return { footAt: (x, z) => read(foot, x, z), sunAt: (x, z) => 1 - 0.92 * read(stripe, x, z) };
}

function darkenFoot(
  { x, z, radius, cell }: { x: number; z: number; radius: number; cell: number },
  add: (x: number, z: number, value: number) => void,
): void {
  const reach = radius * 3.2 + 0.12;
  for (let dz = -reach; dz <= reach; dz += cell) {
    for (let dx = -reach; dx <= reach; dx += cell) {
      const distance = Math.sqrt(dx * dx + dz * dz) / reach;
      if (distance < 1) add(x + dx, z + dz, (1 - distance) ** 1.5 * 0.85);
    }
  }
}
