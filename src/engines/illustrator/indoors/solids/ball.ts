import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

export interface BallPlan {
  /** Its middle. */
  readonly pose: Pose;
  /** Half its extent across, up and deep. */
  readonly radii: readonly [number, number, number];
  readonly material: Material;
  readonly isCasting?: boolean;
  readonly isSeen?: boolean;
}

/** A ball, or an ellipsoid. */
export function createBall({ pose, radii, material, ...flags }: BallPlan): Solid {
  const [a, b, c] = radii;
  const local = createRay();
  return createSolid({
    ...flags,
    bounds: boundsOf(pose, { minX: -a, maxX: a, minY: -b, maxY: b, minZ: -c, maxZ: c }),
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      const ox = local.x / a;
      const oy = local.y / b;
      const oz = local.z / c;
      const dx = local.dx / a;
      const dy = local.dy / b;
      const dz = local.dz / c;
      const square = dx * dx + dy * dy + dz * dz;
      const half = ox * dx + oy * dy + oz * dz;
      const root = half * half - square * (ox * ox + oy * oy + oz * oz - 1);
      if (root < 0) return Infinity;
      const reach = Math.sqrt(root);
      const near = (-half - reach) / square;
      if (near > from) return near;
      const far = (-half + reach) / square;
      return far > from ? far : Infinity;
    },
    describe(ray, distance, surface) {
      toLocal(pose, ray, local);
      const nx = (local.x + local.dx * distance) / (a * a);
      const ny = (local.y + local.dy * distance) / (b * b);
      const nz = (local.z + local.dz * distance) / (c * c);
      surface.face = 0;
      writeSurface(pose, ray, local, distance, surface, nx, ny, nz);
    },
  });
}
