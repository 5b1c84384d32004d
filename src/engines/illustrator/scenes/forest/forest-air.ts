import type { Light } from "../../core/colour.ts";
import type { ForestDaylight } from "./forest-daylight.ts";
import { CHANNELS, FAR, marchAir, SLICES, sliceOf } from "./march-air.ts";
import type { AirGrid, AirMarch } from "./march-air.ts";
import type { ForestPlan } from "./plan.ts";

/** Lays the air between the eye and a place over a colour: mist, glow, shafts of light. */
export type Veil = (light: Light, x: number, y: number, z: number) => void;

/** The air between the eye and a place: the share of light that comes through, and what it adds. */
export interface Air {
  clear: number;
  red: number;
  green: number;
  blue: number;
}

export interface ForestAir {
  /** Writes the air before a place. */
  readonly airAt: (into: Air, x: number, y: number, z: number) => void;
  readonly veil: Veil;
}

export const createAir = (): Air => ({ clear: 0.5, red: 0.5, green: 0.5, blue: 0.5 });

/** Entries of the table of slices for each metre. */
const PER_METRE = 8;

/** Which cells a place lies between, and how much each of them counts. One object serves all places. */
interface Corner {
  at: number;
  here: number;
  right: number;
  low: number;
  lowRight: number;
  /** Share of the slice behind. */
  behind: number;
}

/** The air of a forest: computed once in a grid of cells in front of the eye, looked up by all painters. */
export function createForestAir(plan: ForestPlan, march: AirMarch): ForestAir {
  const grid = marchAir(plan, march);
  const { haze, direct, glow }: ForestDaylight = march.daylight;
  const find = createCornerFinder(plan, grid);
  const here = createAir();
  const airAt = (into: Air, x: number, y: number, z: number): void => {
    const corner = find(x, y, z);
    const clear = mixCells(grid, corner, 0);
    const bright = mixCells(grid, corner, 1);
    const shaft = mixCells(grid, corner, 2);
    const dim = 1 - clear;
    into.clear = clear;
    into.red = haze[0] * dim + glow[0] * bright + direct[0] * shaft;
    into.green = haze[1] * dim + glow[1] * bright + direct[1] * shaft;
    into.blue = haze[2] * dim + glow[2] * bright + direct[2] * shaft;
  };
  return {
    airAt,
    veil(light, x, y, z) {
      airAt(here, x, y, z);
      layAir(light, here);
    },
  };
}

/** Lays air over a colour. */
export function layAir(light: Light, { clear, red, green, blue }: Air): void {
  light.red = light.red * clear + red;
  light.green = light.green * clear + green;
  light.blue = light.blue * clear + blue;
}

function createCornerFinder({ camera, width, height }: ForestPlan, grid: AirGrid) {
  const { columns, rows, stride, layer } = grid;
  const scaleX = columns / width;
  const scaleY = rows / height;
  const slices = Float32Array.from({ length: FAR * PER_METRE + 1 }, (_, index) =>
    Math.min(SLICES - 0.001, sliceOf((index + 0.5) / PER_METRE)),
  );
  const corner: Corner = { at: 0, here: 1, right: 0, low: 0, lowRight: 0, behind: 0 };
  return (x: number, y: number, z: number): Corner => {
    const perMetre = camera.focal / z;
    const u = within((camera.centreX + x * perMetre) * scaleX, columns);
    const v = within((camera.horizonY - (y - camera.height) * perMetre) * scaleY, rows);
    const w = z >= FAR ? SLICES - 0.001 : (slices[(z * PER_METRE) | 0] ?? 0);
    const column = u | 0;
    const row = v | 0;
    const slice = w | 0;
    const shareX = u - column;
    const shareY = v - row;
    corner.at = (slice * layer + row * stride + column) * CHANNELS;
    corner.lowRight = shareX * shareY;
    corner.right = shareX - corner.lowRight;
    corner.low = shareY - corner.lowRight;
    corner.here = 1 - shareX - corner.low;
    corner.behind = w - slice;
    return corner;
  };
}

const within = (value: number, most: number): number =>
  value < 0 ? 0 : value > most - 0.001 ? most - 0.001 : value;

function mixCells({ cells, stride, layer }: AirGrid, corner: Corner, channel: number): number {
  const at = corner.at + channel;
  const under = at + stride * CHANNELS;
  const back = at + layer * CHANNELS;
  const underBack = back + stride * CHANNELS;
  const front =
    (cells[at] ?? 0) * corner.here +
    (cells[at + CHANNELS] ?? 0) * corner.right +
    (cells[under] ?? 0) * corner.low +
    (cells[under + CHANNELS] ?? 0) * corner.lowRight;
  const behind =
    (cells[back] ?? 0) * corner.here +
    (cells[back + CHANNELS] ?? 0) * corner.right +
    (cells[underBack] ?? 0) * corner.low +
    (cells[underBack + CHANNELS] ?? 0) * corner.lowRight;
  return front + (behind - front) * corner.behind;
}
