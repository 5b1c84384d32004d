import type { Canvas } from "../../core/canvas.ts";
import type { Hiding } from "../../outdoors/buildings/find-hidden.ts";
import { paintBuilding } from "../../outdoors/buildings/paint-building.ts";
import { paintSmoke } from "../../outdoors/buildings/paint-smoke.ts";
import { rng } from "../../core/rng.ts";
import type { VillageWork } from "./village-work.ts";

/** How many pixels of houses and of the church are seen. */
export interface HousesShown {
  readonly houses: number;
  readonly church: number;
}

/** Paints the houses with their smoke and the street lamps, the farthest first. */
export function paintHouses(canvas: Canvas, work: VillageWork, hiding: Hiding): HousesShown {
  const { plan, light, buildings, lamps, lampLight, veil, noise, seed, checkAborted } = work;
  const { camera } = plan;
  const painting = { camera, daylight: light, noise, lamps: lampLight, veil, checkAborted };
  const wind = (rng(seed, "smoke")() - 0.5) * 1.2;
  let houses = 0;
  let church = 0;
  for (const placed of [...buildings, ...lamps].toSorted((a, b) => b.z - a.z)) {
    const shown = paintBuilding(canvas, placed, {
      ...painting,
      isHidden: hiding.behindNearer(placed),
    });
    const at = buildings.indexOf(placed);
    if (plan.houses[at]?.isChurch === true) church += shown;
    else if (at >= 0) houses += shown;
    paintSmoke(canvas, placed, { camera, daylight: light, noise, wind });
  }
  return { houses, church };
}
