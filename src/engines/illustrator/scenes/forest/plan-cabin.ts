import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { HousePlan } from "../../outdoors/house/house-plan.ts";
import type { ForestPlan } from "./plan.ts";

/** How far from the cabin no tree stands. */
export const CABIN_ROOM = 5.2;

/** The cabin in the wood, without the height of the ground under it: beside the way, turned to it. */
export function planCabin(
  { hasCabin, way, wayAt, wayHalf, sunX }: ForestPlan,
  seed: number,
): Omit<HousePlan, "y"> | undefined {
  if (!hasCabin) return undefined;
  const random = rng(seed, "cabin");
  const side = sunX > 0.5 ? -1 : 1;
  const z = lerp(16, 18.5, random());
  return {
    style: "cabin",
    x: wayAt(z - 2) + side * ((way === "clearing" ? 1.2 : wayHalf) + lerp(3.4, 4.2, random())),
    z,
    turn: -side * lerp(0.35, 0.6, random()),
    length: lerp(6.4, 7.2, random()),
    depth: 5,
    wall: 2.35,
    rise: 2.1,
    paint: [0.22, 0.125, 0.065],
    roof: [0.13, 0.1, 0.08],
    chimney: side * 0.26,
  };
}
