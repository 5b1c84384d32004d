import { clamp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import { readRows } from "../filters/read-rows.ts";
import { shrinkToTones } from "../filters/shrink-to-tones.ts";
import type { Tones } from "../filters/tones.ts";
import type { Raster } from "../frame.ts";
import { blendHole } from "./blend-hole.ts";
import { buildPyramid } from "./hole-pyramid.ts";
import type { HoledPicture } from "./hole-pyramid.ts";
import { matchPatches } from "./match-patches.ts";
import type { PatchField } from "./match-patches.ts";
import { votePatches } from "./vote-patches.ts";

export interface FillOptions {
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** The most pixels that the picture, and the hole in it, have where patches are compared. */
const PIXELS_MAX = 90_000;
const HOLE_PIXELS_MAX = 12_000;
/** Rounds of finding and painting at each level, the coarsest first; the last number holds for all finer ones. */
const ROUNDS = [6, 5, 4, 3, 2] as const;

/**
 * Paints the masked place over with what is about it, in place: every patch in it becomes like one
 * that stands elsewhere in the picture, first coarsely, then finely (Wexler et al., "Space-Time
 * Completion of Video", 2007, with the search of Barnes et al., "PatchMatch", 2009). It does not know
 * what was there. `hole` is one byte a pixel, above 127 where to fill. A picture that is nearly all
 * hole stays as it is.
 */
export function fillHole(
  raster: Raster,
  hole: Uint8Array,
  { seed, checkAborted }: FillOptions,
): void {
  const small = toSmall(raster, hole);
  if (small === undefined) return;
  const random = rng(seed, "patches");
  let field: PatchField | undefined;
  let picture: HoledPicture | undefined;
  for (const [index, level] of buildPyramid(small).entries()) {
    picture =
      field === undefined || picture === undefined ? level : paintFrom(level, picture, field);
    const rounds = ROUNDS[Math.min(index, ROUNDS.length - 1)] ?? 2;
    for (let round = 0; round < rounds; round++) {
      checkAborted();
      field = matchPatches(picture, round === 0 ? widen(field, picture) : field, {
        random,
        checkAborted,
      });
      votePatches(picture, field);
    }
  }
  if (field === undefined || picture === undefined) return;
  checkAborted();
  blendHole(picture, field);
  copyBack(raster, hole, { picture, field });
}

/** The picture small enough, with the hole somewhat widened; undefined without a hole or without enough left to fill it from. */
function toSmall(raster: Raster, hole: Uint8Array): HoledPicture | undefined {
  const { width, height } = raster;
  let count = 0;
  for (let index = 0; index < hole.length; index++) count += (hole[index] ?? 0) > 127 ? 1 : 0;
  if (count === 0 || count > hole.length * 0.85) return undefined;
  const pixels = clamp((HOLE_PIXELS_MAX * hole.length) / count, 12_000, PIXELS_MAX);
  const tones = shrinkToTones(raster, pixels);
  const factor = Math.ceil(width / tones.width);
  const isHole = new Uint8Array(tones.width * tones.height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(tones.height - 1, Math.floor(y / factor)) * tones.width;
    for (let x = 0; x < width; x++)
      if ((hole[y * width + x] ?? 0) > 127)
        isHole[row + Math.min(tones.width - 1, Math.floor(x / factor))] = 1;
  }
  return { ...tones, isHole };
}

/** The finer picture, its hole painted from the coarser one. */
function paintFrom(level: HoledPicture, coarse: HoledPicture, field: PatchField): HoledPicture {
  const { width, height } = level;
  const data = level.data.slice();
  for (let index = 0; index < level.isHole.length; index++) {
    if (level.isHole[index] !== 1) continue;
    const x = index % width;
    const y = Math.floor(index / width);
    const cx = Math.min(coarse.width - 1, x >> 1);
    const cy = Math.min(coarse.height - 1, y >> 1);
    const at = cy * coarse.width + cx;
    const sx = clamp(x + ((field.x[at] ?? cx) - cx) * 2, 0, width - 1);
    const sy = clamp(y + ((field.y[at] ?? cy) - cy) * 2, 0, height - 1);
    const source = sy * width + sx;
    const isOpen = level.isHole[source] !== 1;
    for (let channel = 0; channel < 3; channel++)
      data[index * 3 + channel] = isOpen
        ? (level.data[source * 3 + channel] ?? 0)
        : (coarse.data[at * 3 + channel] ?? 0);
  }
  return { ...level, data };
}

/** A coarser field at twice its size. */
function widen(
  field: PatchField | undefined,
  { width, height }: HoledPicture,
): PatchField | undefined {
  if (field === undefined || field.width === width) return field;
  const x = new Int32Array(width * height);
  const y = new Int32Array(width * height);
  for (let index = 0; index < x.length; index++) {
    const column = index % width;
    const row = Math.floor(index / width);
    const cx = Math.min(field.width - 1, column >> 1);
    const cy = Math.min(field.height - 1, row >> 1);
    const at = cy * field.width + cx;
    x[index] = column + ((field.x[at] ?? cx) - cx) * 2;
    y[index] = row + ((field.y[at] ?? cy) - cy) * 2;
  }
  return { width, height, x, y };
}

/** Copies at full size what the field points at, and brings it to the tones that were voted for, so that no seam stays. */
function copyBack(
  raster: Raster,
  hole: Uint8Array,
  { picture, field }: { picture: HoledPicture; field: PatchField },
): void {
  const { width, height, data } = raster;
  const factor = Math.ceil(width / picture.width);
  const copied = data.slice();
  for (let index = 0; index < hole.length; index++) {
    if ((hole[index] ?? 0) <= 127) continue;
    const x = index % width;
    const y = Math.floor(index / width);
    const cx = Math.min(picture.width - 1, Math.floor(x / factor));
    const cy = Math.min(picture.height - 1, Math.floor(y / factor));
    const at = cy * picture.width + cx;
    const sx = clamp(x + ((field.x[at] ?? cx) - cx) * factor, 0, width - 1);
    const sy = clamp(y + ((field.y[at] ?? cy) - cy) * factor, 0, height - 1);
    const source = sy * width + sx;
    const isOpen = (hole[source] ?? 0) <= 127;
    for (let channel = 0; channel < 3; channel++)
      copied[index * 3 + channel] = isOpen
        ? (data[source * 3 + channel] ?? 0)
        : (picture.data[at * 3 + channel] ?? 0) * 255;
  }
  matchTones({ width, height, data: copied }, hole, picture);
  data.set(copied);
}

function matchTones(copied: Raster, hole: Uint8Array, picture: Tones): void {
  const now = shrinkToTones(copied, picture.width * picture.height);
  const isSame = now.width === picture.width && now.height === picture.height;
  if (!isSame) return;
  const difference = {
    width: now.width,
    height: now.height,
    data: now.data.map((value, at) => (picture.data[at] ?? 0) - value),
  };
  const rowAt = readRows(difference, copied, 3);
  for (let y = 0; y < copied.height; y++) {
    const row = rowAt(y);
    for (let x = 0; x < copied.width; x++) {
      const index = y * copied.width + x;
      if ((hole[index] ?? 0) <= 127) continue;
      for (let channel = 0; channel < 3; channel++)
        copied.data[index * 3 + channel] = clamp(
          (copied.data[index * 3 + channel] ?? 0) + (row[x * 3 + channel] ?? 0) * 255 + 0.5,
          0,
          255,
        );
    }
  }
}
