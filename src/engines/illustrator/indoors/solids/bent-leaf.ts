import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Ray } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

export interface LeafPlan {
  /** Where it grows from the stalk; it lies along the pose's depth and faces up. */
  readonly pose: Pose;
  readonly length: number;
  readonly width: number;
  /** How far its tip hangs, as a share of its length. */
  readonly droop: number;
  readonly material: Material;
  /** Half its width, 0 to 1, at a share of its length; `side` is -1 or 1. */
  readonly outline: (share: number, side: number) => number;
  readonly isCasting?: boolean;
}

/** A leaf, bent along its length. */
export function createBentLeaf({
  pose,
  length,
  width,
  droop,
  material,
  outline,
  ...flags
}: LeafPlan): Solid {
  const half = width / 2;
  const bend = droop / length;
  const local = createRay();
  const isOn = (ray: Ray, at: number): boolean => {
    const along = (ray.z + ray.dz * at) / length;
    if (along < 0 || along > 1) return false;
    const across = (ray.x + ray.dx * at) / half;
    return Math.abs(across) <= outline(along, across < 0 ? -1 : 1);
  };
  return createSolid({
    ...flags,
    bounds: boundsOf(pose, {
      minX: -half,
      maxX: half,
      minY: -droop * length - 1e-3,
      maxY: 1e-3,
      minZ: 0,
      maxZ: length,
    }),
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      // It is where y + bend · z² is 0.
      const { y, z, dy, dz } = local;
      const a = bend * dz * dz;
      const b = dy / 2 + bend * z * dz;
      const c = y + bend * z * z;
      if (a > -1e-9 && a < 1e-9) {
        const at = -c / (2 * b);
        return at > from && isOn(local, at) ? at : Infinity;
      }
      const root = b * b - a * c;
      if (root < 0) return Infinity;
      const reach = Math.sqrt(root);
      const first = (-b - reach) / a;
      const second = (-b + reach) / a;
      const near = Math.min(first, second);
      if (near > from && isOn(local, near)) return near;
      const far = Math.max(first, second);
      return far > from && isOn(local, far) ? far : Infinity;
    },
    describe(ray, distance, surface) {
      toLocal(pose, ray, local);
      const z = local.z + local.dz * distance;
      const x = local.x + local.dx * distance;
      surface.face = 0;
      // Folded a little along its midrib.
      writeSurface(pose, ray, local, distance, surface, x < 0 ? 0.22 : -0.22, 1, 2 * bend * z);
      surface.u = x / half;
      surface.w = z / length;
    },
  });
}
