import { blurMask } from "../core/blur.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import type { Raster } from "../frame.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

const PAPER = [0.985, 0.976, 0.95] as const;

/** Graphite on paper: outlines from a colour dodge, tone from layers of strokes that cross where it is dark. */
export const pencil: Filter = { apply: drawPencil, addTexture: addTooth };

/** Strokes of one direction, laid where the tone falls below `from`. */
const LAYERS = [
  { angle: -0.68, from: 0.8, full: 0.3, ink: 0.46, shift: 0 },
  { angle: 0.62, from: 0.5, full: 0.1, ink: 0.5, shift: 40 },
  { angle: -0.1, from: 0.3, full: 0, ink: 0.48, shift: 80 },
] as const;

function drawPencil(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const { width, height } = tones;
  const scale = scaleOf(tones);
  const noise = createNoise(seed);
  const light = lightnessOf(tones).map((value) => value ** 0.85);
  const plane = { data: light, width, height };
  const soft = blurMask(plane, Math.max(2, 6 * scale), 2);
  const fine = blurMask(plane, Math.max(1, scale), 1);
  const result = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    if (y % 64 === 0) checkAborted();
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const tone = soft[index] ?? 0;
      const here = fine[index] ?? 0;
      const outline = clamp(here / (tone + 0.02), 0, 1.04) ** 3.4;
      const contour = contourAt(fine, index, { width, x, y });
      const shade = strokesAt({
        x: x / scale,
        y: y / scale,
        tone: tone * 0.65 + here * 0.35,
        noise,
      });
      const value = 0.1 + 0.9 * clamp(outline, 0, 1) * (1 - shade) * (1 - contour);
      result[index * 3] = value * PAPER[0];
      result[index * 3 + 1] = value * PAPER[1];
      result[index * 3 + 2] = value * PAPER[2];
    }
  }
  return { width, height, data: result };
}

/** The drawn line where light and dark meet: the steepness of the tone, whichever way it goes. */
function contourAt(
  light: Float32Array,
  index: number,
  { width, x, y }: { width: number; x: number; y: number },
): number {
  if (x === 0 || y === 0 || x === width - 1) return 0;
  const across = (light[index + 1] ?? light[index] ?? 0) - (light[index - 1] ?? 0);
  const down = (light[index + width] ?? light[index] ?? 0) - (light[index - width] ?? 0);
  return clamp(Math.hypot(across, down) * 2.4 - 0.06, 0, 0.78);
}

/** How much graphite the strokes leave at a point, 0 to 1. Each stroke is noise drawn out along its direction. */
function strokesAt({
  x,
  y,
  tone,
  noise,
}: {
  x: number;
  y: number;
  tone: number;
  noise: Noise;
}): number {
  let paper = 1;
  for (const { angle, from, full, ink, shift } of LAYERS) {
    const wanted = smoothstep(from, full, tone);
    if (wanted <= 0) continue;
    // A hand swings a little: strokes bend together, by a few pixels, over a wide area.
    const swing = noise.perlin(x * 0.0035 + shift, y * 0.0035) * 26;
    const along = x * Math.cos(angle) + y * Math.sin(angle);
    const across = y * Math.cos(angle) - x * Math.sin(angle) + swing;
    const stroke =
      noise.perlin(along * 0.022 + shift, across * 0.36) * 0.62 +
      noise.perlin(along * 0.05, across * 0.85 + shift) * 0.38;
    const covered = smoothstep(0.42 - wanted * 0.75, 0.75 - wanted * 0.75, stroke + 0.12);
    paper *= 1 - covered * ink * (0.35 + 0.65 * wanted);
  }
  return 1 - paper;
}

/** Graphite misses the hollows of the paper; seen at the size of the finished picture. */
function addTooth({ width, height, data }: Raster, seed: number): void {
  const noise = createNoise(seed + 2);
  const scale = Math.max(1, Math.max(width, height) / 1800);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const dark = 1 - (data[at] ?? 0) / 255;
      const tooth = noise.perlin((x * 0.62) / scale, (y * 0.62) / scale);
      const change = tooth * (5 + 52 * dark * (1 - dark));
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) + change + 0.5, 0, 255);
    }
  }
}
