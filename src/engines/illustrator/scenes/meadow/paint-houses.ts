import type { Canvas } from "../../core/canvas.ts";
import { paintHouse } from "../../outdoors/house/paint-house.ts";
import type { MeadowWork } from "./meadow-work.ts";
import { planHouses } from "./plan-houses.ts";

/** Paints the houses. Answers how many pixels of them can be seen. */
export function paintHouses(canvas: Canvas, work: MeadowWork): number {
  const { plan, seed, daylight, patches, light, veil, groundAt } = work;
  const painting = {
    camera: plan.camera,
    daylight,
    patches,
    sunlitAt: (x: number, _y: number, z: number) => light.sunAt(x, z),
    veil,
  };
  let seen = 0;
  for (const house of planHouses(plan, seed)) {
    const y = groundAt(house.x, house.z - house.depth * 0.3) + 0.05;
    seen += paintHouse(canvas, { ...house, y }, painting);
  }
  return seen;
}
