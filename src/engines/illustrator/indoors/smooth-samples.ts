import { PATTERN } from "./gather-light.ts";
import { LAMPS_MAX, SAMPLES_OF_CELL, alikeness } from "./light-samples.ts";
import type { LightSamples } from "./light-samples.ts";

/** Each row and column of a pattern once, with half a weight at either end, so that the average stays in place. */
const REACH = PATTERN / 2;
/** Samples whose normals differ more belong to another surface. */
const ALIKE = 0.8 * 127 * 127;
/** What is averaged: light in three colours, and how much is seen of each lamp. */
const CHANNELS = 3;

/** Averages each sample with those of its surface around it, so that sixteen sets of directions become one. */
export function smoothSamples(samples: LightSamples): void {
  const light = samples.light.slice();
  const lampSeen = samples.lampSeen.slice();
  const { columns, rows, counts } = samples;
  for (let index = 0; index < columns * rows; index++) {
    const first = index * SAMPLES_OF_CELL;
    for (let sample = first; sample < first + (counts[index] ?? 0); sample++) {
      const total = addAround(samples, sample, index, { light, lampSeen });
      scale(light, sample * CHANNELS, CHANNELS, 1 / total);
      scale(lampSeen, sample * LAMPS_MAX, LAMPS_MAX, 1 / total);
    }
  }
  samples.light.set(light);
  samples.lampSeen.set(lampSeen);
}

interface Smoothed {
  readonly light: Float32Array;
  readonly lampSeen: Float32Array;
}

function scale(data: Float32Array, from: number, count: number, factor: number): void {
  for (let at = from; at < from + count; at++) data[at] = (data[at] ?? 0) * factor;
}

/** Sums the samples around one in its place. Answers their weight. */
function addAround(samples: LightSamples, sample: number, cell: number, into: Smoothed): number {
  const { columns, rows } = samples;
  scale(into.light, sample * CHANNELS, CHANNELS, 0);
  scale(into.lampSeen, sample * LAMPS_MAX, LAMPS_MAX, 0);
  const column = cell % columns;
  const row = (cell - column) / columns;
  let total = 0;
  for (let dy = -REACH; dy <= REACH; dy++) {
    const y = row + dy;
    if (y < 0 || y >= rows) continue;
    const share = Math.abs(dy) === REACH ? 0.5 : 1;
    for (let dx = -REACH; dx <= REACH; dx++) {
      const x = column + dx;
      if (x < 0 || x >= columns) continue;
      const weight = Math.abs(dx) === REACH ? share * 0.5 : share;
      total += addCell(samples, sample, y * columns + x, weight, into);
    }
  }
  return total;
}

/** Adds the samples of a cell that belong to the same surface. Answers their weight. */
function addCell(
  samples: LightSamples,
  sample: number,
  cell: number,
  weight: number,
  { light, lampSeen }: Smoothed,
): number {
  const { counts, solid, facing } = samples;
  const first = cell * SAMPLES_OF_CELL;
  const end = first + (counts[cell] ?? 0);
  let total = 0;
  for (let other = first; other < end; other++) {
    if (solid[other] !== solid[sample]) continue;
    if (alikeness(facing, other, facing, sample) < ALIKE) continue;
    total += weight;
    add(light, sample * CHANNELS, samples.light, other * CHANNELS, CHANNELS, weight);
    add(lampSeen, sample * LAMPS_MAX, samples.lampSeen, other * LAMPS_MAX, LAMPS_MAX, weight);
  }
  return total;
}

function add(
  into: Float32Array,
  to: number,
  data: Float32Array,
  from: number,
  count: number,
  weight: number,
): void {
  for (let index = 0; index < count; index++)
    into[to + index] = (into[to + index] ?? 0) + (data[from + index] ?? 0) * weight;
}
