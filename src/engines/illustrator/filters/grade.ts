import { addEnlarged } from "../core/add-enlarged.ts";
import { blur, blurMask } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";
import type { TimeOfDay, Weather } from "../intent.ts";
import { paintAir } from "./paint-air.ts";
import { fromTones, lightness, lightnessOf, scaleOf, toTones } from "./tones.ts";
import type { Tones } from "./tones.ts";

export interface GradeOptions {
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly neon: boolean;
  readonly seed: number;
}

type Colour = readonly [red: number, green: number, blue: number];

interface Recipe {
  /** Below 1 lightens, above darkens. */
  readonly gamma: number;
  readonly gain: Colour;
  readonly saturation: number;
  readonly shadows: Colour;
  readonly highlights: Colour;
  /** How much the bright parts glow. */
  readonly glow: number;
}

const RECIPES: Readonly<Record<TimeOfDay | "neon", Recipe>> = {
  day: {
    gamma: 0.78,
    gain: [1.03, 1.03, 1.02],
    saturation: 1.12,
    shadows: [0, 0.004, 0.012],
    highlights: [0.01, 0.008, 0],
    glow: 0,
  },
  golden: {
    gamma: 1.02,
    gain: [1.14, 1, 0.76],
    saturation: 1.05,
    shadows: [0.035, 0.01, 0.012],
    highlights: [0.06, 0.02, -0.06],
    glow: 0.18,
  },
  sunset: {
    gamma: 1.16,
    gain: [1.16, 0.9, 0.8],
    saturation: 1.06,
    shadows: [0.03, -0.004, 0.055],
    highlights: [0.08, -0.01, -0.07],
    glow: 0.24,
  },
  night: {
    gamma: 1.85,
    gain: [0.3, 0.38, 0.58],
    saturation: 0.45,
    shadows: [0.004, 0.01, 0.034],
    highlights: [0.02, 0.03, 0.05],
    glow: 0.3,
  },
  neon: {
    gamma: 1.75,
    gain: [0.98, 0.64, 1.12],
    saturation: 1.25,
    shadows: [0.045, 0, 0.1],
    highlights: [0.02, 0.12, 0.16],
    glow: 0.42,
  },
};

/**
 * Another hour or weather for a picture whose content is unknown: only its tones change. It is a
 * photographer's grade, not an understanding, and the caller is told so.
 */
export function grade(raster: Raster, { time, weather, neon, seed }: GradeOptions): Raster {
  const name = neon ? "neon" : time;
  if (name === undefined && (weather === undefined || weather === "clear")) return raster;
  const tones = toTones(raster);
  const graded = name === undefined ? tones : cook(tones, RECIPES[name]);
  const aired = weather === undefined ? graded : air(graded, { weather, seed });
  return fromTones(aired);
}

function cook(tones: Tones, recipe: Recipe): Tones {
  const data = new Float32Array(tones.data.length);
  const around = surroundings(tones);
  for (let at = 0; at < data.length; at += 3) {
    const light = lightness(tones.data, at);
    const dark = (1 - light) * (1 - light);
    // What is much brighter than what is about it stays so: a lamp, a window, the moon; a bright sky does not.
    const isLamp =
      smoothstep(0.22, 0.42, light - (around[at / 3] ?? 0)) * smoothstep(0.6, 0.85, light);
    const gamma = lerp(recipe.gamma, Math.min(1.05, recipe.gamma), isLamp);
    const gain = lerp(1, 1 / Math.max(0.3, recipe.gain[1]), isLamp);
    for (let channel = 0; channel < 3; channel++) {
      const value = light + ((tones.data[at + channel] ?? 0) - light) * recipe.saturation;
      const toned = clamp(value, 0, 1) ** gamma * (recipe.gain[channel] ?? 1) * gain;
      data[at + channel] = clamp(
        toned +
          (recipe.shadows[channel] ?? 0) * dark +
          (recipe.highlights[channel] ?? 0) * light * light,
        0,
        1,
      );
    }
  }
  const cooked = { ...tones, data };
  if (recipe.glow > 0) addGlow(cooked, recipe.glow);
  return cooked;
}

/** The lightness about each pixel, far enough out that a lamp does not count. */
function surroundings(tones: Tones): Float32Array {
  const data = lightnessOf(tones);
  return blurMask(
    { data, width: tones.width, height: tones.height },
    Math.max(2, 42 * scaleOf(tones)),
    2,
  );
}

function addGlow(tones: Tones, amount: number): void {
  const bright = createFrame(tones.width, tones.height);
  for (let at = 0; at < tones.data.length; at++) {
    const value = tones.data[at] ?? 0;
    bright.data[at] = value * smoothstep(0.55, 0.95, value);
  }
  const small = downsample(bright, 4);
  blur(small, Math.max(1, 6 * scaleOf(tones)), 3);
  addEnlarged(tones, small, amount);
}

function air(tones: Tones, { weather, seed }: { weather: Weather; seed: number }): Tones {
  if (weather === "clear") return tones;
  const grey: Recipe = {
    gamma: 1.05,
    gain: [0.97, 1, 1.03],
    saturation: 0.72,
    shadows: [0.02, 0.024, 0.03],
    highlights: [0, 0, 0.01],
    glow: 0.1,
  };
  const muted = cook(tones, grey);
  paintAir(muted, weather, { random: rng(seed, "air"), horizon: muted.height * 0.5 });
  return muted;
}
