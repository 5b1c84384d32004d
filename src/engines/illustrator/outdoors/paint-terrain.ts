import type { Camera } from "../core/camera.ts";
import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { smoothstep } from "../core/interpolate.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Daylight } from "./daylight.ts";
import type { GroundPoint } from "./ground-point.ts";
import { addHaze } from "./add-haze.ts";
import { SEA_FLOOR } from "./terrain.ts";
import type { Terrain } from "./terrain.ts";

export interface TerrainPainting {
  readonly terrain: Terrain;
  readonly camera: Camera;
  readonly daylight: Daylight;
  /** Writes the lit colour of a point of the ground, without the air before it. */
  readonly colourGround: (point: GroundPoint, into: Light) => void;
  /** Whether something that stands on the land hides the sun from a place. */
  readonly isShaded: (x: number, y: number, z: number) => boolean;
  readonly checkAborted?: () => void;
}

/** What rises by less than this share of a pixel over what stands before it leaves no trace. */
const SLIVER = 0.02;

/**
 * Paints land from near to far: in each column of the frame, whatever rises above what was painted
 * before is visible. (The voxel-space method, with shading computed once for each pixel.)
 */
export function paintTerrain(canvas: Canvas, painting: TerrainPainting): void {
  const { camera, terrain } = painting;
  const { area } = terrain;
  const { width, height } = canvas.frame;
  const columns = createColumns(canvas, painting);
  const { tops } = columns;
  const growth = 1 + Math.min(0.004, 1.9 / camera.focal);
  const line = new Float32Array(area.columns);
  const perMetre = (area.columns - 1) / (area.right - area.left);
  let steps = 0;
  for (let z = area.near; z < area.far; z *= growth) {
    if (steps++ % 8 === 0) painting.checkAborted?.();
    const scale = z / camera.focal;
    // The sea lies before whatever is lower.
    const lowest = Math.max(-1.5, camera.height - (height - camera.horizonY) * scale);
    if (terrain.crest(z) <= lowest) continue;
    terrain.heightsAcross(z, line);
    const across = scale * perMetre;
    const from = ((0.5 - camera.centreX) * scale - area.left) * perMetre;
    const level = camera.horizonY + camera.height / scale;
    const first = Math.max(0, Math.ceil(-from / across));
    const end = Math.min(width, Math.ceil((area.columns - 1 - from) / across));
    for (let column = first; column < end; column++) {
      const place = from + column * across;
      const left = Math.floor(place);
      const before = line[left] ?? SEA_FLOOR;
      const ground = before + ((line[left + 1] ?? SEA_FLOOR) - before) * (place - left);
      if (ground < -1.5) continue;
      const top = level - ground / scale;
      if (top < (tops[column] ?? 0)) columns.raise(column, top, z, z / growth);
      else columns.settle(column, z);
    }
  }
  for (let column = 0; column < width; column++) columns.finish(column, area.far);
}

/** How high the land has risen in each column. A row of pixels is painted when the land has covered it wholly. */
function createColumns(canvas: Canvas, painting: TerrainPainting) {
  const { width, height } = canvas.frame;
  const pixels = createPixels(canvas, painting);
  const tops = new Float64Array(width).fill(height);
  /** The lowest row that is not yet covered. */
  const rows = new Int32Array(width).fill(height - 1);
  /** How far off the land is at the middle of that row; 0 where it has not risen so high. */
  const middles = new Float64Array(width);
  const isRising = new Uint8Array(width);

  /** The land has risen no further: what it covers of its last row waits. */
  function settle(column: number, z: number): void {
    if ((isRising[column] ?? 0) === 0) return;
    isRising[column] = 0;
    const row = rows[column] ?? 0;
    if (row < 0) return;
    const share = row + 1 - (tops[column] ?? 0) - pixels.coveredShare(column);
    const middle = middles[column] ?? 0;
    middles[column] = 0;
    if (share > SLIVER) pixels.wait(column, { row, z: middle > 0 ? middle : z, share });
  }

  return {
    tops,
    settle,
    /** The land rises to `top` between the distances `near` and `far`. */
    raise(column: number, top: number, far: number, near: number): void {
      const bottom = tops[column] ?? 0;
      const perRow = (far - near) / (bottom - top);
      isRising[column] = 1;
      let row = rows[column] ?? 0;
      while (row >= 0 && top < row + 0.5) {
        if ((middles[column] ?? 0) === 0)
          middles[column] = near + Math.max(0, bottom - row - 0.5) * perRow;
        if (top > row) break;
        pixels.paintRow(column, row, middles[column] ?? 0);
        middles[column] = 0;
        row--;
        rows[column] = row;
      }
      // Nothing that is higher than the frame is looked at again.
      tops[column] = row < 0 ? Number.NEGATIVE_INFINITY : top;
    },
    finish(column: number, z: number): void {
      settle(column, z);
      const row = rows[column] ?? 0;
      if (row >= 0) pixels.lay(column, row);
    },
  };
}

