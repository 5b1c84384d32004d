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
  const distance = Math.max(1.5, radius * 0.8);
  const margin = Math.ceil(distance);
  const stride = width + 2 * margin;
  const weighted = weighSectors(tones, { radius, sharpness, margin });
  const offsets = Array.from({ length: SECTORS }, (_, sector) => {
    const angle = ((sector + 0.5) / SECTORS) * 2 * Math.PI;
    const row = Math.round(Math.sin(angle) * distance) + margin;
    return (row * stride + Math.round(Math.cos(angle) * distance) + margin) * 4;
  });
  const data = new Float32Array(tones.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * stride + x) * 4;
      let sum = 0;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let sector = 0; sector < SECTORS; sector++) {
        const at = from + (offsets[sector] ?? 0);
        sum += weighted[at] ?? 0;
        red += weighted[at + 1] ?? 0;
        green += weighted[at + 2] ?? 0;
        blue += weighted[at + 3] ?? 0;
      }
      const to = (y * width + x) * 3;
      data[to] = red / sum;
      data[to + 1] = green / sum;
      data[to + 2] = blue / sum;
    }
  }
  return { width, height, data };
}

interface Weighing {
  readonly radius: number;
  readonly sharpness: number;
  readonly margin: number;
}

/**
 * The mean colour about each pixel times its weight, and the weight: four floats a pixel, with a
 * margin all round so that no sector lies outside. Calm places weigh more: one over the variance to
 * the power of half the sharpness.
 */
function weighSectors(tones: Tones, { radius, sharpness, margin }: Weighing): Float32Array {
  const { width, height } = tones;
  const mean: Tones = { width, height, data: tones.data.slice() };
  const squares = lightnessOf(tones);
  for (let index = 0; index < squares.length; index++) squares[index] = (squares[index] ?? 0) ** 2;
  const reach = Math.max(1, radius * 0.42);
  blur(mean, reach, 2);
  const level = lightnessOf(mean);
  const square = blurMask({ data: squares, width, height }, reach, 2);
  for (let index = 0; index < level.length; index++) {
    const variance = Math.max(0, (square[index] ?? 0) - (level[index] ?? 0) ** 2);
    level[index] = (1 / (0.004 + variance * 60)) ** (sharpness / 4);
  }
  const columns = width + 2 * margin;
  const rows = height + 2 * margin;
  const weighted = new Float32Array(columns * rows * 4);
  for (let row = 0; row < rows; row++) {
    const y = Math.min(height - 1, Math.max(0, row - margin));
    for (let column = 0; column < columns; column++) {
      const index = y * width + Math.min(width - 1, Math.max(0, column - margin));
      const weight = level[index] ?? 0;
      const to = (row * columns + column) * 4;
      weighted[to] = weight;
      weighted[to + 1] = weight * (mean.data[index * 3] ?? 0);
      weighted[to + 2] = weight * (mean.data[index * 3 + 1] ?? 0);
      weighted[to + 3] = weight * (mean.data[index * 3 + 2] ?? 0);
    }
  }
  return weighted;
}
