import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Moment } from "./moment.ts";
import type { StreetPlan } from "./plan.ts";

/** Share of the sun that reaches a place in the street, 0 to 1. */
export type SunShade = (x: number, y: number, z: number) => number;

const STEP = 0.25;
const LENGTH = 170;
/** The houses shade as if they were lower than they are, or no street would see the sun at all. */
const SHADING_SHARE = 0.46;

/** Answers how the houses on the sunny side shade the street: their roofs are seen as an edge on road and walls. */
export function createSunShade(plan: StreetPlan, { sun }: Moment): SunShade {
  const side = sun.x < 0 ? -1 : 1;
  const roofs = new Float32Array(LENGTH / STEP);
  for (const building of plan.buildings) {
    if (building.side !== side) continue;
    const last = Math.min(roofs.length, Math.round(building.far / STEP));
    roofs.fill(building.height * SHADING_SHARE, Math.round(building.near / STEP), last);
  }
  const reach = 1 / Math.max(0.02, Math.abs(sun.x));
  return (x, y, z) => {
    const along = Math.max(0, plan.half - x * side) * reach;
    const index = Math.trunc(clamp((z + sun.z * along) / STEP, 0, roofs.length - 1));
    const roof = roofs[index] ?? 0;
    return smoothstep(roof - 0.2, roof + 0.2, y + sun.y * along);
  };
}
