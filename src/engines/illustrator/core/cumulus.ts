import { hashCell } from "./hash.ts";
import type { CloudPainter } from "./cloud-sheet.ts";
import { clamp, lerp, smoothstep } from "./interpolate.ts";
import type { Noise } from "./noise.ts";
import type { SkyOptions } from "./sky-options.ts";

/** Rows of clouds stand at distances that grow by this factor; the first as far away as it is high. */
const SPACING = 1.3;
const NEAREST = 1.1;
const ROWS = 14;
/** Heights are counted in heights of the base above the eye; no cloud is thicker than this. */
const THICKEST = 1.1;
/** Bumps on bumps: how often they come, and how far they stand out. */
const BUMPS = [
  { often: 1.5, size: 0.3 },
  { often: 3.2, size: 0.19 },
  { often: 6.9, size: 0.105 },
  { often: 14.8, size: 0.055 },
  { often: 31, size: 0.028 },
] as const;
/** A bump finer than this many radians is left out. */
const FINEST = 0.004;
/** Heaps are worked out beforehand to both sides this far, as x over z, in this many places. */
const SIDE = 1.4;
const PLACES = 420;

/** One row of heaps, a slice that faces the eye. */
interface Row {
  readonly distance: number;
  readonly offset: number;
  readonly bumps: number;
  /** How much of it the air leaves. */
  readonly clear: number;
  /** How thick the heaps are from side to side; below 0 where there is a gap. */
  readonly heaps: Float32Array;
  /** How far their bases hang below the usual height. */
  readonly bases: Float32Array;
}

/**
 * Heaps of cloud with flat bases, as rows of standing slices: within a slice bumps grow on bumps,
 * and each point is lit by how much cloud lies between it and the sun. `shift` is added to the
 * share of the sky they cover.
 */
export function createCumulus(options: SkyOptions, shift: number): CloudPainter {
  const { palette, sun, noise, drift } = options;
  const { cloudShade, cloudLit, sun: colour } = palette;
  const rows = planRows(noise, { drift, cover: palette.cover + shift - 0.5 });
  const flat = Math.max(0.2, Math.hypot(sun.x, sun.y));
  const towardsX = (sun.x / flat) * 0.085;
  const towardsY = (Math.max(sun.y, 0.1) / flat) * 0.085;
  /** 0 when the sun stands behind the clouds, 1 when it stands behind the eye. */
  const front = smoothstep(0.5, -0.5, sun.z);

  let base = 0;

  /** How deep a point of a slice lies within the cloud; below 0 it is outside. Notes how deep its base hangs there. */
  function depthAt(x: number, y: number, { heaps, bases, offset, distance }: Row, bumps: number): number {
    const place = clamp((x / distance / SIDE + 1) * 0.5 * (PLACES - 1), 0, PLACES - 1.001);
    const index = Math.floor(place);
    const heap = lerp(heaps[index] ?? 0, heaps[index + 1] ?? 0, place - index);
    base = bases[index] ?? 0;
    const rise = Math.max(0, y);
    let depth = heap - rise * (0.35 + 0.75 * rise);
    if (depth < -0.4) return depth;
    for (let count = 0; count < bumps; count++) {
      const bump = BUMPS[count];
      if (bump === undefined) break;
      const value = noise.perlin(
        x * bump.often + offset * 3,
        y * bump.often * 1.15 + count * 7.3 + offset,
      );
      depth += (Math.abs(value) * 2.1 - 0.6) * bump.size;
    }
    return depth;
  }

  return ({ x, y, z }, facing, into) => {
    const slope = y / Math.max(0.08, z);
    if (slope < 0.012 || z < 0.08) return 0;
    const near = clamp(0.5 + 0.5 * facing, 0, 1) ** 5;
    const across = x / z;
    let left = 1;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let index = 0; index < ROWS; index++) {
      const row = rows[index];
      if (row === undefined) break;
      const above = slope * row.distance - 1;
      if (above > THICKEST) break;
      if (above < -0.13) continue;
      const acrossHere = across * row.distance;
      const depth = depthAt(acrossHere, above, row, row.bumps);
      if (depth < 0) continue;
      const share =
        smoothstep(0, 0.12, depth) *
        smoothstep(-0.05, 0.05, above + base + depth * 0.08) *
        smoothstep(1, 0.5, slope) *
        row.clear;
      if (share < 0.004) continue;
      const sunny = depthAt(acrossHere + towardsX, above + towardsY, row, Math.min(4, row.bumps));
      const facingSun = clamp(0.42 + (depth - sunny) * 3.5, 0, 1);
      const thick = clamp(depth * 1.5, 0, 1);
      const high = smoothstep(-0.08, 0.55, above);
      const silver = (1 - thick) ** 2 * near * near * 1.3;
      const frontLit = facingSun * (0.34 + 0.4 * high) + 0.12 * high;
      const backLit =
        facingSun * (0.3 + 0.7 * high) * (0.06 + 0.94 * near * near) * (1 - 0.6 * thick);
      const lit = lerp(backLit, frontLit, front) + silver;
      const body = (0.6 + 0.45 * high) * (0.72 + 0.5 * facingSun);
      const weight = share * left;
      red += (cloudShade[0] * body + cloudLit[0] * lit + colour[0] * silver * 0.3) * weight;
      green += (cloudShade[1] * body + cloudLit[1] * lit + colour[1] * silver * 0.2) * weight;
      blue += (cloudShade[2] * body + cloudLit[2] * lit + colour[2] * silver * 0.1) * weight;
      left -= weight;
      if (left < 0.02) break;
    }
    into.red = into.red * left + red;
    into.green = into.green * left + green;
    into.blue = into.blue * left + blue;
    return 1 - left;
  };
}

function planRows(
  noise: Noise,
  { drift, cover }: { drift: number; cover: number },
): readonly Row[] {
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