/** What land covers of a row of pixels at a distance. */
interface Piece {
  readonly row: number;
  readonly z: number;
  readonly share: number;
}

/**
 * Paints the pixels of each column. Where land ends within a row, at a crest, its light waits there
 * with the share that it covers, for what rises behind it to be mixed in.
 */
function createPixels(canvas: Canvas, painting: TerrainPainting) {
  const { frame, depth } = canvas;
  const { width, data } = frame;
  const coveredShares = new Float64Array(width);
  const waiting = new Float64Array(width * 3);
  const light = createLight();
  const shade = createShading(painting, light);

  /** Adds the light of the land to what waits in its row. */
  function wait(column: number, { row, z, share }: Piece): void {
    if (!shade(column, row, z)) return;
    const at = column * 3;
    waiting[at] = (waiting[at] ?? 0) + light.red * share;
    waiting[at + 1] = (waiting[at + 1] ?? 0) + light.green * share;
    waiting[at + 2] = (waiting[at + 2] ?? 0) + light.blue * share;
    const before = coveredShares[column] ?? 0;
    coveredShares[column] = before + share;
    if (before <= 0.4 && before + share > 0.4) depth[row * width + column] = z;
  }

  /** Lays what waits over the frame. */
  function lay(column: number, row: number): void {
    const rest = 1 - (coveredShares[column] ?? 0);
    if (rest >= 1) return;
    const from = column * 3;
    const to = (row * width + column) * 3;
    for (let channel = 0; channel < 3; channel++) {
      data[to + channel] = (data[to + channel] ?? 0) * rest + (waiting[from + channel] ?? 0);
      waiting[from + channel] = 0;
    }
    coveredShares[column] = 0;
  }

  function paintRow(column: number, row: number, z: number): void {
    const covered = coveredShares[column] ?? 0;
    if (covered > 0) {
      wait(column, { row, z, share: 1 - covered });
      lay(column, row);
    } else if (shade(column, row, z)) {
      const at = row * width + column;
      data[at * 3] = light.red;
      data[at * 3 + 1] = light.green;
      data[at * 3 + 2] = light.blue;
      depth[at] = z;
    }
  }

  return {
    wait,
    lay,
    paintRow,
    coveredShare: (column: number): number => coveredShares[column] ?? 0,
  };
}

/** Answers the function that writes the light of the land at a pixel and answers whether there is land above the water. */
function createShading(painting: TerrainPainting, light: Light) {
  const { camera, terrain, daylight, isShaded, colourGround } = painting;
  const point: GroundPoint = {
    x: 0,
    y: 0,
    z: 0,
    slopeX: 0,
    slopeZ: 0,
    footprint: 1,
    openness: 1,
    sunlit: 1,
  };
  return (column: number, row: number, z: number): boolean => {
    const y = camera.height + ((camera.horizonY - row - 0.5) * z) / camera.focal;
    if (y < -0.15) return false;
    const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
    const step = Math.max(0.3, z * 0.0035);
    point.x = x;
    point.y = y;
    point.z = z;
    point.slopeX = (terrain.height(x + step, z) - terrain.height(x - step, z)) / (2 * step);
    point.slopeZ = (terrain.height(x, z + step) - terrain.height(x, z - step)) / (2 * step);
    point.footprint = z / camera.focal;
    point.openness = terrain.openness(x, z);
    const shadow = terrain.shadow(x, z);
    point.sunlit = smoothstep(shadow - 0.25, shadow + 0.35, y + 0.05);
    if (point.sunlit > 0 && isShaded(x, y, z)) point.sunlit = 0;
    colourGround(point, light);
    addHaze(light, z, daylight);
    return true;
  };
}
