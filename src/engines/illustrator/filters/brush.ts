import { clamp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";

/**
 * The mark that a brush leaves, as a table of `ALONG` by `ACROSS` places: how much of the ground
 * it covers, and how high the paint stands there, about 0.5.
 */
export interface Brush {
  readonly cover: Float32Array;
  readonly relief: Float32Array;
}

export const ALONG = 128;
export const ACROSS = 64;

export interface BrushOptions {
  readonly seed: number;
  /** Half the width of the stroke in pixels: a fine brush has no bristles to be seen. */
  readonly radius: number;
  /** 0 is full of paint, 1 nearly dry: the trace breaks up towards its end. */
  readonly dryness: number;
}

/** A bristle brush: parallel traces, paint pushed up at the sides and left at the end, an end that runs dry. */
export function createBrush({ seed, radius, dryness }: BrushOptions): Brush {
  const noise = createNoise(seed);
  const soft = clamp(1.1 / radius, 0.1, 0.8);
  const bristles = clamp(radius * 0.9, 2, 9);
  const cover = new Float32Array(ALONG * ACROSS);
  const relief = new Float32Array(ALONG * ACROSS);
  for (let column = 0; column < ALONG; column++) {
    const along = ((column + 0.5) / ALONG) * 2 - 1;
    for (let row = 0; row < ACROSS; row++) {
      const across = ((row + 0.5) / ACROSS) * 2 - 1;
      const trace =
        noise.perlin(across * bristles + 3, along * 0.9) +
        0.5 * noise.perlin(across * bristles * 2.2, along * 2 + 9);
      const side = 1 - Math.abs(across) + 0.1 * noise.perlin(along * 3, across > 0 ? 5.5 : 8.5);
      const begin = along + 1 - 0.16 * across * across;
      const end = 1 - along - 0.22 * across * across + 0.28 * noise.perlin(across * bristles, 4.2);
      const dry = smoothstep(1.1, -0.6, end) * dryness;
      const at = column * ACROSS + row;
      cover[at] =
        smoothstep(0, soft, side) *
        smoothstep(0, 0.14 + soft * 0.3, begin) *
        smoothstep(0, 0.12 + soft * 0.3, end) *
        (1 - smoothstep(-0.15, 0.45, trace + dry * 1.2 - 0.62) * dryness);
      const ridge = smoothstep(0.42, 0.12, side) * 0.3 + smoothstep(0.4, 0.1, end) * 0.32;
      relief[at] = clamp(0.5 + trace * 0.55 + ridge - smoothstep(0.5, 0, begin) * 0.2, 0, 1);
    }
  }
  return { cover, relief };
}

/** A stick of chalk drawn on its side: streaks of more and less pressure, ends that fade, no relief. */
export function createChalk({ seed, radius }: Omit<BrushOptions, "dryness">): Brush {
  const noise = createNoise(seed);
  const streaks = clamp(radius * 0.8, 1.5, 8);
  const cover = new Float32Array(ALONG * ACROSS);
  for (let column = 0; column < ALONG; column++) {
    const along = ((column + 0.5) / ALONG) * 2 - 1;
    for (let row = 0; row < ACROSS; row++) {
      const across = ((row + 0.5) / ACROSS) * 2 - 1;
      const streak =
        noise.perlin(across * streaks + 3, along * 1.3) * 0.5 +
        noise.perlin(across * streaks * 2.1, along * 2.2 + 9) * 0.3;
      const side = smoothstep(1, 0.72, Math.abs(across) + 0.12 * noise.perlin(along * 4, across));
      const end = smoothstep(
        1,
        0.6,
        Math.abs(along) + 0.3 * noise.perlin(across * streaks, along > 0 ? 1.5 : 4.5),
      );
      cover[column * ACROSS + row] = side * end * clamp(0.86 + streak * 0.8, 0.3, 1);
    }
  }
  return { cover, relief: new Float32Array(ALONG * ACROSS) };
}
