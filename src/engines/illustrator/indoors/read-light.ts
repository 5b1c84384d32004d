import { LAMPS_MAX, SAMPLES_OF_CELL } from "./light-samples.ts";
import type { LightSamples } from "./light-samples.ts";

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

/** Reads the light at a place of the picture for a surface of a solid that faces a way. Answers whether any was known. */
export type LightReader = (
  px: number,
  py: number,
  solid: number,
  nx: number,
  ny: number,
  nz: number,
  into: FallenLight,
) => boolean;

/** Surfaces that none of the four cells around knows are looked for this many cells further out. */
const REACH_MAX = 3;
/** The weight of cells further out than the four around. */
const AFAR = 0.03;

export function createLightReader(samples: LightSamples, lamps: number): LightReader {
  const { cell, columns, rows } = samples;
  const sum = createSum(samples, lamps);
  return (px, py, solid, nx, ny, nz, into) => {
    const gx = px / cell - 0.5;
    const gy = py / cell - 0.5;
    const column = Math.floor(gx);
    const row = Math.floor(gy);
    const fx = gx - column;
    const fy = gy - row;
    sum.begin(into);
    let total = 0;
    for (let reach = 0; reach <= REACH_MAX && total < 1e-6; reach++) {
      const bottom = Math.min(rows - 1, row + 1 + reach);
      const left = Math.max(0, column - reach);
      const right = Math.min(columns - 1, column + 1 + reach);
      for (let y = Math.max(0, row - reach); y <= bottom; y++) {
        const nearY = y === row ? 1 - fy : y === row + 1 ? fy : AFAR;
        for (let x = left; x <= right; x++) {
          const nearX = x === column ? 1 - fx : x === column + 1 ? fx : AFAR;
          total += sum.add(y * columns + x, solid, nx, ny, nz, nearX * nearY + 0.002, into);
        }
      }
    }
    return sum.end(total, into);
  };
}

/** Sums what the samples of cells say. */
function createSum(
  { counts, solid: solids, facing, light, lampSeen }: LightSamples,
  lamps: number,
) {
  let red = 0;
  let green = 0;
  let blue = 0;
  return {
    begin(into: FallenLight): void {
      red = 0;
      green = 0;
      blue = 0;
      for (let lamp = 0; lamp < lamps; lamp++) into.lamps[lamp] = 0;
    },
    /** Adds the samples of a cell that lie on the same solid, most of all those that face the same way. */
    add(
      cell: number,
      solid: number,
      nx: number,
      ny: number,
      nz: number,
      near: number,
      into: FallenLight,
    ): number {
      const first = cell * SAMPLES_OF_CELL;
      const last = first + (counts[cell] ?? 0);
      let total = 0;
      for (let sample = first; sample < last; sample++) {
        if (solids[sample] !== solid) continue;
        const at = sample * 3;
        const alike =
          ((facing[at] ?? 0) * nx + (facing[at + 1] ?? 0) * ny + (facing[at + 2] ?? 0) * nz) / 127;
        const weight = near * ((alike > 0 ? alike ** 6 : 0) + 1e-4);
        total += weight;
        red += (light[at] ?? 0) * weight;
        green += (light[at + 1] ?? 0) * weight;
        blue += (light[at + 2] ?? 0) * weight;
        for (let lamp = 0; lamp < lamps; lamp++)
          into.lamps[lamp] =
            (into.lamps[lamp] ?? 0) + (lampSeen[sample * LAMPS_MAX + lamp] ?? 0) * weight;
      }
      return total;
    },
    end(total: number, into: FallenLight): boolean {
      if (total < 1e-9) return false;
      const scale = 1 / total;
      into.red = red * scale;
      into.green = green * scale;
      into.blue = blue * scale;
      for (let lamp = 0; lamp < lamps; lamp++) into.lamps[lamp] = (into.lamps[lamp] ?? 0) * scale;
      return true;
    },
  };
}
