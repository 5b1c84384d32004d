import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { HousePlan } from "../../outdoors/house/house-plan.ts";
import type { MeadowPlan } from "./plan.ts";

const RED_PAINTS: readonly [Colour, ...Colour[]] = [
  [0.36, 0.045, 0.03],
  [0.34, 0.05, 0.035],
];
const BARN_PAINTS: readonly [Colour, ...Colour[]] = [
  ...RED_PAINTS,
  [0.26, 0.14, 0.08],
  [0.3, 0.28, 0.25],
];
const PLASTER: Colour = [0.62, 0.58, 0.5];
const BARN_ROOFS: readonly [Colour, ...Colour[]] = [
  [0.14, 0.135, 0.14],
  [0.2, 0.1, 0.07],
];

/** The houses of a meadow, the farthest first, without the height of the ground under them: a farm, or one that the words name. */
export function planHouses(plan: MeadowPlan, seed: number): Omit<HousePlan, "y">[] {
  if (plan.layout === "farm") return planFarm(plan, seed);
  return plan.hasHouse ? [planCottage(plan, seed)] : [];
}

function planFarm(plan: MeadowPlan, seed: number): Omit<HousePlan, "y">[] {
  const { heroX, heroZ, side } = plan;
  const random = rng(seed, "farm");
  const turn = -side * lerp(0.5, 0.75, random());
  const barn = {
    style: "barn" as const,
    x: heroX,
    z: heroZ,
    turn: turn > 0 ? turn - Math.PI / 2 : turn + Math.PI / 2,
    length: lerp(12, 15, random()),
    depth: lerp(8, 9, random()),
    wall: 4,
    rise: 3.5,
    paint: pick(random, plan.hasRedBarn ? RED_PAINTS : BARN_PAINTS),
    roof: pick(random, BARN_ROOFS),
  };
  const house = {
    ...planCottage(plan, seed),
    x: heroX + side * lerp(12, 14, random()),
    z: heroZ + lerp(3, 8, random()),
    turn: turn * 0.7,
  };
  return [house, barn];
}

/** A house by itself stands on the side that the main thing leaves free. */
function planCottage({ side, spread, housePaint }: MeadowPlan, seed: number): Omit<HousePlan, "y"> {
  const random = rng(seed, "cottage");
  const z = lerp(36, 44, random());
  return {
    style: "cottage",
    x: -side * spread * z * lerp(0.3, 0.5, random()),
    z,
    turn: side * lerp(0.35, 0.6, random()),
    length: lerp(8.5, 10.5, random()),
    depth: 6.5,
    wall: 2.9,
    rise: 2.6,
    paint: housePaint ?? PLASTER,
    roof: [0.27, 0.1, 0.06],
    chimney: lerp(-0.3, 0.3, random()),
  };
}
