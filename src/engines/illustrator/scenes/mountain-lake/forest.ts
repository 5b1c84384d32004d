import type { Canvas } from "../../core/canvas.ts";
import { createFarAir } from "../../outdoors/far-air.ts";
import { GROVES_TO, paintGroves } from "../../outdoors/mountains/paint-groves.ts";
import { createWoods } from "../../outdoors/mountains/grow-woods.ts";
import { paintForest } from "../../outdoors/paint-forest.ts";
import type { LakeWork } from "./lake-work.ts";

/** The last trees that are painted one by one, in metres. */
const LAST = 5200;

/** Paints the woods of the lower slopes tree by tree, and before them single trees branch by branch. */
export function paintWoods(canvas: Canvas, work: LakeWork): void {
  const { plan, land, near, checkAborted } = work;
  const { cabin, camera } = plan;
  /** No tree stands in the cabin or hides it. */
  const isKeptClear = (x: number, z: number): boolean =>
    cabin !== undefined &&
    !cabin.isNear &&
    z < cabin.z + 7 &&
    Math.abs(x - (cabin.x * z) / cabin.z) < 9.5;
  const grow = createWoods(land, land.vista, isKeptClear);
  paintForest(canvas, {
    camera,
    near: Math.max(GROVES_TO, plan.landFrom + 60),
    far: LAST,
    spacing: 7.5,
    lightSide: land.light.sun.x > 0 ? 1 : -1,
    footAt: land.vista.height,
    grow,
    checkAborted,
  });
  paintGroves(canvas, {
    camera,
    light: land.light,
    models: near.models,
    veil: createFarAir(land.light),
    near: plan.landFrom + 14,
    grow,
    checkAborted,
  });
}
