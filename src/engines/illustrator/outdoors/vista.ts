import type { Camera } from "../core/camera.ts";
import { clamp, lerp } from "../core/interpolate.ts";
import { SEA_FLOOR } from "./terrain.ts";
import type { HeightAt } from "./terrain.ts";

/**
 * Land from the eye's feet to the last mountain, on a grid that spreads as the view does: columns are
 * directions, rows are distances. So a kilometre far off costs no more points than a metre near by.
 */
export interface Vista {
  readonly camera: Camera;
  readonly columns: number;
  readonly rows: number;
  /** Direction of the first column, in metres to the right per metre ahead, and from column to column. */
  readonly left: number;
  readonly step: number;
  /** Metres from the eye, for each row; growing. */
  readonly distances: Float64Array;
  readonly heights: Float32Array;
  /** How fast the land rises along x and z; written by `measureSlopes`. */
  readonly slopesX: Float32Array;
  readonly slopesZ: Float32Array;
  /** 0 in shadow to 1 in the sun; written by `throwVistaShadows`, 1 before. */
  readonly sunlit: Float32Array;
  /** 0 in hollows to 1 on crests; written by `measureOpenness`, 1 before. */
  readonly openness: Float32Array;
  /** Height of the land at a place; the bed of the lake outside. */
  readonly height: (x: number, z: number) => number;
  /** The row, with its fraction, of a distance; beyond the ends it is clamped. */
  readonly rowAt: (z: number) => number;
}

export interface VistaPlan {
  readonly camera: Camera;
  readonly frameWidth: number;
  readonly columns: number;
  readonly distances: Float64Array;
  /** From this distance on only every second row and column is looked at, and what lies between is interpolated. */
  readonly coarseFrom?: number;
  /** How far the grid reaches beyond the frame on either side, as a share of its width; for shadows. */
  readonly margin?: number;
}

/** Distances for the rows of a vista: `count` of them from `near` to `far`; `bend` 1 is even, 3 crowds them near the eye. */
export function spreadDistances(
  near: number,
  far: number,
  { count, bend }: { count: number; bend: number },
): Float64Array {
  return Float64Array.from(
    { length: count },
    (_, index) => near + (far - near) * (index / (count - 1)) ** bend,
  );
}

/** Samples a shape of land; slopes are measured, shadows and openness are not. */
export function sampleVista(heightAt: HeightAt, plan: VistaPlan): Vista {
  const vista = createVista(plan);
  const { rows, distances } = vista;
  const { coarseFrom = Number.POSITIVE_INFINITY } = plan;
  const coarse = distances.findIndex((z) => z >= coarseFrom);
  const first = coarse < 0 ? rows : coarse;
  for (let row = 0; row < rows; row++) {
    const isCoarse = row >= first;
    // The last row of all is looked at whatever its number.
    if (isCoarse && (row - first) % 2 === 1 && row < rows - 1) continue;
    sampleRow(vista, row, { heightAt, stride: isCoarse ? 2 : 1 });
  }
  for (let row = first + 1; row < rows - 1; row += 2) fillRow(vista, row);
  measureSlopes(vista);
  return vista;
}

function sampleRow(
  { columns, left, step, distances, heights }: Vista,
  row: number,
  { heightAt, stride }: { heightAt: HeightAt; stride: number },
): void {
  const z = distances[row] ?? 0;
  const start = row * columns;
  for (let column = 0; column < columns; column += stride)
    heights[start + column] = heightAt((left + column * step) * z, z);
  if (stride === 1) return;
  for (let column = 1; column < columns; column += 2) {
    const before = heights[start + column - 1] ?? 0;
    const after = column + 1 < columns ? (heights[start + column + 1] ?? 0) : before;
    heights[start + column] = (before + after) / 2;
  }
}

/** Fills a row by what lies before and behind it. */
function fillRow({ columns, distances, heights }: Vista, row: number): void {
  const near = distances[row - 1] ?? 0;
  const far = distances[row + 1] ?? 1;
  const share = ((distances[row] ?? 0) - near) / (far - near);
  for (let column = 0; column < columns; column++) {
    const at = row * columns + column;
    heights[at] = lerp(heights[at - columns] ?? 0, heights[at + columns] ?? 0, share);
  }
}

function createVista({ camera, frameWidth, columns, distances, margin = 0.15 }: VistaPlan): Vista {
  const rows = distances.length;
  const left = (-margin * frameWidth - camera.centreX) / camera.focal;
  const step = ((1 + 2 * margin) * frameWidth) / camera.focal / (columns - 1);
  const heights = new Float32Array(columns * rows);
  const rowAt = createRowFinder(distances);
  return {
    camera,
    columns,
    rows,
    left,
    step,
    distances,
    heights,
    slopesX: new Float32Array(columns * rows),
    slopesZ: new Float32Array(columns * rows),
    sunlit: new Float32Array(columns * rows).fill(1),
    openness: new Float32Array(columns * rows).fill(1),
    rowAt,
    height(x, z) {
      const u = (x / z - left) / step;
      if (u < 0 || u >= columns - 1 || z < (distances[0] ?? 0) || z > (distances[rows - 1] ?? 0))
        return SEA_FLOOR;
      const v = rowAt(z);
      const column = Math.floor(u);
      const row = Math.min(rows - 2, Math.floor(v));
      const at = row * columns + column;
      const low = lerp(heights[at] ?? 0, heights[at + 1] ?? 0, u - column);
      const high = lerp(heights[at + columns] ?? 0, heights[at + columns + 1] ?? 0, u - column);
      return lerp(low, high, v - row);
    },
  };
}

