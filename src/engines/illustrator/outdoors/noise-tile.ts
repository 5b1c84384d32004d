import { smoothstep } from "../core/interpolate.ts";

/** Cells along each edge of a tile. */
type TileEdge = 32 | 64 | 128 | 256;

/** The edge that shows a pattern in a frame of some fineness: 1 is large, 0.3 a thumbnail. */
export const tileEdge = (most: TileEdge, fineness: number): TileEdge => {
  const edges = [32, 64, 128] as const;
  return edges.find((edge) => edge >= most * fineness) ?? most;
};

/** Looks a pattern up at a place; it repeats after `span` units. */
export type NoiseTile = (x: number, y: number) => number;

/**
 * Bakes a pattern into a tile, so that inner loops look it up instead of computing octaves of noise.
 * Towards its far edges the near ones are mixed in, so that no seam is seen where it repeats.
 */
export function createNoiseTile(
  span: number,
  measure: (x: number, y: number) => number,
  edge: TileEdge = 256,
): NoiseTile {
  const data = new Float32Array(edge * edge);
  const step = span / edge;
  const seamless = withoutSeam(span, measure);
  for (let row = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++)
      data[row * edge + column] = seamless(column * step, row * step);
  }
  const scale = edge / span;
  return (x, y) => {
    const u = x * scale;
    const v = y * scale;
    const floorU = Math.floor(u);
    const floorV = Math.floor(v);
    const left = floorU & (edge - 1);
    const right = (floorU + 1) & (edge - 1);
    const upper = (floorV & (edge - 1)) * edge;
    const lower = ((floorV + 1) & (edge - 1)) * edge;
    const share = u - floorU;
    const a = data[upper + left] ?? 0;
    const c = data[lower + left] ?? 0;
    const top = a + ((data[upper + right] ?? 0) - a) * share;
    const low = c + ((data[lower + right] ?? 0) - c) * share;
    return top + (low - top) * (v - floorV);
  };
}

/** The pattern, mixed towards its far edges with what lies one span before them. */
function withoutSeam(span: number, measure: (x: number, y: number) => number) {
  const across = (x: number, y: number): number => {
    const share = smoothstep(0.88, 1, x / span);
    const value = measure(x, y);
    return share > 0 ? value + (measure(x - span, y) - value) * share : value;
  };
  return (x: number, y: number): number => {
    const share = smoothstep(0.88, 1, y / span);
    const value = across(x, y);
    return share > 0 ? value + (across(x, y - span) - value) * share : value;
  };
}
