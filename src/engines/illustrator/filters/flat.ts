import { blur } from "../core/blur.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import type { PaletteColour } from "./flat-palette.ts";
import { flatPalette, harmonise, nearestColour } from "./flat-palette.ts";
import { smoothSectors } from "./smooth-sectors.ts";
import { scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** The most tones of a flat picture. */
export const FLAT_TONES_MAX = 20;
/** The palette is found on a picture of about this many pixels along its longer edge. */
const SAMPLE_EDGE = 120;

/** A flat illustration: a few even tones with clean round edges, and colours that go together. */
export const flat: Filter = { apply: flatten };

function flatten(tones: Tones, { checkAborted }: FilterOptions): Tones {
  const scale = scaleOf(tones);
  const { width, height } = tones;
  const simple = smoothSectors(tones, Math.max(2, 5 * scale), 14);
  calmGradients(simple, scale);
  checkAborted();
  const factor = Math.max(1, Math.floor(Math.max(width, height) / SAMPLE_EDGE));
  const palette = flatPalette(downsample(simple, factor), FLAT_TONES_MAX);
  const labels = labelPixels(simple, palette);
  checkAborted();
  const reach = Math.max(1, Math.round(2.4 * scale));
  const rounded = roundOff(roundOff({ labels, width, height }, reach), reach);
  checkAborted();
  return fill(rounded, palette.map(harmonise));
}

/** Where colours change slowly they are smoothed far, so that the step between two tones is a clean curve. */
function calmGradients(tones: Tones, scale: number): void {
  const wide = { ...tones, data: tones.data.slice() };
  blur(wide, Math.max(2, 9 * scale), 2);
  for (let at = 0; at < wide.data.length; at += 3) {
    const difference =
      Math.abs((wide.data[at] ?? 0) - (tones.data[at] ?? 0)) +
      Math.abs((wide.data[at + 1] ?? 0) - (tones.data[at + 1] ?? 0)) +
      Math.abs((wide.data[at + 2] ?? 0) - (tones.data[at + 2] ?? 0));
    const share = smoothstep(0.14, 0.05, difference);
    for (let channel = at; channel < at + 3; channel++)
      tones.data[channel] = lerp(tones.data[channel] ?? 0, wide.data[channel] ?? 0, share);
  }
}

/** Steps of a channel for which the nearest colour is looked up once. */
const STEPS = 64;
const UNKNOWN = 255;

function labelPixels({ data }: Tones, palette: readonly PaletteColour[]): Uint8Array {
  const known = new Uint8Array(STEPS ** 3).fill(UNKNOWN);
  const stepOf = (value: number): number => clamp(Math.floor(value * STEPS), 0, STEPS - 1);
  const labels = new Uint8Array(data.length / 3);
  for (let index = 0; index < labels.length; index++) {
    const red = stepOf(data[index * 3] ?? 0);
    const green = stepOf(data[index * 3 + 1] ?? 0);
    const blue = stepOf(data[index * 3 + 2] ?? 0);
    const key = (red * STEPS + green) * STEPS + blue;
    if (known[key] === UNKNOWN)
      known[key] = nearestColour(
        palette,
        (red + 0.5) / STEPS,
        (green + 0.5) / STEPS,
        (blue + 0.5) / STEPS,
      );
    labels[index] = known[key] ?? 0;
  }
  return labels;
}

interface Sheet {
  readonly labels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The places that have a vote, on a cross and its diagonals: columns and rows, as shares of the reach. */
const VOTERS = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.6, 0.6],
  [-0.6, 0.6],
  [0.6, -0.6],
  [-0.6, -0.6],
] as const;

/** Every pixel takes the label that most of its neighbourhood has: specks go, corners turn round. */
function roundOff({ labels, width, height }: Sheet, reach: number): Sheet {
  const rounded = new Uint8Array(labels.length);
  const counts = new Uint8Array(FLAT_TONES_MAX);
  const columns = Int32Array.from(VOTERS, ([column]) => Math.round(column * reach));
  const rows = Int32Array.from(VOTERS, ([, row]) => Math.round(row * reach));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      counts.fill(0);
      let best = labels[y * width + x] ?? 0;
      for (let voter = 0; voter < VOTERS.length; voter++) {
        const column = Math.min(width - 1, Math.max(0, x + (columns[voter] ?? 0)));
        const row = Math.min(height - 1, Math.max(0, y + (rows[voter] ?? 0)));
        const label = labels[row * width + column] ?? 0;
        counts[label] = (counts[label] ?? 0) + 1;
        best = (counts[label] ?? 0) > (counts[best] ?? 0) ? label : best;
      }
      rounded[y * width + x] = best;
    }
  }
  return { labels: rounded, width, height };
}

/** The colours of the labels, with edges that are soft by one pixel. */
function fill({ labels, width, height }: Sheet, palette: readonly PaletteColour[]): Tones {
  const colours = Float32Array.from(palette.flat());
  const data = new Float32Array(width * height * 3);
  const labelAt = (x: number, y: number): number =>
    (labels[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ??
      0) * 3;
  const read = (label: number, channel: number): number => colours[label + channel] ?? 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const own = labelAt(x, y);
      const left = labelAt(x - 1, y);
      const right = labelAt(x + 1, y);
      const upper = labelAt(x, y - 1);
      const lower = labelAt(x, y + 1);
      for (let channel = 0; channel < 3; channel++) {
        const beside =
          read(left, channel) + read(right, channel) + read(upper, channel) + read(lower, channel);
        data[(y * width + x) * 3 + channel] = read(own, channel) * 0.4 + beside * 0.15;
      }
    }
  }
  return { width, height, data };
}
