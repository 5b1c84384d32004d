import { toOutlineMask } from "../text/outline-mask.ts";
import type { Face } from "../text/font-for.ts";
import { toTextOutline } from "../text/text-outline.ts";

/** Brightness of a picture, 0 to 255, rows from the top. */
export interface Tones {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FACES: readonly Face[] = ["plain", "medium", "bold", "neon", "script", "chinese"];
interface Grid {
  readonly width: number;
  readonly height: number;
}

/** Both are compared at this size: a letter of a short word is then some 12 pixels wide. */
const LYING: Grid = { width: 72, height: 30 };
/** Chinese signs often hang. */
const HANGING: Grid = { width: 24, height: 72 };
/** How far the writing may reach beyond what differs most, as shares of its size. */
const SLACK = [-0.06, -0.03, 0, 0.03, 0.06, 0.1] as const;

/**
 * How well what differs between two pictures, which are alike but for their writing, agrees with the difference of
 * the two words' glyphs: 1 where each pixel does, 0 for chance. The words should be as wide as each other.
 */
export function measureWriting(
  pictures: { readonly one: Tones; readonly other: Tones },
  words: { readonly one: string; readonly other: string },
): number {
  const seen = subtract(pictures.one, pictures.other);
  const box = findWriting(seen);
  const isTall = box.bottom - box.top > box.right - box.left;
  const grid = isTall ? HANGING : LYING;
  const wanted = FACES.map((face) => {
    const one = toGlyphs(words.one, face, grid);
    const other = toGlyphs(words.other, face, grid);
    return one.map((value, index) => value - (other[index] ?? 0));
  });
  let best = 0;
  for (const wide of SLACK) {
    for (const high of SLACK) {
      const found = sample(seen, grow(box, wide, high), grid);
      for (const glyphs of wanted) best = Math.max(best, Math.abs(correlate(found, glyphs)));
    }
  }
  return best;
}

function subtract(one: Tones, other: Tones): Tones {
  return { ...one, data: one.data.map((tone, index) => tone - (other.data[index] ?? 0)) };
}

/** The band of rows in which most differs, and in it the columns. A reflection is weaker, and stands in a band of its own. */
function findWriting({ width, height, data }: Tones): Box {
  const strongest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isStrong = (x: number, y: number): boolean =>
    Math.abs(data[y * width + x] ?? 0) > strongest * 0.45;
  const rows = Array.from({ length: height }, (_, y) => countTrue(width, (x) => isStrong(x, y)));
  const [top, bottom] = strongestRun(rows, Math.ceil(height * 0.02));
  const columns = Array.from({ length: width }, (_, x) =>
    countTrue(bottom - top, (row) => isStrong(x, top + row)),
  );
  const [left, right] = strongestRun(columns, Math.ceil(width * 0.06));
  return { left, top, right, bottom };
}

function countTrue(count: number, is: (index: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < count; index++) if (is(index)) found += 1;
  return found;
}

/** The run of counts with the largest sum; gaps of up to `gap` do not end it. */
function strongestRun(counts: readonly number[], gap: number): readonly [number, number] {
  let best = { sum: 0, from: 0, to: 0 };
  let run = { sum: 0, from: 0, to: 0 };
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue;
    const isNew = at - run.to > gap;
    run = { sum: (isNew ? 0 : run.sum) + count, from: isNew ? at : run.from, to: at + 1 };
    if (run.sum > best.sum) best = run;
  }
  return [best.from, best.to];
}

function grow({ left, top, right, bottom }: Box, wide: number, high: number): Box {
  const across = (right - left) * wide;
  const down = (bottom - top) * high;
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
}

/** The mean of each cell of the grid laid over a box. */
function sample({ width, height, data }: Tones, box: Box, grid: Grid): Float32Array {
  const steps = 3;
  return Float32Array.from({ length: grid.width * grid.height }, (_, cell) => {
    let sum = 0;
    for (let step = 0; step < steps * steps; step++) {
      const u = ((cell % grid.width) + ((step % steps) + 0.5) / steps) / grid.width;
      const v =
        (Math.floor(cell / grid.width) + (Math.floor(step / steps) + 0.5) / steps) / grid.height;
      const x = Math.min(width - 1, Math.max(0, Math.floor(box.left + u * (box.right - box.left))));
      const y = Math.min(height - 1, Math.max(0, Math.floor(box.top + v * (box.bottom - box.top))));
      sum += data[y * width + x] ?? 0;
    }
    return sum / (steps * steps);
  });
}

/** The word's glyphs over the whole grid, trimmed to their ink. */
function toGlyphs(word: string, face: Face, grid: Grid): Float32Array {
  const outline = toTextOutline(word, { face, size: 120, vertical: grid === HANGING });
  const mask = toOutlineMask(outline.path, { width: outline.width, height: outline.height * 1.2 });
  const ink = findInk(mask);
  return sample(mask, ink, grid);
}

function findInk({ width, height, data }: Tones): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [index, cover] of data.entries()) {
    if (cover < 0.5) continue;
    xs.push(index % width);
    ys.push(Math.floor(index / width));
  }
  const least = (values: readonly number[], most: number) =>
    values.reduce((found, value) => Math.min(found, value), most);
  const greatest = (values: readonly number[]) =>
    values.reduce((found, value) => Math.max(found, value), 0);
  return {
    left: least(xs, width),
    top: least(ys, height),
    right: greatest(xs) + 1,
    bottom: greatest(ys) + 1,
  };
}

/** Pearson's coefficient of correlation. */
function correlate(one: Float32Array, other: Float32Array): number {
  const mean = (values: Float32Array) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let shared = 0;
  let ofOne = 0;
  let ofOther = 0;
  for (const [index, value] of one.entries()) {
    const a = value - meanOne;
    const b = (other[index] ?? 0) - meanOther;
    shared += a * b;
    ofOne += a * a;
    ofOther += b * b;
  }
  return shared / Math.sqrt(ofOne * ofOther || 1);
}
