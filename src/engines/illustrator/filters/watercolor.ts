import { addEnlarged } from "../core/add-enlarged.ts";
import { blurMask } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, fraction, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import { addWatercolorPaper } from "./watercolor-paper.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { createNoiseField } from "./noise-field.ts";
import type { NoiseField } from "./noise-field.ts";
import { smoothSectors } from "./smooth-sectors.ts";
import { lightness, lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

const PAPER = [0.988, 0.978, 0.953] as const;
const GRAPHITE = [0.3, 0.29, 0.31] as const;
const WASHES = 8;

/**
 * Washes of pigment on rough paper: a wide wet one that runs, a finer one over it with dark rims
 * where it dried, the pencil beneath, and an edge where the brush left the sheet.
 */
export const watercolor: Filter = { apply: paintWatercolor, addTexture: addWatercolorPaper };

interface Fields {
  readonly noise: Noise;
  readonly scale: number;
  /** Where the hand trembled, to the right and down. */
  readonly sway: NoiseField;
  readonly swayDown: NoiseField;
  /** Where the water pooled. */
  readonly pool: NoiseField;
  /** Where the painting ends, in pixels of a picture of 1280. */
  readonly border: NoiseField;
}

function paintWatercolor(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const fields = createFields(tones, seed);
  const { scale } = fields;
  const swayed = tremble(tones, fields);
  checkAborted();
  const wet = runTogether(swayed, scale);
  checkAborted();
  const washed = smoothSectors(swayed, Math.max(2, 4.6 * scale), 15);
  checkAborted();
  // The wide wash lies under the finer one: half of its colour has run.
  for (let at = 0; at < washed.data.length; at++)
    washed.data[at] = lerp(washed.data[at] ?? 0, wet.data[at] ?? 0, 0.3);
  lightenWashes(washed);
  const lines = pencilLines(swayed, scale);
  checkAborted();
  return layPigment(washed, lines, fields);
}

function createFields({ width, height, data }: Tones, seed: number): Fields {
  const scale = scaleOf({ width, height, data });
  const noise = createNoise(seed);
  const field = (frequency: number, shift: number, octaves: number): NoiseField =>
    createNoiseField(width, height, (x, y) =>
      noise.fbm((x / scale) * frequency + shift, (y / scale) * frequency + shift * 0.2, octaves),
    );
  return {
    noise,
    scale,
    sway: field(0.013, 0, 4),
    swayDown: field(0.013, 50, 4),
    pool: field(0.0045, 7, 5),
    border: createNoiseField(width, height, (x, y) => {
      const tongues = noise.fbm((x / scale) * 0.006 + 3, (y / scale) * 0.006, 3) * 46;
      return tongues + noise.fbm((x / scale) * 0.05, (y / scale) * 0.05 + 8, 3) * 11;
    }),
  };
}

/** Moves every pixel a little, so that no edge is ruled. */
function tremble({ width, height, data }: Tones, { noise, scale, sway, swayDown }: Fields): Tones {
  const moved = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fine = noise.perlin((x * 0.11) / scale, (y * 0.11) / scale) * 1.3;
      const fromX = clamp(Math.round(x + (sway(x, y) * 5.5 + fine) * scale), 0, width - 1);
      const fromY = clamp(Math.round(y + (swayDown(x, y) * 5.5 + fine) * scale), 0, height - 1);
      const from = (fromY * width + fromX) * 3;
      const to = (y * width + x) * 3;
      moved[to] = data[from] ?? 0;
      moved[to + 1] = data[from + 1] ?? 0;
      moved[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { width, height, data: moved };
}

/** The wide wet wash: great areas of one colour whose edges have run. */
function runTogether(tones: Tones, scale: number): Tones {
  const small = smoothSectors(downsample(tones, 3), Math.max(2, 6 * scale), 12);
  const wet = createFrame(tones.width, tones.height);
  addEnlarged(wet, small, 1);
  return wet;
}

/** Few tones with soft steps, more colour, and light everywhere: the paper shines through. */
function lightenWashes({ data }: Tones): void {
  for (let at = 0; at < data.length; at += 3) {
    const light = lightness(data, at);
    const step = light * WASHES;
    const stepped = (Math.floor(step) + smoothstep(0.3, 0.7, fraction(step))) / WASHES;
    const target = lerp(light, stepped, 0.62);
    const gain = light > 1e-4 ? target / light : 1;
    for (let channel = 0; channel < 3; channel++) {
      const value = (data[at + channel] ?? 0) * gain;
      const vivid = clamp(target + (value - target) * 1.32, 0, 1);
      data[at + channel] = 0.1 + 0.9 * vivid ** 0.68;
    }
  }
}

/** What the pencil drew before the paint: thin lines on the dark side of edges. */
function pencilLines(tones: Tones, scale: number): Float32Array {
  const { width, height } = tones;
  const light = lightnessOf(tones);
  const near = blurMask({ data: light, width, height }, Math.max(1, scale), 1);
  const far = blurMask({ data: near, width, height }, Math.max(1, 2 * scale), 2);
  for (let index = 0; index < near.length; index++) {
    const around = far[index] ?? 0;
    near[index] = smoothstep(0.035, 0.16, (around - (near[index] ?? 0)) / (around + 0.15));
  }
  return near;
}

/** More pigment darkens like a glaze: it takes from what is neither white nor black. */
function layPigment(washed: Tones, lines: Float32Array, fields: Fields): Tones {
  const { width, height, data } = washed;
  const { noise, scale, pool } = fields;
  const light = lightnessOf(washed);
  const around = blurMask({ data: light, width, height }, Math.max(1, 3 * scale), 2);
  const result = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const here = light[index] ?? 0;
      const grain = noise.perlin((x * 0.42) / scale, (y * 0.42) / scale);
      const dried = clamp(((around[index] ?? 0) - here) * 6.5, -0.35, 1);
      const flow = pool(x, y);
      // Where water ran back into a half dry wash it pushed the pigment to a jagged rim.
      const bloom = smoothstep(0.86, 1, fraction(Math.abs(flow) * 5)) * 0.12;
      const { inside, rim } = edgeOf(fields, { x, y, width, height });
      const amount =
        dried * 0.95 + flow * 0.95 + grain * (0.1 + 0.26 * (1 - here)) + bloom + rim * 0.5;
      const density = clamp(amount, -0.75, 1.2);
      const pencil =
        (lines[index] ?? 0) * clamp(0.34 + grain * 0.5, 0, 0.6) * smoothstep(0, 8, inside * 10);
      for (let channel = 0; channel < 3; channel++) {
        const value = data[index * 3 + channel] ?? 0;
        const paper = PAPER[channel] ?? 1;
        const painted = (value - (value - value * value) * density) * paper;
        const drawn = lerp(painted, (GRAPHITE[channel] ?? 0) * (0.5 + 0.5 * painted), pencil);
        result[index * 3 + channel] = paper + (drawn - paper) * inside;
      }
    }
  }
  return { width, height, data: result };
}

interface EdgePoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The unpainted margin of the sheet, and the darker rim where the paint ran up to it. */
function edgeOf(
  { noise, scale, border }: Fields,
  { x, y, width, height }: EdgePoint,
): { inside: number; rim: number } {
  const near = Math.min(x, width - 1 - x, y, height - 1 - y) / scale;
  if (near > 90) return { inside: 1, rim: 0 };
  const margin = near + border(x, y) + noise.perlin((x * 0.3) / scale, (y * 0.3) / scale) * 3.2;
  return {
    inside: smoothstep(20, 24, margin),
    rim: smoothstep(20, 24, margin) * (1 - smoothstep(24, 34, margin)),
  };
}