/** Finds rows by a table over the square root of the distance, which is near enough to even. */
function createRowFinder(distances: Float64Array): (z: number) => number {
  const rows = distances.length;
  const first = Math.sqrt(distances[0] ?? 0);
  const span = Math.sqrt(distances[rows - 1] ?? 1) - first;
  const fields = rows * 4;
  const table = new Float64Array(fields + 2);
  let row = 0;
  for (let field = 0; field < table.length; field++) {
    const z = (first + (span * Math.min(field, fields)) / fields) ** 2;
    while (row < rows - 2 && (distances[row + 1] ?? 0) < z) row++;
    const from = distances[row] ?? 0;
    table[field] = row + clamp((z - from) / ((distances[row + 1] ?? 0) - from), 0, 1);
  }
  return (z) => {
    const place = clamp(((Math.sqrt(Math.max(0, z)) - first) / span) * fields, 0, fields);
    const field = Math.floor(place);
    return lerp(table[field] ?? 0, table[field + 1] ?? 0, place - field);
  };
}

/** Measures how fast the land rises, after its heights were written. */
export function measureSlopes(vista: Vista): void {
  for (let row = 0; row < vista.rows; row++) measureSlopesOfRow(vista, row);
}

function measureSlopesOfRow(
  { columns, rows, left, step, distances, heights, slopesX, slopesZ }: Vista,
  row: number,
): void {
  const z = distances[row] ?? 1;
  const near = Math.max(0, row - 1);
  const far = Math.min(rows - 1, row + 1);
  const depth = (distances[far] ?? 0) - (distances[near] ?? 0);
  const start = row * columns;
  for (let column = 0; column < columns; column++) {
    const before = column > 0 ? column - 1 : 0;
    const after = column + 1 < columns ? column + 1 : column;
    const across =
      ((heights[start + after] ?? 0) - (heights[start + before] ?? 0)) /
      ((after - before) * step * z);
    const along =
      ((heights[far * columns + column] ?? 0) - (heights[near * columns + column] ?? 0)) / depth;
    slopesX[start + column] = across;
    // A step along a column of the grid also leads sideways, by the direction of the column.
    slopesZ[start + column] = along - across * (left + column * step);
  }
}

/** Marks with 1 the points that the eye can see, or could if they stood `margin` metres higher. */
export function findSeen(vista: Vista, margin: number): Uint8Array {
  const { columns, rows } = vista;
  const seen = new Uint8Array(columns * rows);
  const rises = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < rows; row++) markSeen(seen, vista, { row, rises, margin });
  return seen;
}

function markSeen(
  seen: Uint8Array,
  { camera, columns, distances, heights }: Vista,
  { row, rises, margin }: { row: number; rises: Float64Array; margin: number },
): void {
  const scale = 1 / (distances[row] ?? 1);
  for (let column = 0; column < columns; column++) {
    const at = row * columns + column;
    const over = (heights[at] ?? 0) - camera.height;
    const before = rises[column] ?? 0;
    if ((over + margin) * scale < before) continue;
    seen[at] = 1;
    const rise = (over - margin) * scale;
    if (rise > before) rises[column] = rise;
  }
}

/** The row of the frame, with its fraction, where the sky begins above the land, for each column of the frame. */
export function findSkyline(vista: Vista, frameWidth: number): Float32Array {
  const { camera, columns, rows, left, step } = vista;
  const skyline = new Float32Array(frameWidth).fill(camera.horizonY);
  const nearest = Int32Array.from({ length: frameWidth }, (_, x) =>
    Math.min(columns - 1, Math.round(((x + 0.5 - camera.centreX) / camera.focal - left) / step)),
  );
  for (let row = 0; row < rows; row++) raiseSkyline(skyline, vista, { row, nearest });
  return skyline;
}

function raiseSkyline(
  skyline: Float32Array,
  { camera, columns, distances, heights }: Vista,
  { row, nearest }: { readonly row: number; readonly nearest: Int32Array },
): void {
  const scale = camera.focal / (distances[row] ?? 1);
  const start = row * columns;
  for (let x = 0; x < skyline.length; x++) {
    const over = (heights[start + (nearest[x] ?? 0)] ?? 0) - camera.height;
    const top = camera.horizonY - over * scale;
    if (top < (skyline[x] ?? 0)) skyline[x] = top;
  }
}
