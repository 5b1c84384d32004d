import { blur, blurMask } from "../core/blur.ts";
import { lightnessOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

const SECTORS = 8;

/**
 * Paints flat areas flat and keeps edges: each pixel takes the colour of the calmest of eight round
 * neighbourhoods about it. A generalised Kuwahara filter (Papari et al., 2007) whose sectors are
 * Gaussian discs, so that one blur serves all of them and no squares are left; the cost does not
 * grow with the radius. `sharpness` 8 is soft, 16 hard.
 */
export function smoothSectors(tones: Tones, radius: number, sharpness: number): Tones {
  const { width, height } = tones;
  const mean: Tones = { width, height, data: tones.data.slice() };
  const light = lightnessOf(tones);
  const squares = light.map((value) => value * value);
  const reach = Math.max(1, radius * 0.42);
  blur(mean, reach, 2);
  const meanLight = lightnessOf(mean);
  const meanSquare = blurMask({ data: squares, width, height }, reach, 2);
  const offsets = sectorOffsets(Math.max(1.5, radius * 0.8));
  const weights = toWeights(meanLight, meanSquare, sharpness);
  const result = new Float32Array(tones.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (const [dx, dy] of offsets) {
        const sx = x + dx < 0 ? 0 : x + dx >= width ? width - 1 : x + dx;
        const sy = y + dy < 0 ? 0 : y + dy >= height ? height - 1 : y + dy;
        const at = sy * width + sx;
        const weight = weights[at] ?? 0;
        sum += weight;
        red += weight * (mean.data[at * 3] ?? 0);
        green += weight * (mean.data[at * 3 + 1] ?? 0);
        blue += weight * (mean.data[at * 3 + 2] ?? 0);
      }
      const to = (y * width + x) * 3;
      result[to] = red / sum;
      result[to + 1] = green / sum;
      result[to + 2] = blue / sum;
    }
  }
  return { width, height, data: result };
}

function sectorOffsets(distance: number): (readonly [number, number])[] {
  return Array.from({ length: SECTORS }, (_, sector) => {
    const angle = ((sector + 0.5) / SECTORS) * 2 * Math.PI;
    return [
      Math.round(Math.cos(angle) * distance),
      Math.round(Math.sin(angle) * distance),
    ] as const;
  });
}

/** Calm places weigh more: one over the variance to the power of half the sharpness. */
function toWeights(mean: Float32Array, square: Float32Array, sharpness: number): Float32Array {
  const weights = new Float32Array(mean.length);
  for (let index = 0; index < weights.length; index++) {
    const level = mean[index] ?? 0;
    const variance = Math.max(0, (square[index] ?? 0) - level * level);
    weights[index] = (1 / (0.004 + variance * 60)) ** (sharpness / 4);
  }
  return weights;
}
