import { smoothstep } from "../../core/interpolate.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { createRows } from "./crop-rows.ts";
import type { MeadowPlan } from "./plan.ts";

export const LAVENDER_ROWS = 1.45;
export const VINE_ROWS = 2.5;
export const TULIP_ROWS = 1.9;

/** The ridges on which crops grow in rows, added to the land; none far away, where they are only colour. */
export function cropShape(plan: MeadowPlan): HeightAt {
  if (plan.cover === "lavender") {
    const rows = createRows(plan, LAVENDER_ROWS);
    return (x, z) =>
      0.42 * smoothstep(0.42, 0.12, Math.abs(rows(x, z).offset)) * smoothstep(90, 50, z);
  }
  if (plan.cover === "tulips") {
    const rows = createRows(plan, TULIP_ROWS);
    return (x, z) =>
      0.1 * smoothstep(0.46, 0.36, Math.abs(rows(x, z).offset)) * smoothstep(90, 50, z);
  }
  return () => 0;
}
