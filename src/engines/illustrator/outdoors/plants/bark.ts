import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";

/** Kinds of bark: furrowed oak, plated pine, fibrous redwood, white birch, smooth beech. */
export type BarkKind = "furrowed" | "plated" | "fibrous" | "birch" | "smooth";

/** Numbers for each point of bark: how high it stands and how light it is, both 0 to 1, and how it falls around the trunk. */
export const BARK_CHANNELS = 3;

/** A piece of bark unrolled; it repeats on all sides. */
export interface Bark {
  readonly kind: BarkKind;
  readonly width: number;
  readonly height: number;
  readonly points: Float32Array;
}

/** Points of bark around a trunk and upwards. */
const WIDTH = 128;
const HEIGHT = 256;

/**
 * Bakes the bark of a kind of tree: once around the trunk and twice as far upwards. A thumbnail needs
 * less of it; its `fineness` is then below 1.
 */
export function bakeBark(kind: BarkKind, noise: Noise, fineness = 1): Bark {
  const width = Math.round(WIDTH * fineness);
  const height = Math.round(HEIGHT * fineness);
  const points = new Float32Array(width * height * BARK_CHANNELS);
  const measure = MEASURES[kind](noise);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = (row * width + column) * BARK_CHANNELS;
      const u = column / width;
      const v = row / height;
      // Near the seams the far side is mixed in, so that the piece can be repeated.
      const blendU = smoothstep(0.8, 1, u);
      const blendV = smoothstep(0.85, 1, v);
      const [a, toneA] = measure(u, v);
      const [b, toneB] = blendU > 0 ? measure(u - 1, v) : [a, toneA];
      const [c, toneC] = blendV > 0 ? measure(u, v - 1) : [a, toneA];
      points[at] = clamp((a * (1 - blendU) + b * blendU) * (1 - blendV) + c * blendV, 0, 1);
      points[at + 1] = clamp(
        (toneA * (1 - blendU) + toneB * blendU) * (1 - blendV) + toneC * blendV,
        0,
        1,
      );
    }
  }
  const bark: Bark = { kind, width, height, points };
  measureFall(bark);
  return bark;
}

/** How far around the trunk, in turns, the height is compared. */
const AHEAD = 0.012;

function measureFall({ width, height, points }: Bark): void {
  const step = AHEAD * width;
  const whole = Math.floor(step);
  for (let row = 0; row < height; row++) {
    const heightAt = (column: number): number =>
      points[(row * width + (column % width)) * BARK_CHANNELS] ?? 0;
    for (let column = 0; column < width; column++) {
      const near = heightAt(column + whole);
      const ahead = near + (heightAt(column + whole + 1) - near) * (step - whole);
      points[(row * width + column) * BARK_CHANNELS + 2] = heightAt(column) - ahead;
    }
  }
}

type Measure = (u: number, v: number) => readonly [relief: number, tone: number];

const MEASURES: Readonly<Record<BarkKind, (noise: Noise) => Measure>> = {
  furrowed: (noise) => (u, v) => {
    const warp = noise.fbm(u * 5, v * 7, 2) * 0.5;
    const ridge = noise.ridged(u * 11 + warp, v * 3.4 + warp * 1.4, 3);
    const grain = noise.perlin(u * 60, v * 30) * 0.12;
    const relief = smoothstep(1.15, 0.25, ridge) + grain;
    return [relief, 0.25 + 0.7 * relief + noise.fbm(u * 4 + 9, v * 5, 2) * 0.3];
  },
  plated: (noise) => (u, v) => {
    const warp = noise.fbm(u * 6 + 3, v * 8, 3) * 0.5;
    const crack = noise.ridged(u * 8 + warp, v * 5.5 + warp, 2);
    const flakes = noise.fbm(u * 18, v * 30, 3);
    const relief = smoothstep(1.05, 0.55, crack) + flakes * 0.3;
    return [relief, 0.2 + 0.75 * relief + flakes * 0.2];
  },
  fibrous: (noise) => (u, v) => {
    const warp = noise.fbm(u * 4, v * 2.2, 2) * 0.35;
    const ridge = noise.ridged(u * 13 + warp, v * 1.4, 3);
    const fibre = noise.fbm(u * 46 + warp * 5, v * 5, 3);
    const relief = smoothstep(1.2, 0.3, ridge) * 0.85 + fibre * 0.35;
    return [relief, 0.25 + 0.7 * relief];
  },
  birch: (noise) => (u, v) => {
    const blotch = noise.fbm(u * 3 + 5, v * 5, 3);
    const dash = noise.perlin(u * 9, v * 52) + noise.perlin(u * 22 + 4, v * 90) * 0.5;
    const scar = smoothstep(0.3, 0.42, noise.fbm(u * 4 + 11, v * 9 + 3, 2));
    const dark = Math.max(smoothstep(0.5, 0.78, dash + blotch * 0.6), scar * 0.9);
    return [0.6 - dark * 0.35 + blotch * 0.15, clamp(0.86 + blotch * 0.3 - dark * 0.85, 0.04, 1)];
  },
  smooth: (noise) => (u, v) => {
    const blotch = noise.fbm(u * 4, v * 6, 4);
    const fold = noise.perlin(u * 3 + 8, v * 26) * 0.16;
    return [0.5 + fold + blotch * 0.12, 0.55 + blotch * 0.55 + fold * 0.6];
  },
};
