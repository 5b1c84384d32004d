import { blurMask } from "../core/blur.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Noise } from "../core/noise.ts";
import type { Raster } from "../frame.ts";
import { drawLine } from "./draw-line.ts";
import type { Plate } from "./draw-line.ts";
import { evenLight } from "./even-light.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findLines } from "./find-lines.ts";
import type { Line } from "./trace-ridges.ts";
import { createNoiseField } from "./noise-field.ts";
import { spreadLevels } from "./tone-levels.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

const PAPER = [0.985, 0.976, 0.95] as const;

/** Graphite on paper: searching outlines drawn twice over, tone from layers of strokes that cross where it is dark, an open edge. */
export const pencil: Filter = { apply: drawPencil, addTexture: addTooth };

/** Strokes of one direction, laid where the tone falls below `from`. */
const LAYERS = [
  { ...slanting(-0.68), from: 0.86, full: 0.36, ink: 0.44, shift: 0 },
  { ...slanting(0.62), from: 0.56, full: 0.14, ink: 0.5, shift: 40 },
  { ...slanting(-0.1), from: 0.33, full: 0.02, ink: 0.5, shift: 80 },
] as const;

function slanting(angle: number): { cosine: number; sine: number } {
  return { cosine: Math.cos(angle), sine: Math.sin(angle) };
}

function drawPencil(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const { width, height } = tones;
  const scale = scaleOf(tones);
  const noise = createNoise(seed);
  const lines = findLines(tones, { threshold: 0.1, lengthMin: 12, checkAborted });
  checkAborted();
  const plate = { width, height, data: new Float32Array(width * height) };
  for (const [index, line] of lines.entries())
    sketch(plate, line, { noise, scale, shift: index * 3.7 });
  checkAborted();
  const light = lightnessOf(tones);
  evenLight({ data: light, width, height }, 26 * scale);
  spreadLevels(light, 0.6);
  const soft = blurMask({ data: light, width, height }, Math.max(1, 3 * scale), 2);
  // A hand swings a little: strokes bend together, by a few pixels, over a wide area.
  const swing = createNoiseField(
    width,
    height,
    (x, y) => noise.perlin((x / scale) * 0.0035, (y / scale) * 0.0035) * 26,
  );
  const result = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    if (y % 64 === 0) checkAborted();
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const u = x / scale;
      const v = y / scale;
      const margin = Math.min(x, width - 1 - x, y, height - 1 - y) / scale;
      const tone = lerp(soft[index] ?? 0, light[index] ?? 0, 0.55);
      const open = openEdge(u, v, margin, noise);
      const shade = strokesAt(u, v, lerp(1, tone, open), { noise, swing: swing(x, y) });
      const smudge = (1 - tone) * 0.12 * open;
      const line = (plate.data[index] ?? 0) * smoothstep(2, 16, margin);
      const value = 0.09 + 0.91 * (1 - shade) * (1 - smudge) * (1 - line * 0.82);
      result[index * 3] = value * PAPER[0];
      result[index * 3 + 1] = value * PAPER[1];
      result[index * 3 + 2] = value * PAPER[2];
    }
  }
  return { width, height, data: result };
}

/** A line as a hand finds it: firm in the middle, and a second time beside it where it is long. */
function sketch(
  plate: Plate,
  line: Line,
  { noise, scale, shift }: { noise: Noise; scale: number; shift: number },
): void {
  const length = line.points.length / 3;
  const press = (share: number, strength: number): number => {
    const taper = Math.min(1, 5 * Math.min(share, 1 - share) + 0.25);
    const tremor = 0.75 + 0.5 * noise.perlin(share * length * 0.03 + shift, shift);
    return (0.22 + 0.85 * Math.min(1, strength * 1.5)) * taper * tremor * scale;
  };
  drawLine(plate, line, press);
  if (length < 60 * scale) return;
  const beside = line.points.slice();
  for (let at = 0; at < beside.length; at += 3) {
    const place = ((at / 3) * 0.012) / scale;
    beside[at] = (beside[at] ?? 0) + noise.perlin(place + shift, 1.5) * 3.4 * scale;
    beside[at + 1] = (beside[at + 1] ?? 0) + noise.perlin(place + shift, 7.5) * 3.4 * scale;
  }
  drawLine(plate, { ...line, points: beside }, (share, strength) => press(share, strength) * 0.5);
}

/** 1 inside; towards the edge of the sheet the strokes run out, each a little sooner or later. */
function openEdge(u: number, v: number, margin: number, noise: Noise): number {
  if (margin > 80) return 1;
  const streak = noise.perlin((u * 0.78 - v * 0.63) * 0.014, (u * 0.63 + v * 0.78) * 0.16);
  return smoothstep(6, 40, margin + streak * 30 + noise.perlin(u * 0.008, v * 0.008) * 30);
}

/** How much graphite the strokes leave at a point, 0 to 1. Each stroke is noise drawn out along its direction. */
function strokesAt(
  x: number,
  y: number,
  tone: number,
  { noise, swing }: { noise: Noise; swing: number },
): number {
  let paper = 1;
  for (const { cosine, sine, from, full, ink, shift } of LAYERS) {
    const wanted = smoothstep(from, full, tone);
    if (wanted <= 0) continue;
    const along = x * cosine + y * sine;
    const across = y * cosine - x * sine + swing;
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
      const change = tooth * (5 + 60 * dark * (1 - dark));
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) + change + 0.5, 0, 255);
    }
  }
}
