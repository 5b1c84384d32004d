import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { HousePlan } from "../../outdoors/house/house-plan.ts";
import { paintHouse } from "../../outdoors/house/paint-house.ts";
import { createStickPainter } from "../../outdoors/paint-stick.ts";
import type { Spot } from "../../outdoors/paint-stick.ts";
import type { MeadowWork } from "./meadow-work.ts";
import type { MeadowPlan } from "./plan.ts";

const BARN_PAINTS: readonly [Colour, ...Colour[]] = [
  [0.36, 0.045, 0.03],
  [0.34, 0.05, 0.035],
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
    paint: pick(random, BARN_PAINTS),
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

const RAIL: Colour = [0.25, 0.21, 0.165];
/** Metres from post to post. */
const GAP = 2.1;

/** Paints a fence of posts and two rails along one side of the way. */
export function paintFence(canvas: Canvas, work: MeadowWork): void {
  const { plan, daylight, veil, groundAt } = work;
  const { camera, wayAt, wayHalf, side, heroZ } = plan;
  if (wayAt === undefined) return;
  const stick = createStickPainter(canvas, { camera, daylight, veil });
  const colour: Colour = daylight.isSnowy ? [0.42, 0.42, 0.42] : RAIL;
  const spot = (z: number, up: number): Spot => {
    const x = wayAt(z) + side * (wayHalf + 0.9);
    return { x, y: groundAt(x, z) + up, z };
  };
  for (let z = heroZ * 0.92; z > 4; z -= GAP) {
    for (const up of [0.5, 0.92]) stick(spot(z, up), spot(z - GAP, up), { radius: 0.038, colour });
    stick(spot(z, -0.1), spot(z, 1.12), { radius: 0.065, colour });
  }
}
