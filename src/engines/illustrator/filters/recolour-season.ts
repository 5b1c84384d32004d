import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Season } from "../intent.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

type Colour = readonly [red: number, green: number, blue: number];

interface Recipe {
  /** What leaves become, from one clump to another. */
  readonly leaves: readonly [Colour, Colour];
  /** How far leaves take those colours, and how much lighter they grow. */
  readonly taken: number;
  readonly lift: number;
  /** What all else is multiplied by, and how much of its colour it keeps. */
  readonly cast: Colour;
  readonly saturation: number;
}

const RECIPES: Readonly<Record<Season, Recipe>> = {
  spring: {
    leaves: [
      [0.56, 0.92, 0.26],
      [0.88, 0.97, 0.44],
    ],
    taken: 0.66,
    lift: 0.1,
    cast: [1.02, 1.02, 1],
    saturation: 1.08,
  },
  summer: {
    leaves: [
      [0.42, 0.86, 0.2],
      [0.52, 0.9, 0.24],
    ],
    taken: 0.5,
    lift: 0,
    cast: [1.05, 1.01, 0.93],
    saturation: 1.14,
  },
  autumn: {
    leaves: [
      [1, 0.62, 0.1],
      [0.92, 0.34, 0.1],
    ],
    taken: 0.9,
    lift: 0.05,
    cast: [1.07, 0.99, 0.88],
    saturation: 1,
  },
  winter: {
    leaves: [
      [0.86, 0.92, 1],
      [0.72, 0.8, 0.9],
    ],
    taken: 0.88,
    lift: 0.22,
    cast: [0.95, 0.99, 1.06],
    saturation: 0.62,
  },
};

/** Gives what is green in a picture the colours of a season, clump by clump, and the rest its air. Nothing is recognised: a green car turns too. */
export function recolourSeason(tones: Tones, season: Season, seed: number): Tones {
  const { width, height } = tones;
  const recipe = RECIPES[season];
  const noise = createNoise(seed + 12);
  const scale = scaleOf(tones);
  const data = new Float32Array(tones.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const light = lightness(tones.data, at);
      const leaf = leafAt(tones.data, at);
      const clump =
        leaf > 0
          ? smoothstep(-0.35, 0.35, noise.fbm((x * 0.011) / scale, (y * 0.011) / scale, 3))
          : 0;
      const shown = clamp(light + recipe.lift * smoothstep(0.04, 0.5, light), 0, 1);
      for (let channel = 0; channel < 3; channel++) {
        const paint = lerp(recipe.leaves[0][channel] ?? 0, recipe.leaves[1][channel] ?? 0, clump);
        const other = light + ((tones.data[at + channel] ?? 0) - light) * recipe.saturation;
        const plain = other * (recipe.cast[channel] ?? 1);
        data[at + channel] = clamp(
          lerp(plain, dye(shown, paint, recipe), leaf * recipe.taken),
          0,
          1,
        );
      }
    }
  }
  return { width, height, data };
}

/** How much a pixel looks like leaves or grass, 0 to 1: green or yellow-green, and of some colour. */
function leafAt(data: Float32Array, at: number): number {
  const red = data[at] ?? 0;
  const green = data[at + 1] ?? 0;
  const blue = data[at + 2] ?? 0;
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  const isGreen =
    smoothstep(-0.02, 0.06, (green - red) / (most + 0.03) + 0.02) *
    smoothstep(0.02, 0.2, (green - blue) / (most + 0.03));
  return isGreen * smoothstep(0.02, 0.08, chroma);
}

/** A paint at a lightness: its own hue, from black through it to white. */
function dye(light: number, paint: number, { leaves }: Recipe): number {
  const level =
    leaves.reduce((sum, colour) => sum + 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2], 0) /
    2;
  return light <= level
    ? (paint * light) / level
    : paint + ((1 - paint) * (light - level)) / (1 - level);
}
