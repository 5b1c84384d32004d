import { addEnlarged } from "../core/add-enlarged.ts";
import { blur } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import { drawLine } from "./draw-line.ts";
import type { Plate } from "./draw-line.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findLines } from "./find-lines.ts";
import { createNoiseField } from "./noise-field.ts";
import { spreadLevels } from "./tone-levels.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Glowing tubes of cyan, violet and magenta along every contour of a picture that has sunk into the night. */
export const neon: Filter = { apply: lightTubes };

const TUBES = [
  [0.1, 0.92, 1],
  [0.52, 0.34, 1],
  [1, 0.16, 0.72],
] as const;
/** What dark, middle and light become where no tube shines. */
const NIGHT = [
  [0.008, 0.008, 0.035],
  [0.055, 0.026, 0.18],
  [0.22, 0.1, 0.52],
] as const;

function lightTubes(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const scale = scaleOf(tones);
  const { width, height } = tones;
  const lines = findLines(tones, { threshold: 0.13, lengthMin: 22, checkAborted });
  checkAborted();
  const dark = sinkIntoNight(tones);
  const plate = { width, height, data: new Float32Array(width * height) };
  for (const line of lines) {
    const broad = Math.min(1, line.points.length / (400 * scale));
    drawLine(
      plate,
      line,
      (_, strength) => (0.3 + 0.7 * broad + 1.1 * Math.min(1, strength * 1.2)) * scale,
    );
  }
  checkAborted();
  const light = colourTubes(plate, createNoise(seed));
  checkAborted();
  return shine(dark, light, scale);
}

/** Neighbouring tubes share a colour; it changes slowly over the picture. */
function colourTubes({ width, height, data }: Plate, noise: Noise): Tones {
  const light = createFrame(width, height);
  const hue = createNoiseField(width, height, (x, y) => {
    const u = x / width - 0.5;
    const v = y / height - 0.5;
    return 1 + noise.perlin(u * 3.3 + 4, v * 2.6) * 2.6 + (u - v) * 1.5;
  });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cover = data[y * width + x] ?? 0;
      if (cover === 0) continue;
      const place = clamp(hue(x, y), 0, 1.999);
      const step = Math.floor(place);
      const share = smoothstep(0.25, 0.75, place - step);
      for (let channel = 0; channel < 3; channel++)
        light.data[(y * width + x) * 3 + channel] =
          cover * lerp(TUBES[step]?.[channel] ?? 0, TUBES[step + 1]?.[channel] ?? 0, share);
    }
  }
  return light;
}

/** The picture by night: three tones from blue-black to lilac, with a rest of its own colours. */
function sinkIntoNight(tones: Tones): Tones {
  const light = lightnessOf(tones);
  spreadLevels(light, 0.3);
  const data = new Float32Array(tones.data.length);
  for (let index = 0; index < light.length; index++) {
    const level = (light[index] ?? 0) * 2;
    const step = level < 1 ? 0 : 1;
    const share = level - step;
    for (let channel = 0; channel < 3; channel++) {
      const night = lerp(NIGHT[step]?.[channel] ?? 0, NIGHT[step + 1]?.[channel] ?? 0, share);
      const own = (tones.data[index * 3 + channel] ?? 0) * (0.06 + 0.3 * (light[index] ?? 0) ** 2);
      data[index * 3 + channel] = night * 0.8 + own;
    }
  }
  return { ...tones, data };
}

/** Tubes burn white in the middle and light up what is about them, near and far. */
function shine(dark: Tones, light: Tones, scale: number): Tones {
  const near = downsample(light, 2);
  const far = downsample(near, 3);
  blur(near, Math.max(1, 2 * scale), 2);
  blur(far, Math.max(1, 6 * scale), 2);
  addEnlarged(dark, near, 1.5);
  addEnlarged(dark, far, 2.1);
  for (let at = 0; at < dark.data.length; at += 3) {
    const core = Math.max(light.data[at] ?? 0, light.data[at + 1] ?? 0, light.data[at + 2] ?? 0);
    const heat = core * core * core * 0.75;
    for (let channel = at; channel < at + 3; channel++) {
      const tube = (light.data[channel] ?? 0) * 1.5 + heat;
      dark.data[channel] = 1 - Math.exp(-1.15 * ((dark.data[channel] ?? 0) + tube));
    }
  }
  return dark;
}
