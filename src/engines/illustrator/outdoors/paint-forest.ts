import { blendPixel } from "../core/blend-pixel.ts";
import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { hashCell } from "../core/hash.ts";
import { clamp } from "../core/interpolate.ts";

/** A conifer far off. One object serves all trees. */
export interface FarTree {
  x: number;
  /** Height of its foot. */
  y: number;
  z: number;
  height: number;
  /** Half its width at the foot, as a share of its height. */
  spread: number;
  /** Light of the side towards the sun and of the other, with the air before them. */
  lit: Light;
  shade: Light;
  /** Share of the sun that reaches it. */
  sunlit: number;
  /** From 0 to 1, its own. */
  chance: number;
}

export interface Forest {
  readonly camera: Camera;
  readonly near: number;
  readonly far: number;
  /** Metres from tree to tree where they stand close. */
  readonly spacing: number;
  /** The side that light falls on: -1 left, 1 right. */
  readonly lightSide: number;
  /** Height of the land at a place. */
  readonly footAt: (x: number, z: number) => number;
  /** Tells everything of the tree at `x` and `z`, or answers false where none grows. */
  readonly grow: (tree: FarTree) => boolean;
  readonly checkAborted: () => void;
}

/** Paints trees as they stand on far slopes, the farthest first, hidden by what is nearer. */
export function paintForest(canvas: Canvas, forest: Forest): void {
  const { camera, near, far, spacing, checkAborted } = forest;
  const plantRow = createRowPlanter(canvas, forest);
  let z = far;
  for (let row = 0; z > near; row++) {
    if (row % 16 === 0) checkAborted();
    // Where trees would be closer than four pixels, fewer stand for more.
    const gap = Math.max(spacing, (z * 3.7) / camera.focal);
    plantRow(row, z, gap);
    z -= Math.max(gap * 0.8, z * 0.007);
  }
}

/** Answers the function that paints a row of trees about so far off, so many metres apart. */
function createRowPlanter(
  canvas: Canvas,
  forest: Forest,
): (row: number, z: number, gap: number) => void {
  const { camera, grow } = forest;
  const stamp = createStamp(canvas, forest);
  const isHidden = createHiding(canvas, forest);
  const tree: FarTree = {
    x: 0,
    y: 0,
    z: 0,
    height: 0,
    spread: 0.2,
    lit: createLight(),
    shade: createLight(),
    sunlit: 1,
    chance: 0,
  };
  return (row, z, gap) => {
    const half = Math.ceil((camera.centreX / camera.focal) * (z / gap)) + 1;
    for (let column = -half; column <= half; column++) {
      const chance = hashCell(column * 7 + row * 131, row);
      tree.chance = hashCell(row * 17 + 5, column * 3 + row);
      tree.z = z - gap * 0.8 * chance;
      tree.x = (column + hashCell(column, row * 5 + 1) - 0.5) * gap;
      if (!isHidden(tree.x, tree.z) && grow(tree)) stamp(tree);
    }
  };
}

/** No tree is higher than this, in metres. */
const TALLEST = 28;

/** Answers whether a tree would be out of the frame, or behind nearer land up to its top. */
function createHiding({ frame, depth }: Canvas, { camera, footAt }: Forest) {
  return (x: number, z: number): boolean => {
    const scale = camera.focal / z;
    const column = Math.floor(camera.centreX + x * scale);
    if (column < -30 || column > frame.width + 30) return true;
    const foot = footAt(x, z);
    if (foot <= 0) return true;
    const row = Math.floor(camera.horizonY - (foot + TALLEST - camera.height) * scale);
    if (row >= frame.height) return true;
    if (row < 0 || column < 0 || column >= frame.width) return false;
    return (depth[row * frame.width + column] ?? 0) < z * 0.985 - 3;
  };
}

function createStamp({ frame, depth }: Canvas, { camera, lightSide }: Forest) {
  const colour = createLight();
  return ({ x, y, z, height, spread, lit, shade, chance }: FarTree): void => {
    const scale = camera.focal / z;
    const middle = camera.centreX + x * scale;
    const foot = camera.horizonY - (y - camera.height) * scale;
    const size = height * scale;
    const top = foot - size;
    const last = Math.min(frame.height - 1, Math.floor(foot));
    const hidden = z * 0.985 - 3;
    const tiers = size > 9 ? Math.min(9, size / 4.5) : 0;
    for (let row = Math.max(0, Math.floor(top)); row <= last; row++) {
      const down = clamp((row + 0.5 - top) / size, 0, 1);
      const tier = tiers > 0 ? 0.68 + 0.5 * ((down * tiers + chance * 5) % 1) : 1;
      const half = Math.max(0.35, size * spread * (down * 0.96 + 0.03) * tier);
      const ragged = half * 0.3 * (hashCell(row, Math.floor(chance * 4096)) - 0.5);
      const right = Math.min(frame.width - 1, Math.floor(middle + ragged + half));
      for (
        let column = Math.max(0, Math.floor(middle + ragged - half));
        column <= right;
        column++
      ) {
        const at = row * frame.width + column;
        if ((depth[at] ?? 0) < hidden) continue;
        const off = column + 0.5 - middle - ragged;
        const cover =
          clamp(half - Math.abs(off) + 0.5, 0, 1) * (row + 1 - top < 1 ? row + 1 - top : 1);
        const side = clamp(
          0.5 + (off / (half + 0.6)) * 0.55 * lightSide + (tier - 0.9) * 0.5,
          0,
          1,
        );
        const deep = 1 - 0.35 * down;
        colour.red = (shade.red + (lit.red - shade.red) * side) * deep;
        colour.green = (shade.green + (lit.green - shade.green) * side) * deep;
        colour.blue = (shade.blue + (lit.blue - shade.blue) * side) * deep;
        blendPixel(frame, at * 3, colour, cover);
        if (cover > 0.5) depth[at] = z;
      }
    }
  };
}
