import { clamp } from "../core/interpolate.ts";
import type { Random } from "../core/rng.ts";
import type { HoledPicture } from "./hole-pyramid.ts";

/** Half the edge of a patch. */
export const PATCH_REACH = 3;
const SWEEPS = 3;

/** For each pixel the middle of the patch, outside the hole, that its own patch is most like. */
export interface PatchField {
  readonly width: number;
  readonly height: number;
  readonly x: Int32Array;
  readonly y: Int32Array;
}

interface MatchOptions {
  readonly random: Random;
  readonly checkAborted: () => void;
}

interface Search extends MatchOptions {
  readonly picture: HoledPicture;
  /** 1 where a whole patch has no part in the hole. */
  readonly isOpen: Uint8Array;
  readonly field: PatchField;
  readonly cost: Float32Array;
}

/** Finds, for every patch that has part in the hole, one like it outside: what a neighbour found, moved along with it, or a random one, ever nearer. */
export function matchPatches(
  picture: HoledPicture,
  before: PatchField | undefined,
  options: MatchOptions,
): PatchField {
  const { width, height } = picture;
  const isOpen = findOpen(picture);
  const targets = findTargets(picture, isOpen);
  const field = {
    width,
    height,
    x: new Int32Array(width * height),
    y: new Int32Array(width * height),
  };
  const search: Search = {
    ...options,
    picture,
    isOpen,
    field,
    cost: new Float32Array(width * height).fill(Infinity),
  };
  const sources = isOpen.reduce((sum, open) => sum + open, 0);
  for (let index = 0; index < field.x.length; index++) {
    field.x[index] = index % width;
    field.y[index] = Math.floor(index / width);
  }
  if (sources === 0) return field;
  for (const index of targets) begin(search, index, before);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    options.checkAborted();
    const order = sweep % 2 === 0 ? targets : targets.toReversed();
    for (const index of order) improve(search, index, sweep % 2 === 0 ? -1 : 1);
  }
  return field;
}

function findOpen({ width, height, isHole }: HoledPicture): Uint8Array {
  const open = new Uint8Array(width * height);
  for (let y = PATCH_REACH; y < height - PATCH_REACH; y++) {
    for (let x = PATCH_REACH; x < width - PATCH_REACH; x++)
      open[y * width + x] = isClear(isHole, x, y, width) ? 1 : 0;
  }
  return open;
}

function isClear(isHole: Uint8Array, x: number, y: number, width: number): boolean {
  for (let row = y - PATCH_REACH; row <= y + PATCH_REACH; row++) {
    for (let column = x - PATCH_REACH; column <= x + PATCH_REACH; column++)
      if (isHole[row * width + column] === 1) return false;
  }
  return true;
}

/** Every pixel of the hole, and those about it whose patch reaches into it. */
function findTargets({ width, height, isHole }: HoledPicture, isOpen: Uint8Array): Int32Array {
  const found: number[] = [];
  for (let index = 0; index < isHole.length; index++) {
    const x = index % width;
    const y = Math.floor(index / width);
    const isInside =
      x >= PATCH_REACH && y >= PATCH_REACH && x < width - PATCH_REACH && y < height - PATCH_REACH;
    if (isHole[index] === 1 || (isInside && isOpen[index] === 0)) found.push(index);
  }
  return Int32Array.from(found);
}

const TRIES = 40;

function begin(search: Search, index: number, before: PatchField | undefined): void {
  const { picture, isOpen, random } = search;
  if (before !== undefined) offer(search, index, before.x[index] ?? 0, before.y[index] ?? 0);
  for (let attempt = 0; attempt < TRIES && search.cost[index] === Infinity; attempt++) {
    const x = Math.floor(random() * picture.width);
    const y = Math.floor(random() * picture.height);
    if (isOpen[y * picture.width + x] === 1) offer(search, index, x, y);
  }
  for (let other = 0; other < isOpen.length && search.cost[index] === Infinity; other++)
    if (isOpen[other] === 1)
      offer(search, index, other % picture.width, Math.floor(other / picture.width));
}

function improve(search: Search, index: number, step: number): void {
  const { picture, field, random } = search;
  const { width, height } = picture;
  const x = index % width;
  const y = Math.floor(index / width);
  if (x + step >= 0 && x + step < width)
    offer(search, index, (field.x[index + step] ?? 0) - step, field.y[index + step] ?? 0);
  if (y + step >= 0 && y + step < height) {
    const other = index + step * width;
    offer(search, index, field.x[other] ?? 0, (field.y[other] ?? 0) - step);
  }
  for (let reach = Math.max(width, height); reach >= 1; reach /= 2.2) {
    const tryX = Math.round((field.x[index] ?? 0) + (random() * 2 - 1) * reach);
    const tryY = Math.round((field.y[index] ?? 0) + (random() * 2 - 1) * reach);
    offer(search, index, tryX, tryY);
  }
}

/** Takes a place if its patch is more like this one than the best so far. */
function offer(
  { picture, isOpen, field, cost }: Search,
  index: number,
  x: number,
  y: number,
): void {
  const { width, height } = picture;
  if (x < 0 || y < 0 || x >= width || y >= height || isOpen[y * width + x] !== 1) return;
  const price = compare(picture, index, { x, y, most: cost[index] ?? Infinity });
  if (price >= (cost[index] ?? Infinity)) return;
  cost[index] = price;
  field.x[index] = x;
  field.y[index] = y;
}

/** The squared difference of two patches; gives up once it is more than `most`. Beyond the edge the edge is repeated. */
function compare(
  { width, height, data }: HoledPicture,
  index: number,
  { x, y, most }: { x: number; y: number; most: number },
): number {
  const ownX = index % width;
  const ownY = Math.floor(index / width);
  let sum = 0;
  for (let row = -PATCH_REACH; row <= PATCH_REACH; row++) {
    const ownRow = clamp(ownY + row, 0, height - 1) * width;
    const otherRow = (y + row) * width;
    for (let column = -PATCH_REACH; column <= PATCH_REACH; column++) {
      const own = (ownRow + clamp(ownX + column, 0, width - 1)) * 3;
      const other = (otherRow + x + column) * 3;
      const red = (data[own] ?? 0) - (data[other] ?? 0);
      const green = (data[own + 1] ?? 0) - (data[other + 1] ?? 0);
      const blue = (data[own + 2] ?? 0) - (data[other + 2] ?? 0);
      sum += red * red + green * green + blue * blue;
    }
    if (sum >= most) return sum;
  }
  return sum;
}
