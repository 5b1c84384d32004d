import { addEnlarged } from "../core/add-enlarged.ts";
import { blur } from "../core/blur.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";
import { createChalk } from "./brush.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findFlow } from "./find-flow.ts";
import type { Sheet } from "./lay-stroke.ts";
import { paintLayer } from "./paint-layer.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Soft chalk on toned paper: slanting strokes whose grain lets the paper through, in gentle colours. */
export const pastel: Filter = { apply: drawPastel, addTexture: addDust };

/** From the broad side of the stick to its edge; lengths for a picture of 1280 pixels. */
const LAYERS = [
  { radius: 11, reach: 64, tolerance: -1, sway: 0.6, tint: 0.3, load: 0.66, isDetail: false },
  { radius: 5, reach: 36, tolerance: 0.018, sway: 0.3, tint: 0.26, load: 0.78, isDetail: true },
  { radius: 2.3, reach: 15, tolerance: 0.035, sway: 0.15, tint: 0.1, load: 0.95, isDetail: true },
] as const;
const STICKS = 3;
/** Warm paper under cool pictures and cool paper under warm ones, so that both colours sing. */
const WARM_PAPER = [0.72, 0.63, 0.53] as const;
const COOL_PAPER = [0.45, 0.53, 0.62] as const;

function drawPastel(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const { width, height } = tones;
  const scale = scaleOf(tones);
  const noise = createNoise(seed);
  const soft = soften(tones);
  const flow = findFlow(tones, {
    reach: 7,
    free: (x, y) => -0.95 + noise.perlin(x * 0.004, y * 0.004) * 0.7,
  });
  checkAborted();
  const paper = layPaper(tones, noise, scale);
  const sheet = { width, height, ...paper, data: rubIn(soft, paper.data) };
  const ground = paper.data;
  for (const [index, layer] of LAYERS.entries()) {
    const radius = Math.max(1.1, layer.radius * scale);
    paintLayer(sheet, soft, {
      ...layer,
      flow,
      radius,
      reachMax: layer.reach * scale,
      lanes: 1,
      brushes: Array.from({ length: STICKS }, (_, which) =>
        createChalk({ seed: seed + 40 + index * STICKS + which, radius }),
      ),
      random: rng(seed, `chalk ${index}`),
      checkAborted,
    });
  }
  return leaveMargin(sheet, ground, noise);
}

/** The first chalk is rubbed into the paper with the finger: broad soft tones through which it still shows. */
function rubIn(soft: Tones, paper: Float32Array): Float32Array {
  const small = downsample(soft, 4);
  blur(small, Math.max(1, 2.2 * scaleOf(soft)), 2);
  const rubbed = { ...soft, data: paper.map((value) => value * 0.34) };
  addEnlarged(rubbed, small, 0.66);
  return rubbed.data;
}

/** Strokes run out before the edge of the sheet: the paper is left open there, the more the lower its tooth. */
function leaveMargin(
  { width, height, data, tooth }: Sheet,
  ground: Float32Array,
  noise: Noise,
): Tones {
  const scale = scaleOf({ width, height, data });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const margin = Math.min(x, width - 1 - x, y, height - 1 - y) / scale;
      if (margin > 46) continue;
      const u = x / scale;
      const v = y / scale;
      // Long and narrow along the slant of the strokes.
      const streak = noise.perlin((u * 0.58 - v * 0.81) * 0.012, (u * 0.81 + v * 0.58) * 0.13);
      const pressed = smoothstep(4, 30, margin + streak * 26);
      const index = y * width + x;
      const share = clamp((pressed * 1.4 + (tooth?.[index] ?? 0) - 1) * 3, 0, 1) * pressed;
      for (let channel = index * 3; channel < index * 3 + 3; channel++)
        data[channel] = lerp(ground[channel] ?? 0, data[channel] ?? 0, share);
    }
  }
  return { width, height, data };
}

/** Chalk is paler than paint and never quite black. */
function soften({ width, height, data }: Tones): Tones {
  const soft = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += 3) {
    const light = lightness(data, at);
    const lifted = 0.1 + 0.89 * light ** 0.82;
    const lively = 1.06 * (lifted / Math.max(0.06, light)) ** 0.5;
    for (let channel = at; channel < at + 3; channel++)
      soft[channel] = clamp(lifted + ((data[channel] ?? 0) - light) * lively, 0, 1);
  }
  return { width, height, data: soft };
}

function layPaper(
  { width, height, data }: Tones,
  noise: Noise,
  scale: number,
): { data: Float32Array; relief: Float32Array; tooth: Float32Array } {
  const paper = paperFor(data);
  const ground = new Float32Array(data.length);
  const tooth = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / scale;
      const v = y / scale;
      const height =
        0.5 + noise.perlin(u * 0.42, v * 0.37) * 0.5 + noise.perlin(u * 0.93 + 7, v * 0.8) * 0.42;
      const index = y * width + x;
      tooth[index] = clamp(height, 0, 1);
      for (let channel = 0; channel < 3; channel++)
        ground[index * 3 + channel] = (paper[channel] ?? 0) * (0.97 + 0.06 * height);
    }
  }
  return { data: ground, relief: new Float32Array(width * height), tooth };
}

/** The picture's own middle colour, muted and leaning to the other side of the wheel. */
function paperFor(data: Float32Array): number[] {
  const mean = [0, 0, 0];
  for (let at = 0; at < data.length; at++) mean[at % 3] = (mean[at % 3] ?? 0) + (data[at] ?? 0);
  const share = 3 / Math.max(1, data.length);
  const warmth = ((mean[0] ?? 0) - (mean[2] ?? 0)) * share;
  const cool = smoothstep(-0.05, 0.12, warmth);
  return mean.map((sum, channel) =>
    lerp(
      0.1 + 0.8 * sum * share,
      lerp(WARM_PAPER[channel] ?? 0, COOL_PAPER[channel] ?? 0, cool),
      0.72,
    ),
  );
}

/** Dust in the finest hollows; at the size of the finished picture. */
function addDust({ width, height, data }: Raster, seed: number): void {
  const noise = createNoise(seed + 4);
  const scale = Math.max(1, Math.max(width, height) / 1800);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain = noise.perlin((x * 0.71) / scale, (y * 0.66) / scale);
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) + grain * 9 + 0.5, 0, 255);
    }
  }
}
