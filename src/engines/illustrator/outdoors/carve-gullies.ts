import { hashCell } from "../core/hash.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import { findSeen, measureSlopes } from "./vista.ts";
import type { Vista } from "./vista.ts";

export interface Gullies {
  /** Metres from ridge to ridge of the widest ones. */
  readonly width: number;
  /** How deep they are, as a share of their width. */
  readonly depth: number;
  /** How many times they branch into ones half as wide. */
  readonly octaves: number;
  /** How much of them there is at a place, 0 to 1. */
  readonly shareAt?: (height: number) => number;
}

/** Cells of the pattern, beyond which it repeats. */
const CELLS = 128;

/**
 * Carves the gullies that water leaves on slopes: stripes that run downhill, then finer ones that run
 * down the flanks of the first, and so on, so that they branch as real ones do. The idea of adding stripes along the
 * slope of what is there already is Clay John's ("Eroded terrain noise", 2018) and Rune Skovbo Johansen's.
 */
export function carveGullies(vista: Vista, { width, depth, octaves, shareAt }: Gullies): void {
  const seen = findSeen(vista, depth * width * 2);
  const jitter = createJitter();
  let length = width;
  let deep = depth * width;
  for (let octave = 0; octave < octaves; octave++) {
    measureSlopes(vista);
    for (let row = 0; row < vista.rows; row++) {
      // What is finer than the grid would only be noise.
      if (length < 2.2 * vista.step * (vista.distances[row] ?? 1)) continue;
      carveRow(vista, row, { length, deep, octave, seen, jitter, shareAt: shareAt ?? everywhere });
    }
    length *= 0.5;
    deep *= 0.42;
  }
  measureSlopes(vista);
}

const everywhere = (): number => 1;

interface Octave {
  readonly length: number;
  readonly deep: number;
  readonly octave: number;
  readonly seen: Uint8Array;
  readonly jitter: Float32Array;
  readonly shareAt: (height: number) => number;
}

/** Slopes flatter than this are not carved. */
const FLAT = 0.06;

function carveRow(
  { columns, left, step, distances, heights, slopesX, slopesZ }: Vista,
  row: number,
  { length, deep, octave, seen, jitter, shareAt }: Octave,
): void {
  const z = distances[row] ?? 1;
  for (let column = 0; column < columns; column++) {
    const at = row * columns + column;
    if (seen[at] === 0) continue;
    const slopeX = slopesX[at] ?? 0;
    const slopeZ = slopesZ[at] ?? 0;
    const steep = Math.sqrt(slopeX * slopeX + slopeZ * slopeZ);
    const height = heights[at] ?? 0;
    if (steep < FLAT || height < 2) continue;
    const share = smoothstep(FLAT, 0.5, steep) * shareAt(height);
    if (share <= 0) continue;
    const x = (left + column * step) * z;
    const stripe = stripes(
      x / length + octave * 17.3,
      z / length + octave * 9.7,
      -slopeZ / steep,
      slopeX / steep,
      jitter,
    );
    heights[at] = height + (stripe - 0.25) * deep * share;
  }
}

/** Where in its cell each knot of the pattern lies. */
function createJitter(): Float32Array {
  const jitter = new Float32Array(CELLS * CELLS * 2);
  for (let cell = 0; cell < CELLS * CELLS; cell++) {
    jitter[cell * 2] = hashCell(cell, 3) * 0.9 + 0.05;
    jitter[cell * 2 + 1] = hashCell(cell, 7) * 0.9 + 0.05;
  }
  return jitter;
}

/**
 * Waves across the direction (`sideX`, `sideZ`), -1 to 1: each knot near by sends out waves of its own, and they
 * blend into stripes that follow the direction wherever it turns.
 */
function stripes(x: number, z: number, sideX: number, sideZ: number, jitter: Float32Array): number {
  const column = Math.floor(x);
  const row = Math.floor(z);
  let sum = 0;
  let weights = 0;
  for (let j = row - 1; j <= row + 1; j++) {
    for (let i = column - 1; i <= column + 1; i++) {
      const cell = ((j & (CELLS - 1)) * CELLS + (i & (CELLS - 1))) * 2;
      const dx = x - i - (jitter[cell] ?? 0);
      const dz = z - j - (jitter[cell + 1] ?? 0);
      const near = 1 - (dx * dx + dz * dz) * 0.55;
      if (near <= 0) continue;
      const weight = near * near;
      sum += weight * wave(dx * sideX + dz * sideZ);
      weights += weight;
    }
  }
  return clamp((sum / (weights + 0.05)) * 1.35, -1, 1);
}

/** A cosine of one turn per unit, made of parabolas. */
function wave(turns: number): number {
  const off = Math.abs(turns - Math.floor(turns + 0.5));
  const rest = 0.5 - off;
  return off < 0.25 ? 1 - 16 * off * off : 16 * rest * rest - 1;
}
