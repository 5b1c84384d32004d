import type { Canvas } from "../../core/canvas.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { coniferFoliage, CONIFERS } from "../../outdoors/plants/mountain-conifers.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import type { LakeWork } from "./lake-work.ts";

/** Paints the conifers that frame the picture, the farthest first. */
export function paintShoreTrees(
  canvas: Canvas,
  { plan, daylight, near, checkAborted }: LakeWork,
): void {
  const { camera } = plan;
  for (const tree of plan.trees.toSorted((a, b) => b.z - a.z)) {
    checkAborted();
    const model = near.models[tree.model % CONIFERS];
    if (model === undefined) continue;
    const y = near.vista.height(tree.x, tree.z) - 0.1;
    paintTree(
      canvas,
      model,
      { ...tree, y },
      {
        camera,
        daylight,
        foliage: coniferFoliage(daylight, tree.isLarch),
        sunlit: near.glow,
        veil: (light, _x, _y, z) => addHaze(light, z, daylight),
      },
    );
  }
}
