import type { Colour, Light } from "../../core/colour.ts";
import { fraction } from "../../core/interpolate.ts";
import type { NoiseTile } from "../noise-tile.ts";
import { createOpenings } from "./house-openings.ts";
import type { HouseHit, HousePlan } from "./house-plan.ts";
import { paintCoat, SNOW } from "./paint-coat.ts";
import { createRoofSurface } from "./roof-surface.ts";
import { createWallSurface } from "./wall-surface.ts";

export interface HouseLook {
  readonly patches: NoiseTile;
  readonly isSnowy: boolean;
  readonly lampLit: boolean;
}

const BRICK: Colour = [0.24, 0.11, 0.08];

/**
 * Answers the function that paints what a ray met. It writes the colour without light into `paint`,
 * and what shines by itself into `glow`.
 */
export function createHouseSurface(plan: HousePlan, look: HouseLook) {
  const paintRoof = createRoofSurface(plan, look);
  const paintWall = createWallSurface(plan, look.patches);
  const paintOpening = createOpenings(plan, look);

  function paintChimney({ u, v }: HouseHit, paint: Light): void {
    const joint = fraction(v * 7) < 0.14 || fraction(u * 3.5 + Math.floor(v * 7) * 0.5) < 0.08;
    const rim = v > -0.2 ? 1.2 : 1;
    paintCoat(paint, look.isSnowy && v > -0.12 ? SNOW : BRICK, (joint ? 0.65 : 1) * rim);
  }

  return (hit: HouseHit, paint: Light, glow: Light): void => {
    glow.red = 0;
    glow.green = 0;
    glow.blue = 0;
    if (hit.part === "roof") paintRoof(hit, paint);
    else if (hit.part === "chimney") paintChimney(hit, paint);
    else {
      paintWall(hit, paint);
      paintOpening(hit, paint, glow);
    }
  };
}
