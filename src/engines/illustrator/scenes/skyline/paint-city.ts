import type { Canvas } from "../../core/canvas.ts";
import { paintCityLamps } from "./city-lamps.ts";
import type { CityWork } from "./city-work.ts";
import { paintFireworks } from "./fireworks.ts";
import { paintBank } from "./paint-bank.ts";
import { paintBridge } from "./paint-bridge.ts";
import { paintHills } from "./paint-hills.ts";
import { paintTowers } from "./paint-towers.ts";
import { paintTreeLines } from "./paint-tree-line.ts";
import { paintVessels } from "./paint-vessels.ts";

export interface CityView {
  /** For each tower the height below which it lies in the shadow of others. */
  readonly shades: readonly number[];
  readonly hasFireworks: boolean;
}

/** Paints everything beyond the foreground but the water. Answers how many sparks of fireworks can be seen. */
export function paintCity(canvas: Canvas, work: CityWork, view: CityView): number {
  paintHills(canvas, work);
  paintBank(canvas, work);
  paintTowers(canvas, work.plan.towers, { ...work, shades: view.shades });
  paintTreeLines(canvas, work);
  work.checkAborted();
  paintVessels(canvas, work);
  paintBridge(canvas, work);
  paintCityLamps(canvas, work);
  return view.hasFireworks ? paintFireworks(canvas, work) : 0;
}
