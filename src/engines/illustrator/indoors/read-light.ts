import { LAMPS_MAX, SAMPLES_OF_CELL } from "./light-samples.ts";
import type { LightSamples } from "./light-samples.ts";
import type { Surface } from "./surface.ts";

/** The light at a pixel, read from the samples around it. */
export interface FallenLight {
  red: number;
  green: number;
  blue: number;
  /** How much of each lamp is seen. */
  readonly lamps: Float64Array;
}

export const createFallenLight = (): FallenLight => ({
  red: 0,
  green: 0,
  blue: 0,
  lamps: new Float64Array(LAMPS_MAX),
});

/** Reads the light in the middle of a pixel for a surface of a solid. Answers whether any was known. */
export type LightReader = (
  px: number,
  py: number,
  solid: number,
  surface: Surface,
  into: FallenLight,
) => boolean;

/** Surfaces that none of the four cells around know are looked for this many cells further out. */
const REACH_MAX = 3;
/** The weight of a cell further out for each unit of likeness. */
const AFAR = 0.03;
/** Two normals this alike read the same samples. */
const SAME = 0.9995;
/** Floats kept of a cell: how like its samples are, their light in three colours, and of each lamp how much is seen. */
const KEPT = 4 + LAMPS_MAX;

/**
 * Neighbouring pixels of a surface lie between the same four cells, so what these say is kept until another surface or
 * another cell comes; only the blend between them is made anew for each pixel.
 */
export function createLightReader(samples: LightSamples, lamps: number): LightReader {
  const { cell, columns, rows } = samples;
  const corners = new Float64Array(4 * KEPT);
  const sumCell = createCellSum(samples, lamps, corners);
  const kept = { solid: -1, column: -9, row: -9, nx: 0, ny: 0, nz: 0 };

  const readCorners = (solid: number, surface: Surface): void => {
    for (let at = 0; at < corners.length; at++) corners[at] = 0;
    for (let corner = 0; corner < 4; corner++) {
      const x = Math.min(columns - 1, Math.max(0, kept.column + (corner & 1)));
      const y = Math.min(rows - 1, Math.max(0, kept.row + (corner >> 1)));
      sumCell(y * columns + x, solid, surface, 1, corner * KEPT);
    }
  };

  /** Sums cells further and further out into the first corner, until one knows the surface. */
  const searchAfar = (solid: number, surface: Surface): void => {
    for (let reach = 1; reach <= REACH_MAX && (corners[0] ?? 0) < 1e-6; reach++) {
      const bottom = Math.min(rows - 1, kept.row + 1 + reach);
      const right = Math.min(columns - 1, kept.column + 1 + reach);
      for (let y = Math.max(0, kept.row - reach); y <= bottom; y++)
        for (let x = Math.max(0, kept.column - reach); x <= right; x++)
          sumCell(y * columns + x, solid, surface, AFAR, 0);
    }
    for (let corner = 1; corner < 4; corner++) corners.copyWithin(corner * KEPT, 0, KEPT);
  };

  return (px, py, solid, surface, into) => {
    const { nx, ny, nz } = surface;
    const gx = (px + 0.5) / cell - 0.5;
    const gy = (py + 0.5) / cell - 0.5;
    const column = Math.floor(gx);
    const row = Math.floor(gy);
    const isKept = solid === kept.solid && column === kept.column && row === kept.row;
    if (!isKept || nx * kept.nx + ny * kept.ny + nz * kept.nz < SAME) {
      kept.solid = solid;
      kept.column = column;
      kept.row = row;
      kept.nx = nx;
      kept.ny = ny;
      kept.nz = nz;
      readCorners(solid, surface);
      if (weightOf(corners) < 1e-6) searchAfar(solid, surface);
    }
    return blend(corners, gx - column, gy - row, lamps, into);
  };
}

const weightOf = (corners: Float64Array): number =>
  (corners[0] ?? 0) + (corners[KEPT] ?? 0) + (corners[2 * KEPT] ?? 0) + (corners[3 * KEPT] ?? 0);

/** Blends what four cells say by the place between them. Answers whether they said anything. */
function blend(
  corners: Float64Array,
  fx: number,
  fy: number,
  lamps: number,
  into: FallenLight,
): boolean {
  const a = (1 - fx) * (1 - fy) + 0.002;
  const b = fx * (1 - fy) + 0.002;
  const c = (1 - fx) * fy + 0.002;
  const d = fx * fy + 0.002;
  const at = (index: number): number =>
    (corners[index] ?? 0) * a +
    (corners[index + KEPT] ?? 0) * b +
    (corners[index + 2 * KEPT] ?? 0) * c +
    (corners[index + 3 * KEPT] ?? 0) * d;
  const total = at(0);
  if (total < 1e-9) return false;
  const scale = 1 / total;
  into.red = at(1) * scale;
  into.green = at(2) * scale;
  into.blue = at(3) * scale;
  for (let lamp = 0; lamp < lamps; lamp++) into.lamps[lamp] = at(4 + lamp) * scale;
  return true;
}

/** Adds to one corner what the samples of a cell on the same solid say, most of all those that face the same way. */
function createCellSum(
  { counts, solid: solids, facing, light, lampSeen }: LightSamples,
  lamps: number,
  corners: Float64Array,
) {
  const add = (at: number, value: number): void => {
    corners[at] = (corners[at] ?? 0) + value;
  };
  return (
    cell: number,
    solid: number,
    { nx, ny, nz }: Surface,
    share: number,
    to: number,
  ): void => {
    const first = cell * SAMPLES_OF_CELL;
    const last = first + (counts[cell] ?? 0);
    for (let sample = first; sample < last; sample++) {
      if (solids[sample] !== solid) continue;
      const at = sample * 3;
      const alike =
        ((facing[at] ?? 0) * nx + (facing[at + 1] ?? 0) * ny + (facing[at + 2] ?? 0) * nz) / 127;
      const square = alike > 0 ? alike * alike : 0;
      const weight = share * (square * square * square + 1e-4);
      add(to, weight);
      add(to + 1, (light[at] ?? 0) * weight);
      add(to + 2, (light[at + 1] ?? 0) * weight);
      add(to + 3, (light[at + 2] ?? 0) * weight);
      for (let lamp = 0; lamp < lamps; lamp++)
        add(to + 4 + lamp, (lampSeen[sample * LAMPS_MAX + lamp] ?? 0) * weight);
    }
  };
}
