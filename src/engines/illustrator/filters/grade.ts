import { addEnlarged } from "../core/add-enlarged.ts";
import { blur, blurMask } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import type { Season, TimeOfDay, Weather } from "../intent.ts";
import { findSunlight } from "./find-sunlight.ts";
import { LIGHTS } from "./lights.ts";
import type { LightRecipe } from "./lights.ts";
import { paintWeather } from "./paint-weather.ts";
import { recolourSeason } from "./recolour-season.ts";
import { fromTones, lightness, lightnessOf, scaleOf, toTones } from "./tones.ts";
import type { Tones } from "./tones.ts";

export interface GradeOptions {
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
  readonly neon: boolean;
  readonly seed: number;
}

/**
 * Another hour, weather or season for a picture whose content is unknown: only its tones change, and
 * what falls through the air is painted before it. It is a photographer's grade, not an
 * understanding, and the caller is told so. A clear sky changes nothing.
 */
export function grade(raster: Raster, { time, weather, season, neon, seed }: GradeOptions): Raster {
  const air = weather === "clear" ? undefined : weather;
  const hour = neon ? "neon" : time;
  if (hour === undefined && air === undefined && season === undefined) return raster;
  let tones = toTones(raster);
  if (season !== undefined) tones = recolourSeason(tones, season, seed);
  // Weather takes the light first: a storm at sunset is a dark sunset, not a brown storm.
  if (air !== undefined) tones = relight(tones, LIGHTS[air]);
  if (hour !== undefined) tones = relight(tones, LIGHTS[hour]);
  if (air !== undefined) paintWeather(tones, air, seed);
  else if (season === "winter") paintWeather(tones, "snow", seed);
  return fromTones(tones);
}

function relight(tones: Tones, recipe: LightRecipe): Tones {
  const { width, height } = tones;
  const data = new Float32Array(tones.data.length);
  const around = surroundings(tones);
  const sun = recipe.sun === undefined ? undefined : findSunlight(tones);
  for (let y = 0; y < height; y++) {
    const rise = 1 - y / height;
    const gain = recipe.low.map((low, channel) =>
      lerp(low, recipe.high[channel] ?? low, smoothstep(0.15, 0.95, rise)),
    );
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const glow = sun === undefined ? 0 : sun(x / width, y / height);
      relightPixel({ from: tones.data, to: data, at: index * 3 }, recipe, {
        gain,
        glow,
        around: around[index] ?? 0,
      });
    }
  }
  const lit = { width, height, data };
  if (recipe.glow > 0) addGlow(lit, recipe.glow);
  return lit;
}

interface Pixel {
  readonly from: Float32Array;
  readonly to: Float32Array;
  readonly at: number;
}

function relightPixel(
  { from, to, at }: Pixel,
  recipe: LightRecipe,
  { gain, glow, around }: { gain: readonly number[]; glow: number; around: number },
): void {
  const light = lightness(from, at);
  // What is much brighter than what is about it stays so: a lamp, a window, the moon; a bright sky does not.
  const isLamp = smoothstep(0.2, 0.4, light - around) * smoothstep(0.55, 0.85, light);
  const local = light + (light - around) * recipe.clarity;
  const gamma = lerp(recipe.gamma, Math.min(1.05, recipe.gamma), isLamp);
  const dark = (1 - light) * (1 - light);
  const lifted = lerp(1, 1 / Math.max(0.3, gain[1] ?? 1), isLamp * recipe.lamps);
  for (let channel = 0; channel < 3; channel++) {
    const value = local + ((from[at + channel] ?? 0) - light) * recipe.saturation;
    const toned = clamp(value, 0, 1) ** gamma * (gain[channel] ?? 1) * lifted;
    const sunlit = (recipe.sun?.[channel] ?? 0) * glow * (0.25 + 0.75 * light);
    to[at + channel] = clamp(
      toned +
        (recipe.shadows[channel] ?? 0) * dark +
        (recipe.highlights[channel] ?? 0) * light * light +
        sunlit,
      0,
      1,
    );
  }
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
    bright.data[at] = value * smoothstep(0.6, 0.97, value);
  }
  const small = downsample(bright, 4);
  blur(small, Math.max(1, 6 * scaleOf(tones)), 3);
  addEnlarged(tones, small, amount);
}
