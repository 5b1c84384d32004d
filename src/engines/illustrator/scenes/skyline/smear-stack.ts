import type { Light } from "../../core/colour.ts";
import { createFrame } from "../../core/create-frame.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";

const LEVELS = 7;

/**
 * A picture that can be looked up smeared upwards and downwards by any number of rows, as ripples
 * smear what water mirrors: each level has half the rows of the one before it.
 */
export function createSmearStack(frame: Frame) {
  const levels: Frame[] = [frame];
  for (let level = 1; level < LEVELS; level++) levels.push(halveRows(levels[level - 1] ?? frame));
  const lastColumn = frame.width - 1;
  const place = { x: 0, y: 0 };

  function add(from: Frame, column: number, row: number, weight: number, into: Light): void {
    const at = (row * from.width + column) * 3;
    into.red += (from.data[at] ?? 0) * weight;
    into.green += (from.data[at + 1] ?? 0) * weight;
    into.blue += (from.data[at + 2] ?? 0) * weight;
  }

  function addLevel(level: number, weight: number, into: Light): void {
    const { x, y } = place;
    const from = levels[level] ?? frame;
    const row = clamp((y + 0.5) / 2 ** level - 0.5, 0, from.height - 1);
    const top = Math.floor(row);
    const low = Math.min(from.height - 1, top + 1);
    const share = row - top;
    const column = clamp(x, 0, lastColumn);
    const left = Math.floor(column);
    const right = left < lastColumn ? left + 1 : left;
    const aside = column - left;
    add(from, left, top, weight * (1 - share) * (1 - aside), into);
    add(from, right, top, weight * (1 - share) * aside, into);
    add(from, left, low, weight * share * (1 - aside), into);
    add(from, right, low, weight * share * aside, into);
  }

  /** Writes the mean light around a place; `spread` is how many rows it is smeared over. */
  return (x: number, y: number, spread: number, into: Light): void => {
    const level = clamp(Math.log2(Math.max(1, spread * 1.6)), 0, LEVELS - 1.001);
    const lower = Math.floor(level);
    into.red = 0;
    into.green = 0;
    into.blue = 0;
    place.x = x;
    place.y = y;
    addLevel(lower, 1 - (level - lower), into);
    addLevel(lower + 1, level - lower, into);
  };
}

function halveRows(frame: Frame): Frame {
  const half = createFrame(frame.width, Math.ceil(frame.height / 2));
  const stride = frame.width * 3;
  for (let row = 0; row < half.height; row++) {
    const upper = row * 2 * stride;
    const lower = Math.min(frame.height - 1, row * 2 + 1) * stride;
    const to = row * stride;
    for (let at = 0; at < stride; at++)
      half.data[to + at] = ((frame.data[upper + at] ?? 0) + (frame.data[lower + at] ?? 0)) / 2;
  }
  return half;
}
