import type { Colour, Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { StreetPlan } from "./plan.ts";

/** A lamp, sign or shop window that lights its surroundings. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: Colour;
  readonly power: number;
}

export interface LightMap {
  /** Light that falls on the front of the houses of a side. */
  onWall(side: number, z: number, y: number, into: Light): void;
  onGround(x: number, z: number, into: Light): void;
}

const STEP_Z = 0.8;
const STEP_Y = 0.9;
const STEP_X = 0.6;
const ROWS = 200;

interface Surface {
  readonly columns: number;
  readonly data: Float32Array;
}

/** Adds up the light of all lamps once, on coarse grids over both walls and the ground. */
export function createLightMap(plan: StreetPlan, lamps: readonly Lamp[]): LightMap {
  const left = bake(lamps, 46, (column, row) => ({
    x: -plan.half - 0.3,
    y: column * STEP_Y,
    z: row * STEP_Z,
    nx: 1,
    ny: 0,
  }));
  const right = bake(lamps, 46, (column, row) => ({
    x: plan.half + 0.3,
    y: column * STEP_Y,
    z: row * STEP_Z,
    nx: -1,
    ny: 0,
  }));
  const columns = Math.ceil((plan.half * 2) / STEP_X) + 3;
  const ground = bake(lamps, columns, (column, row) => ({
    x: -plan.half + (column - 1) * STEP_X,
    y: 0,
    z: row * STEP_Z,
    nx: 0,
    ny: 1,
  }));
  return {
    onWall: (side, z, y, into) => read(side < 0 ? left : right, y / STEP_Y, z / STEP_Z, into),
    onGround: (x, z, into) => read(ground, (x + plan.half) / STEP_X + 1, z / STEP_Z, into),
  };
}

interface Patch {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
}

function bake(
  lamps: readonly Lamp[],
  columns: number,
  patchAt: (column: number, row: number) => Patch,
): Surface {
  const data = new Float32Array(columns * ROWS * 3);
  for (let row = 0; row < ROWS; row++) {
    const close = lamps.filter(({ z }) => Math.abs(z - row * STEP_Z) < 24);
    for (let column = 0; column < columns; column++) {
      const patch = patchAt(column, row);
      const at = (row * columns + column) * 3;
      for (const lamp of close) {
        const amount = received(patch, lamp);
        data[at] = (data[at] ?? 0) + lamp.colour[0] * amount;
        data[at + 1] = (data[at + 1] ?? 0) + lamp.colour[1] * amount;
        data[at + 2] = (data[at + 2] ?? 0) + lamp.colour[2] * amount;
      }
    }
  }
  return { columns, data };
}

function received(patch: Patch, lamp: Lamp): number {
  const dx = lamp.x - patch.x;
  const dy = lamp.y - patch.y;
  const dz = lamp.z - patch.z;
  const squared = dx * dx + dy * dy + dz * dz;
  const facing = (dx * patch.nx + dy * patch.ny) / Math.sqrt(squared + 0.1);
  return (lamp.power * Math.max(0.1, facing * 0.85 + 0.15)) / (0.9 + squared);
}

function read({ columns, data }: Surface, u: number, v: number, into: Light): void {
  const across = clamp(u, 0, columns - 1.001);
  const along = clamp(v, 0, ROWS - 1.001);
  const column = Math.floor(across);
  const row = Math.floor(along);
  const fx = across - column;
  const fy = along - row;
  const a = (row * columns + column) * 3;
  const b = a + columns * 3;
  const wa = (1 - fx) * (1 - fy);
  const wb = fx * (1 - fy);
  const wc = (1 - fx) * fy;
  const wd = fx * fy;
  into.red =
    (data[a] ?? 0) * wa + (data[a + 3] ?? 0) * wb + (data[b] ?? 0) * wc + (data[b + 3] ?? 0) * wd;
  into.green =
    (data[a + 1] ?? 0) * wa +
    (data[a + 4] ?? 0) * wb +
    (data[b + 1] ?? 0) * wc +
    (data[b + 4] ?? 0) * wd;
  into.blue =
    (data[a + 2] ?? 0) * wa +
    (data[a + 5] ?? 0) * wb +
    (data[b + 2] ?? 0) * wc +
    (data[b + 5] ?? 0) * wd;
}
