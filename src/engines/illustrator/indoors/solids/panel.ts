import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

/** A place on a panel, in metres from the middle of its lower edge. */
export interface Opening {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PanelPlan {
  /** The middle of its lower edge; it faces against the pose's depth. */
  readonly pose: Pose;
  readonly width: number;
  readonly height: number;
  readonly material: Material;
  /** Where it is open. */
  readonly openings?: readonly Opening[];
  /** Whether it covers a place; everywhere if absent. For leaves and cut-outs. */
  readonly covers?: (u: number, v: number) => boolean;
  readonly isCasting?: boolean;
  readonly isSeen?: boolean;
  readonly isShell?: boolean;
}

/** A flat sheet without thickness: walls with their windows, pictures, leaves. */
export function createPanel({
  pose,
  width,
  height,
  material,
  openings = [],
  covers,
  ...flags
}: PanelPlan): Solid {
  const half = width / 2;
  const local = createRay();
  return createSolid({
    ...flags,
    bounds: boundsOf(pose, {
      minX: -half,
      maxX: half,
      minY: 0,
      maxY: height,
      minZ: -1e-3,
      maxZ: 1e-3,
    }),
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      const at = -local.z / local.dz;
      if (!(at > from)) return Infinity;
      const u = local.x + local.dx * at;
      const v = local.y + local.dy * at;
      if (u < -half || u > half || v < 0 || v > height) return Infinity;
      for (const { left, right, bottom, top } of openings) {
        if (u > left && u < right && v > bottom && v < top) return Infinity;
      }
      if (covers !== undefined && !covers(u, v)) return Infinity;
      return at < 1e9 ? at : Infinity;
    },
    describe(ray, distance, surface) {
      toLocal(pose, ray, local);
      surface.face = local.dz > 0 ? 0 : 1;
      writeSurface(pose, ray, local, distance, surface, 0, 0, -1);
    },
  });
}
