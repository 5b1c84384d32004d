import type { Canvas } from "../../core/canvas.ts";
import { createWoods } from "../../outdoors/mountains/grow-woods.ts";
import { GROVES_TO, paintGroves } from "../../outdoors/mountains/paint-groves.ts";
import { paintForest } from "../../outdoors/paint-forest.ts";
import { coniferFoliage, CONIFERS } from "../../outdoors/plants/mountain-conifers.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import type { VillageWork } from "./village-work.ts";

/** The last trees that are painted one by one, and the first behind the village, in metres. */
const LAST = 4200;
const FIRST = 44;
/** Pixels below which twigs of the woods are joined. */
const LEAF_LEAST = 1.2;

/** Paints the woods behind and around the village. */
export function paintWoods(canvas: Canvas, work: VillageWork): void {
  const { plan, land, light, vista, models, veil, checkAborted } = work;
  const { camera, clearing } = plan;
  const half = camera.centreX / camera.focal;
  // Neither the village nor the view to it is hidden.
  const isKeptClear = (x: number, z: number): boolean =>
    ((x - clearing.x) / clearing.radiusX) ** 2 + ((z - clearing.z) / clearing.radiusZ) ** 2 < 1 ||
    (z < clearing.z && Math.abs(x) < half * z * 0.86);
  const grow = createWoods(land, vista, isKeptClear);
  paintForest(canvas, {
    camera,
    near: GROVES_TO,
    far: LAST,
    spacing: 8.5,
    lightSide: light.sun.x > 0 ? 1 : -1,
    footAt: vista.height,
    grow,
    checkAborted,
  });
  paintGroves(canvas, {
    camera,
    light,
    models,
    veil,
    grow,
    checkAborted,
    near: FIRST,
    leafLeast: LEAF_LEAST,
  });
}

/** Paints the conifers close to the eye, the farthest first; those beyond `from` metres, or those before. */
export function paintNearTrees(
  canvas: Canvas,
  work: VillageWork,
  isWanted: (z: number) => boolean,
): void {
  const { plan, light, vista, models, veil, checkAborted } = work;
  const trees = plan.trees.filter(({ z }) => isWanted(z)).toSorted((a, b) => b.z - a.z);
  for (const tree of trees) {
    checkAborted();
    const model = models[tree.model % CONIFERS];
    if (model === undefined) continue;
    paintTree(
      canvas,
      model,
      { ...tree, y: vista.height(tree.x, tree.z) - 0.2 },
      {
        camera: plan.camera,
        daylight: light,
        foliage: coniferFoliage(light, false),
        veil,
      },
    );
  }
}
