import { smoothstep } from "../core/interpolate.ts";

/** Cells along each edge of a tile. */
const EDGE = 256;

/** Looks a pattern up at a place; it repeats after `span` units. */
export type NoiseTile = (x: number, y: number) => number;

/**
 * Bakes a pattern into a tile, so that inner loops look it up instead of computing octaves of noise.
 * Towards its far edges the near ones are mixed in, so that no seam is seen where it repeats.
 */
export function createNoiseTile(span: number, measure: (x: number, y: number) => number): NoiseTile {
  const data = new Float32Array(EDGE * EDGE);
  const step = span / EDGE;
  for (let row = 0; row < EDGE; row++) {
    for (let column = 0; column < EDGE; column++) {
      const x = column * step;
      const y = row * step;
      const blendX = smoothstep(0.88, 1, column / EDGE);
      const blendY = smoothstep(0.88, 1, row / EDGE);
      let value = measure(x, y);
      if (blendX > 0) value += (measure(x - span, y) - value) * blendX;
      if (blendY > 0) {
        let other = measure(x, y - span);
        if (blendX > 0) other += (measure(x - span, y - span) - other) * blendX;
        value += (other - value) * blendY;
      }
      data[row * EDGE + column] = value;
    }
  }
  const scale = EDGE / span;
  return (x, y) => {
    const u = x * scale;
    const v = y * scale;
    const floorU = Math.floor(u);
    const floorV = Math.floor(v);
    const left = floorU & (EDGE - 1);
    const right = (floorU + 1) & (EDGE - 1);
    const upper = (floorV & (EDGE - 1)) * EDGE;
    const lower = ((floorV + 1) & (EDGE - 1)) * EDGE;
    const share = u - floorU;
    const a = data[upper + left] ?? 0;
    const c = data[lower + left] ?? 0;
    const top = a + ((data[upper + right] ?? 0) - a) * share;
    const low = c + ((data[lower + right] ?? 0) - c) * share;
    return top + (low - top) * (v - floorV);
  };
}
