import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Direction } from "../../core/sky.ts";
import type { SunGaps } from "./canopy-light.ts";
import type { ForestDaylight } from "./forest-daylight.ts";
import type { ForestPlan } from "./plan.ts";

/** Cells of the grid away from the eye. */
export const SLICES = 20;
/** Numbers for each cell: the share of light that comes through, the share of glow, and of sunlight, that is added. */
export const CHANNELS = 3;
/** Where the grid ends, in metres. */
export const FAR = 110;
/** How much thinner slices are near the eye. */
const CURVE = 2.2;
/** Steps of the march within a slice. */
const STEPS = 2;

/** In which slice, with its fraction, a distance lies. */
export const sliceOf = (z: number): number => (z / FAR) ** (1 / CURVE) * SLICES;

const distanceOf = (slice: number): number => (slice / SLICES) ** CURVE * FAR;

export interface AirMarch {
  readonly daylight: ForestDaylight;
  readonly gaps: SunGaps;
  readonly noise: Noise;
}

/** The air in front of the eye, in cells. */
export interface AirGrid {
  readonly columns: number;
  readonly rows: number;
  /** Cells, with `CHANNELS` numbers each, from one row to the next and from one slice to the next. */
  readonly stride: number;
  readonly layer: number;
  readonly cells: Float32Array;
}

/** Follows a ray from the eye through each column of cells: how much mist it meets, and how much sun in the mist. */
export function marchAir(plan: ForestPlan, march: AirMarch): AirGrid {
  const { camera, width, height, fineness } = plan;
  const columns = Math.round(88 * fineness);
  const rows = Math.round(56 * fineness);
  const stride = columns + 1;
  const layer = stride * (rows + 1);
  const cells = new Float32Array(layer * (SLICES + 1) * CHANNELS);
  const grid: AirGrid = { columns, rows, stride, layer, cells };
  const follow = createRay(plan, march, grid);
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const x = ((column / columns) * width - camera.centreX) / camera.focal;
      const y = (camera.horizonY - (row / rows) * height) / camera.focal;
      follow((row * stride + column) * CHANNELS, x, y);
    }
  }
  return grid;
}

function createRay(
  { camera }: ForestPlan,
  { daylight, gaps, noise }: AirMarch,
  { cells, layer }: AirGrid,
) {
  const { sun, hazeDensity } = daylight;
  const glowOf = createGlow(sun);
  const edges = Float64Array.from({ length: SLICES + 1 }, (_, slice) => distanceOf(slice));
  const mistAt = (x: number, above: number, z: number): number => {
    const patch = 1 + 0.5 * noise.perlin(x * 0.11 + z * 0.05, z * 0.09);
    // The air close to the eye is clear, so that the foreground stays crisp.
    const begin = smoothstep(3, 20, z);
    return hazeDensity * (0.55 + 0.8 * Math.exp(-Math.max(0, above) / 2.4)) * patch * begin;
  };
  return (first: number, x: number, y: number): void => {
    const length = Math.sqrt(x * x + y * y + 1);
    const phase = scatter((x * sun.x + y * sun.y + sun.z) / length);
    const glow = glowOf(x, y, length);
    let depth = 0;
    let shaft = 0;
    cells[first] = 1;
    for (let slice = 1; slice <= SLICES; slice++) {
      const from = edges[slice - 1] ?? 0;
      const step = ((edges[slice] ?? 0) - from) / STEPS;
      for (let part = 0; part < STEPS; part++) {
        const z = from + (part + 0.5) * step;
        const above = camera.height + y * z;
        const mist = mistAt(x * z, above, z) * step;
        shaft += gaps(x * z, above, z) * mist * Math.exp(-depth - mist * 0.5) * phase;
        depth += mist;
      }
      const at = slice * layer * CHANNELS + first;
      const clear = Math.exp(-depth);
      cells[at] = clear;
      cells[at + 1] = (1 - clear) * glow;
      cells[at + 2] = shaft;
    }
  };
}

/** Mist throws most light onwards (Henyey and Greenstein, 1941), and some to all sides. */
function scatter(cosine: number): number {
  const g = 0.62;
  return Math.min(1.2, 0.12 + (0.2 * (1 - g * g)) / (1 + g * g - 2 * g * cosine) ** 1.5);
}

/** How much brighter the far forest is towards the sun than elsewhere. */
function createGlow(sun: Direction) {
  const low = Math.min(sun.y, 0.22);
  const scale = 1 / Math.hypot(sun.x, low, sun.z);
  return (x: number, y: number, length: number): number => {
    const facing = ((x * sun.x + y * low + sun.z) / length) * scale;
    return Math.exp((facing - 1) * 7) + 0.25 * Math.exp((facing - 1) * 2);
  };
}
