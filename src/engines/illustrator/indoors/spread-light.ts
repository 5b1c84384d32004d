import { LAMPS_MAX, SAMPLES_OF_CELL, alikeness } from "./light-samples.ts";
import type { LightSamples } from "./light-samples.ts";
import { PATTERN } from "./gather-light.ts";

/** Averages each sample with those of its surface around it, so that sixteen sets of directions become one. */
export function smoothSamples(samples: LightSamples): void {
  const light = samples.light.slice();
  const lampSeen = samples.lampSeen.slice();
  const { columns, rows, counts } = samples;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      const first = index * SAMPLES_OF_CELL;
      for (let sample = first; sample < first + (counts[index] ?? 0); sample++)
        smoothOne(samples, { sample, column, row }, { light, lampSeen });
    }
  }
  samples.light.set(light);
  samples.lampSeen.set(lampSeen);
}

interface Smoothed {
  readonly light: Float32Array;
  readonly lampSeen: Float32Array;
}

/** Each row and column of a pattern once, with half a weight at either end, so that the average stays in place. */
const REACH = PATTERN / 2;
/** Samples whose normals differ more belong to another surface. */
const ALIKE = 0.8 * 127 * 127;

function smoothOne(
  samples: LightSamples,
  { sample, column, row }: { sample: number; column: number; row: number },
  into: Smoothed,
): void {
  const { columns, rows, counts, solid, facing, light, lampSeen } = samples;
  const own = solid[sample];
  let total = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let dy = -REACH; dy <= REACH; dy++) {
    const y = row + dy;
    if (y < 0 || y >= rows) continue;
    for (let dx = -REACH; dx <= REACH; dx++) {
      const x = column + dx;
      if (x < 0 || x >= columns) continue;
      const index = y * columns + x;
      const first = index * SAMPLES_OF_CELL;
      const weight =
        (dy === -REACH || dy === REACH ? 0.5 : 1) * (dx === -REACH || dx === REACH ? 0.5 : 1);
      for (let other = first; other < first + (counts[index] ?? 0); other++) {
        if (solid[other] !== own || alikeness(facing, other, facing, sample) < ALIKE) continue;
        total += weight;
        red += (light[other * 3] ?? 0) * weight;
        green += (light[other * 3 + 1] ?? 0) * weight;
        blue += (light[other * 3 + 2] ?? 0) * weight;
        const lamps = other * LAMPS_MAX;
        a += (lampSeen[lamps] ?? 0) * weight;
        b += (lampSeen[lamps + 1] ?? 0) * weight;
        c += (lampSeen[lamps + 2] ?? 0) * weight;
        d += (lampSeen[lamps + 3] ?? 0) * weight;
      }
    }
  }
  const scale = 1 / total;
  into.light[sample * 3] = red * scale;
  into.light[sample * 3 + 1] = green * scale;
  into.light[sample * 3 + 2] = blue * scale;
  const lamps = sample * LAMPS_MAX;
  into.lampSeen[lamps] = a * scale;
  into.lampSeen[lamps + 1] = b * scale;
  into.lampSeen[lamps + 2] = c * scale;
  into.lampSeen[lamps + 3] = d * scale;
}

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

export function createLightReader(samples: LightSamples, lamps: number): LightReader {
  const { cell, columns, rows, counts, solid: solids, facing, light, lampSeen } = samples;
  return (px, py, solid, nx, ny, nz, into) => {
    const gx = px / cell - 0.5;
    const gy = py / cell - 0.5;
    const column = Math.floor(gx);
    const row = Math.floor(gy);
    const fx = gx - column;
    const fy = gy - row;
    let red = 0;
    let green = 0;
    let blue = 0;
    let total = 0;
    for (let lamp = 0; lamp < lamps; lamp++) into.lamps[lamp] = 0;
    // Surfaces that none of the four cells around knows are looked for further out.
    for (let reach = 0; reach < 2 && total < 1e-6; reach++) {
      for (let dy = -reach; dy <= 1 + reach; dy++) {
        const y = row + dy;
        if (y < 0 || y >= rows) continue;
        const nearY = dy === 0 ? 1 - fy : dy === 1 ? fy : 0.03;
        for (let dx = -reach; dx <= 1 + reach; dx++) {
          const x = column + dx;
          if (x < 0 || x >= columns) continue;
          const near = nearY * (dx === 0 ? 1 - fx : dx === 1 ? fx : 0.03) + 0.002;
          const index = y * columns + x;
          const first = index * SAMPLES_OF_CELL;
          const end = first + (counts[index] ?? 0);
          for (let sample = first; sample < end; sample++) {
            if (solids[sample] !== solid) continue;
            const at = sample * 3;
            let weight =
              ((facing[at] ?? 0) * nx + (facing[at + 1] ?? 0) * ny + (facing[at + 2] ?? 0) * nz) /
              127;
            weight = weight > 0 ? weight * weight : 0;
            weight = near * (weight * weight * weight + 1e-4);
            total += weight;
            red += (light[at] ?? 0) * weight;
            green += (light[at + 1] ?? 0) * weight;
            blue += (light[at + 2] ?? 0) * weight;
            const seen = sample * LAMPS_MAX;
            for (let lamp = 0; lamp < lamps; lamp++)
              into.lamps[lamp] = (into.lamps[lamp] ?? 0) + (lampSeen[seen + lamp] ?? 0) * weight;
          }
        }
      }
    }
    if (total < 1e-9) return false;
    const scale = 1 / total;
    into.red = red * scale;
    into.green = green * scale;
    into.blue = blue * scale;
    for (let lamp = 0; lamp < lamps; lamp++) into.lamps[lamp] = (into.lamps[lamp] ?? 0) * scale;
    return true;
  };
}
