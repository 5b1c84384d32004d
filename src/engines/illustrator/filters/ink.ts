import { blurMask } from "../core/blur.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import { readMask } from "../core/read-mask.ts";
import { evenLight } from "./even-light.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findLines } from "./find-lines.ts";
import { drawBrushLine } from "./draw-brush-line.ts";
import { addRicePaper } from "./rice-paper.ts";
import { spreadLevels } from "./tone-levels.ts";
import { smoothSectors } from "./smooth-sectors.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Ink and brush on rice paper: washes in a few tones that bleed, contours that swell and run dry, much left white, a red seal. */
export const ink: Filter = { apply: paintInk, addTexture: addRicePaper };

/** Where each wash begins, as the darkness of the picture, and how much ink it leaves. */
const WASHES = [
  { from: 0.22, ink: 0.1 },
  { from: 0.42, ink: 0.15 },
  { from: 0.6, ink: 0.19 },
  { from: 0.76, ink: 0.22 },
] as const;
const PAPER = [0.965, 0.95, 0.91] as const;
const INK = [0.07, 0.07, 0.085] as const;

function paintInk(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const { width, height } = tones;
  const noise = createNoise(seed);
  const scale = scaleOf(tones);
  const lines = findLines(tones, { threshold: 0.13, lengthMin: 20, checkAborted });
  checkAborted();
  const washes = layWashes(tones, noise);
  checkAborted();
  const plate = { width, height, data: new Float32Array(width * height) };
  for (const [index, line] of lines.entries()) {
    if (index % 64 === 0) checkAborted();
    drawBrushLine(plate, line, { scale, noise, shift: index * 7.3 });
  }
  return mixInk(tones, washes, plate.data);
}

/** How much ink lies at each pixel of the half-sized picture, 0 to 1: each wash has its own trembling edge, dark where it dried. */
function layWashes(
  tones: Tones,
  noise: Noise,
): { data: Float32Array; width: number; height: number } {
  const small = smoothSectors(downsample(tones, 2), Math.max(2, 4 * scaleOf(tones)), 12);
  const { width, height } = small;
  const scale = scaleOf(small);
  const light = lightnessOf(small);
  evenLight({ data: light, width, height }, 22 * scale);
  spreadLevels(light, 0.62);
  const dark = light.map((value, index) => {
    const x = (index % width) / scale;
    const y = Math.floor(index / width) / scale;
    return 1 - value + noise.fbm(x * 0.011, y * 0.011, 4) * 0.13;
  });
  const wet = blurMask({ data: dark, width, height }, Math.max(1, 1.6 * scale), 2);
  const data = new Float32Array(width * height);
  for (const { from, ink } of WASHES) addWash(data, wet, { width, height, scale, from, ink });
  for (let index = 0; index < data.length; index++) {
    const x = index % width;
    const y = Math.floor(index / width);
    const tone = 1 - (light[index] ?? 0);
    const graded = tone * tone * 0.34;
    const grain =
      1 + noise.perlin(x * 0.35, y * 0.35) * 0.05 + noise.perlin(x * 0.045, y * 0.05) * 0.12;
    const margin = Math.min(x, width - 1 - x, y, height - 1 - y) / scale;
    const left = smoothstep(
      10,
      24,
      margin + noise.fbm((x * 0.014) / scale, (y * 0.014) / scale, 5) * 46,
    );
    data[index] = ((data[index] ?? 0) + graded) * grain * left;
  }
  return { data, width, height };
}

interface Wash {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly from: number;
  readonly ink: number;
}

/** One wash where the picture is dark enough; its rim is darker, as pigment gathers where water dries. */
function addWash(
  data: Float32Array,
  wet: Float32Array,
  { width, height, scale, from, ink }: Wash,
): void {
  const cover = wet.map((value) => smoothstep(from - 0.03, from + 0.05, value));
  const around = blurMask({ data: cover, width, height }, Math.max(1, 2.5 * scale), 2);
  for (let index = 0; index < data.length; index++) {
    const here = cover[index] ?? 0;
    const rim = Math.max(0, here - (around[index] ?? 0));
    data[index] = (data[index] ?? 0) + here * ink * (0.86 + rim * 1.1);
  }
}

function mixInk(
  tones: Tones,
  washes: { data: Float32Array; width: number; height: number },
  lines: Float32Array,
): Tones {
  const { width, height } = tones;
  const data = new Float32Array(tones.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const wash = readMask(washes, (x + 0.5) / width, (y + 0.5) / height);
      const amount = 1 - (1 - Math.min(0.92, wash)) * (1 - (lines[index] ?? 0) * 0.94);
      const mean =
        ((tones.data[index * 3] ?? 0) +
          (tones.data[index * 3 + 1] ?? 0) +
          (tones.data[index * 3 + 2] ?? 0)) /
        3;
      for (let channel = 0; channel < 3; channel++) {
        const hue =
          ((tones.data[index * 3 + channel] ?? 0) - mean) * 0.14 * amount * (1 - amount) * 4;
        data[index * 3 + channel] = clamp(
          lerp(PAPER[channel] ?? 1, INK[channel] ?? 0, amount) + hue * 0.6,
          0,
          1,
        );
      }
    }
  }
  return { width, height, data };
}
