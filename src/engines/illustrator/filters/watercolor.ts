import { blurMask } from "../core/blur.ts";
import { clamp, fraction, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import type { Raster } from "../frame.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { createNoiseField } from "./noise-field.ts";
import type { NoiseField } from "./noise-field.ts";
import { smoothSectors } from "./smooth-sectors.ts";
import { lightness, lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

const PAPER = [0.985, 0.972, 0.945] as const;
const WASHES = 8;

/** Washes of pigment on rough paper: flat areas with wandering edges, dark rims where they dried, a ragged border. */
export const watercolor: Filter = { apply: paintWatercolor, addTexture: addPaper };

interface Fields {
  readonly noise: Noise;
  readonly scale: number;
  /** Where the hand trembled, to the right and down. */
  readonly sway: NoiseField;
  readonly swayDown: NoiseField;
  /** Where the water pooled. */
  readonly pool: NoiseField;
}

function paintWatercolor(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const scale = scaleOf(tones);
  const noise = createNoise(seed);
  const { width, height } = tones;
  const field = (frequency: number, shift: number): NoiseField =>
    createNoiseField(width, height, (x, y) =>
      noise.fbm((x / scale) * frequency + shift, (y / scale) * frequency + shift * 0.2, 4),
    );
  const fields: Fields = {
    noise,
    scale,
    sway: field(0.013, 0),
    swayDown: field(0.013, 50),
    pool: field(0.0045, 7),
  };
  const swayed = tremble(tones, fields);
  checkAborted();
  const simplified = smoothSectors(swayed, Math.max(2, 4.2 * scale), 10);
  checkAborted();
  const washed = smoothSectors(simplified, Math.max(2, 5.6 * scale), 18);
  checkAborted();
  lightenWashes(washed);
  return layPigment(washed, fields);
}

/** Moves every pixel a little, so that no edge is ruled. */
function tremble({ width, height, data }: Tones, { noise, scale, sway, swayDown }: Fields): Tones {
  const moved = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fine = noise.perlin((x * 0.11) / scale, (y * 0.11) / scale) * 1.5;
      const fromX = clamp(Math.round(x + (sway(x, y) * 6.5 + fine) * scale), 0, width - 1);
      const fromY = clamp(Math.round(y + (swayDown(x, y) * 6.5 + fine) * scale), 0, height - 1);
      const from = (fromY * width + fromX) * 3;
      const to = (y * width + x) * 3;
      moved[to] = data[from] ?? 0;
      moved[to + 1] = data[from + 1] ?? 0;
      moved[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { width, height, data: moved };
}

/** Few tones with soft steps, more colour, and light everywhere: the paper shines through. */
function lightenWashes({ data }: Tones): void {
  for (let at = 0; at < data.length; at += 3) {
    const light = lightness(data, at);
    const step = light * WASHES;
    const stepped = (Math.floor(step) + smoothstep(0.28, 0.72, fraction(step))) / WASHES;
    const target = lerp(light, stepped, 0.7);
    const gain = light > 1e-4 ? target / light : 1;
    for (let channel = 0; channel < 3; channel++) {
      const value = (data[at + channel] ?? 0) * gain;
      const vivid = clamp(target + (value - target) * 1.28, 0, 1);
      data[at + channel] = 0.09 + 0.91 * vivid ** 0.72;
    }
  }
}

/** More pigment darkens like a glaze: it takes from what is neither white nor black. */
function layPigment(washed: Tones, { noise, scale, sway, pool }: Fields): Tones {
  const { width, height, data } = washed;
  const light = lightnessOf(washed);
  const around = blurMask({ data: light, width, height }, Math.max(1, 3 * scale), 2);
  const result = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const here = light[index] ?? 0;
      const grain = noise.perlin((x * 0.42) / scale, (y * 0.42) / scale);
      const dried = clamp(((around[index] ?? 0) - here) * 5.5, -0.25, 0.9);
      const flow = pool(x, y);
      const bloom = smoothstep(0.9, 1, fraction(Math.abs(flow) * 7)) * 0.09;
      const border = ragged({ x, y, width, height, scale, sway: sway(x, y), grain });
      const amount =
        1 +
        dried * 0.9 +
        flow * 0.8 +
        grain * (0.13 + 0.2 * (1 - here)) +
        bloom +
        border.rim * 0.42;
      const density = clamp(amount, 0.25, 2.2) - 1;
      for (let channel = 0; channel < 3; channel++) {
        const value = data[index * 3 + channel] ?? 0;
        const paper = PAPER[channel] ?? 1;
        const painted = (value - (value - value * value) * density) * paper;
        result[index * 3 + channel] = paper + (painted - paper) * border.inside;
      }
    }
  }
  return { width, height, data: result };
}

interface BorderPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly sway: number;
  readonly grain: number;
}

/** The unpainted margin of the sheet, and the darker rim where the paint ran up to it. */
function ragged({ x, y, width, height, scale, sway, grain }: BorderPoint): {
  inside: number;
  rim: number;
} {
  const margin = Math.min(x, width - 1 - x, y, height - 1 - y) / scale + sway * 34 + grain * 4;
  return {
    inside: smoothstep(19, 26, margin),
    rim: smoothstep(19, 25, margin) * (1 - smoothstep(25, 40, margin)),
  };
}

/** The tooth of cold-pressed paper, at the size of the finished picture. */
function addPaper({ width, height, data }: Raster, seed: number): void {
  const noise = createNoise(seed + 1);
  const scale = Math.max(width, height) / 1600;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const tooth =
        noise.perlin((x * 0.34) / scale, (y * 0.34) / scale) * 0.6 +
        noise.perlin((x * 0.85) / scale + 9, (y * 0.85) / scale) * 0.4;
      const gain = 1 + tooth * 0.042;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = Math.min(255, (data[channel] ?? 0) * gain + 0.5);
    }
  }
}
