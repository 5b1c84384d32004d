import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Daylight } from "../daylight.ts";
import type { FarTree } from "../paint-forest.ts";
import { coniferFoliage, CONIFERS } from "../plants/mountain-conifers.ts";
import { paintTree } from "../plants/paint-tree.ts";
import type { TreeModel } from "../plants/tree-model.ts";

/** Nearer than this, trees are painted branch by branch. */
export const GROVES_TO = 430;
/** At most so many. */
const TREES_MAX = 110;
const SPACING = 8.5;

export interface Groves {
  readonly camera: Camera;
  readonly light: Daylight;
  readonly models: readonly TreeModel[];
  /** Lays the air between the eye and a place over a colour. */
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  /** As in `TreePainting`. */
  readonly leafLeast?: number;
  readonly near: number;
  /** Tells everything of the tree at `x` and `z`, or answers false where none grows. */
  readonly grow: (tree: FarTree) => boolean;
  readonly checkAborted: () => void;
}

/** Paints trees that are near enough to be seen singly, the farthest first. */
export function paintGroves(canvas: Canvas, groves: Groves): void {
  const { camera, light, models, veil, leafLeast, checkAborted } = groves;
  for (const [index, tree] of placeTrees(groves).entries()) {
    if (index % 8 === 0) checkAborted();
    const model = models[Math.floor(tree.chance * 977) % CONIFERS];
    if (model === undefined) return;
    paintTree(canvas, model, tree, {
      camera,
      daylight: light,
      foliage: coniferFoliage(light, (tree.chance * 91) % 1 < 0.3),
      sunlit: tree.sunlit,
      veil,
      ...(leafLeast === undefined ? {} : { leafLeast }),
    });
  }
}

interface GroveTree {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly chance: number;
  readonly sunlit: number;
}

function placeTrees({ camera, near, grow }: Groves): GroveTree[] {
  const tree: FarTree = {
    x: 0,
    y: 0,
    z: 0,
    height: 0,
    spread: 0,
    lit: createLight(),
    shade: createLight(),
    chance: 0,
    sunlit: 1,
  };
  const found: GroveTree[] = [];
  for (let row = Math.floor(GROVES_TO / SPACING); row * SPACING > near; row--) {
    const half = Math.ceil((camera.centreX / camera.focal) * row * 1.08 + 1);
    for (let column = -half; column <= half; column++) {
      tree.chance = hashCell(column * 13 + 5, row * 7 + 2);
      tree.x = (column + hashCell(column, row * 3) - 0.5) * SPACING;
      tree.z = (row - hashCell(column * 3, row)) * SPACING;
      if (grow(tree)) found.push({ ...tree });
    }
  }
  // Where there are too many, every so many-th stays away.
  const share = Math.min(1, TREES_MAX / Math.max(1, found.length));
  return found.filter(({ chance }) => (chance * 7919) % 1 < share).toSorted((a, b) => b.z - a.z);
}
