import type { Bounds } from "../bounds.ts";
import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Ray } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

export interface FormPlan {
  readonly pose: Pose;
  /** What holds it, about its own origin. */
  readonly extent: Bounds;
  /** The distance to its surface, negative inside; it may be less than the true distance, never more. */
  readonly distance: (x: number, y: number, z: number) => number;
  readonly material: Material;
  /** Steps are shortened by this where the distance exaggerates; 1 if absent. */
  readonly caution?: number;
  readonly isCasting?: boolean;
  readonly isSeen?: boolean;
}

const STEPS_MAX = 72;

/**
 * A solid given by a distance: whatever is round, soft or grown together. Rays walk towards it by the distance itself
 * (John C. Hart, "Sphere Tracing", 1996).
 */
export function createForm({
  pose,
  extent,
  distance,
  material,
  caution = 1,
  ...flags
}: FormPlan): Solid {
  const local = createRay();
  const size = Math.max(
    extent.maxX - extent.minX,
    extent.maxY - extent.minY,
    extent.maxZ - extent.minZ,
  );
  const close = size * 6e-4;
  return createSolid({
    ...flags,
    bounds: boundsOf(pose, extent),
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      const { x, y, z, dx, dy, dz } = local;
      const begin = enter(local, extent, from);
      if (begin === Infinity) return Infinity;
      const end = leave(local, extent);
      const perMetre = caution / Math.sqrt(dx * dx + dy * dy + dz * dz);
      let at = begin;
      // A ray that starts on the surface leaves it first.
      let gap = distance(x + dx * at, y + dy * at, z + dz * at);
      const isWithin = begin === from && gap < close * 2;
      if (isWithin) at += close * 4 * perMetre;
      for (let step = 0; step < STEPS_MAX && at < end; step++) {
        gap = distance(x + dx * at, y + dy * at, z + dz * at);
        if (gap < close) return isWithin && gap < 0 && step === 0 ? Infinity : at;
        at += gap * perMetre;
      }
      return Infinity;
    },
    describe(ray, at, surface) {
      toLocal(pose, ray, local);
      const x = local.x + local.dx * at;
      const y = local.y + local.dy * at;
      const z = local.z + local.dz * at;
      const step = close * 1.5;
      const here = distance(x, y, z);
      surface.face = 0;
      writeSurface(
        pose,
        ray,
        local,
        at,
        surface,
        distance(x + step, y, z) - here,
        distance(x, y + step, z) - here,
        distance(x, y, z + step) - here + 1e-9,
      );
    },
  });
}

function enter(ray: Ray, { minX, maxX, minY, maxY, minZ, maxZ }: Bounds, from: number): number {
  const ax = (minX - ray.x) / ray.dx;
  const bx = (maxX - ray.x) / ray.dx;
  const ay = (minY - ray.y) / ray.dy;
  const by = (maxY - ray.y) / ray.dy;
  const az = (minZ - ray.z) / ray.dz;
  const bz = (maxZ - ray.z) / ray.dz;
  const near = Math.max(ax < bx ? ax : bx, ay < by ? ay : by, az < bz ? az : bz, from);
  const far = Math.min(ax < bx ? bx : ax, ay < by ? by : ay, az < bz ? bz : az);
  return near <= far ? near : Infinity;
}

function leave(ray: Ray, { minX, maxX, minY, maxY, minZ, maxZ }: Bounds): number {
  const x = Math.max((minX - ray.x) / ray.dx, (maxX - ray.x) / ray.dx);
  const y = Math.max((minY - ray.y) / ray.dy, (maxY - ray.y) / ray.dy);
  const z = Math.max((minZ - ray.z) / ray.dz, (maxZ - ray.z) / ray.dz);
  return Math.min(x, y, z);
}
