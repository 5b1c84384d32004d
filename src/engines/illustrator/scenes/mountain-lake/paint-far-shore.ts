import type { Canvas } from "../../core/canvas.ts";
import { createMountainMaterial } from "../../outdoors/mountains/mountain-material.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import { paintWoods } from "./forest.ts";
import type { LakeWork } from "./lake-work.ts";
import { paintMist } from "./paint-mist.ts";
import { paintWaterfall } from "./paint-waterfall.ts";

/** Paints everything beyond the water: mountains, woods, a waterfall, the mist over the lake. */
export function paintFarShore(canvas: Canvas, work: LakeWork): void {
  const { land, checkAborted } = work;
  paintVista(canvas, {
    vista: land.vista,
    colourGround: createMountainMaterial(land),
    checkAborted,
  });
  paintWoods(canvas, work);
  if (land.cliff !== undefined) paintWaterfall(canvas, work, land.cliff);
  paintMist(canvas, work);
}
