import type { Material } from "../material.ts";
import { poseAlong } from "../pose.ts";
import type { Axis } from "../eye.ts";
import type { Solid } from "../solid.ts";
import { createLathe } from "./lathe.ts";

export interface RodPlan {
  readonly from: Axis;
  readonly to: Axis;
  /** Half its width at either end, in metres. */
  readonly radii: readonly [number, number];
  readonly material: Material;
  readonly isCasting?: boolean;
}

/** A straight rod with flat ends: legs, stalks, handles. */
export function createRod({ from, to, radii, material, ...flags }: RodPlan): Solid {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  return createLathe({
    ...flags,
    pose: poseAlong(from, to),
    profile: [
      [0, 0],
      [radii[0], 0],
      [radii[1], length],
      [0, length],
    ],
    material,
  });
}
