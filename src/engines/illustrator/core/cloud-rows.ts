import { hashCell } from "./hash.ts";
import { clamp, lerp, smoothstep } from "./interpolate.ts";
import type { Noise } from "./noise.ts";

/** Rows of clouds stand at distances that grow by this factor; the first about as far away as it is high. */
const SPACING = 1.3;
const NEAREST = 1.1;
const ROWS = 14;
/** Bumps on bumps: how often they come, how far they stand out, and the most that one and all finer ones can add. */
const BUMPS = [
  { often: 1.5, size: 0.3, most: 1.02 },
  { often: 3.2, size: 0.19, most: 0.57 },
  { often: 6.9, size: 0.105, most: 0.283 },
  { often: 14.8, size: 0.055, most: 0.125 },
  { often: 31, size: 0.028, most: 0.0425 },
] as const;
/** A bump finer than this many radians is left out. */
const FINEST = 0.004;
/** Heaps are worked out beforehand to both sides this far, as x over z, in this many places. */
const SIDE = 1.4;
const PLACES = 420;

/** One row of heaps, a slice that faces the eye. */
export interface CloudRow {
  readonly distance: number;
  readonly offset: number;
  /** How many sorts of bumps can be seen at its distance. */
  readonly bumps: number;
  /** How much of it the air leaves. */
  readonly clear: number;
  /** How thick the heaps are from side to side; below 0 where there is a gap. */
  readonly heaps: Float32Array;
  /** How far their bases hang below the usual height. */
  readonly bases: Float32Array;
}

/** A place in a row: beside the middle of the view and above the base, in heights of the base. One object serves all. */
export interface CloudPlace {
  x: number;
  y: number;
  bumps: number;
  /** Written: how far the base hangs below the usual height there. */
  base: number;
}

/**
 * Answers how deep a place lies within the clouds of a row; below 0 it is outside. Where it is clear that the depth
 * stays below `least`, the rest of the bumps is not looked at.
 */
export function createCloudDepth(noise: Noise) {
  return (
    { heaps, bases, offset, distance }: CloudRow,
    place: CloudPlace,
    least: number,
  ): number => {
    const { x, y, bumps } = place;
    const across = clamp((x / distance / SIDE + 1) * 0.5 * (PLACES - 1), 0, PLACES - 1.001);
    const index = Math.floor(across);
    const share = across - index;
    const heap = lerp(heaps[index] ?? 0, heaps[index + 1] ?? 0, share);
    place.base = lerp(bases[index] ?? 0, bases[index + 1] ?? 0, share);
    const rise = Math.max(0, y);
    let depth = heap - rise * (0.35 + 0.75 * rise);
    if (depth < -0.4) return depth;
    for (let count = 0; count < bumps; count++) {
      const bump = BUMPS[count];
      if (bump === undefined || depth + bump.most < least) break;
      const value = noise.perlin(
        x * bump.often + offset * 3,
        y * bump.often * 1.15 + count * 7.3 + offset,
      );
      depth += (Math.abs(value) * 2.1 - 0.6) * bump.size;
    }
    return depth;
  };
}

/** Lays out the rows of a sky, the nearest first; `drift` gives each sky its own. */
export function planCloudRows(
  noise: Noise,
  { drift, cover }: { drift: number; cover: number },
): readonly CloudRow[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const jitter = hashCell(index * 7 + 3, Math.floor(drift * 100)) - 0.5;
    const distance = NEAREST * SPACING ** (index + jitter * 0.6);
    const offset = hashCell(index, Math.floor(drift * 1000) + 5) * 180;
    return {
      distance,
      offset,
      bumps: BUMPS.findLastIndex(({ often }) => 1 / (often * distance) > FINEST) + 1,
      clear: 1 - 0.75 * smoothstep(8, 36, distance),
      heaps: Float32Array.from({ length: PLACES }, (__, place) => {
        const x = ((place / (PLACES - 1)) * 2 - 1) * SIDE * distance;
        const heap = noise.perlin(x * 0.37 + offset, index * 3.7 + 0.5);
        const finer = noise.perlin(x * 0.95 - offset, index * 1.9 + 0.3);
        // Near clouds would close the sky, so the nearest rows have fewer.
        const fewer = 0.22 * smoothstep(3.2, 1.4, distance);
        const thick = (heap + finer * 0.42 + cover - fewer) * 1.15 - 0.04;
        // Gaps are gaps: no crumbs float in them.
        return thick < 0.05 ? thick * 2.6 - 0.08 : thick;
      }),
      bases: Float32Array.from({ length: PLACES }, (__, place) => {
        const x = ((place / (PLACES - 1)) * 2 - 1) * SIDE * distance;
        return noise.perlin(x * 0.6 + offset, 71.3) * 0.06 + noise.perlin(x * 2.3, offset) * 0.025;
      }),
    };
  });
}
