import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

export interface BoxPlan {
  readonly pose: Pose;
  /** Metres across, up and deep; the pose is the middle of its underside. */
  readonly size: readonly [number, number, number];
  readonly material: Material;
  /** How far its edges are rounded, in metres: they catch the light, its outline stays straight. */
  readonly bevel?: number;
  readonly isCasting?: boolean;
  readonly isSeen?: boolean;
}

/** A box. Its faces are counted left, right, under, top, front, back. */
export function createBox({ pose, size, material, bevel = 0.004, ...flags }: BoxPlan): Solid {
  const [halfX, height, halfZ] = [size[0] / 2, size[1], size[2] / 2];
  const local = createRay();
  const bounds = boundsOf(pose, {
    minX: -halfX,
    maxX: halfX,
    minY: 0,
    maxY: height,
    minZ: -halfZ,
    maxZ: halfZ,
  });
  return createSolid({
    ...flags,
    bounds,
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      const ix = 1 / local.dx;
      const iy = 1 / local.dy;
      const iz = 1 / local.dz;
      const ax = (-halfX - local.x) * ix;
      const bx = (halfX - local.x) * ix;
      const ay = -local.y * iy;
      const by = (height - local.y) * iy;
      const az = (-halfZ - local.z) * iz;
      const bz = (halfZ - local.z) * iz;
      const near = Math.max(ax < bx ? ax : bx, ay < by ? ay : by, az < bz ? az : bz);
      const far = Math.min(ax < bx ? bx : ax, ay < by ? by : ay, az < bz ? bz : az);
      if (!(near <= far)) return Infinity;
      return near > from ? near : far > from ? far : Infinity;
    },
    describe(ray, distance, surface) {
      toLocal(pose, ray, local);
      const x = local.x + local.dx * distance;
      const y = local.y + local.dy * distance;
      const z = local.z + local.dz * distance;
      const toX = halfX - Math.abs(x);
      const toY = height / 2 - Math.abs(y - height / 2);
      const toZ = halfZ - Math.abs(z);
      const signX = x < 0 ? -1 : 1;
      const signY = y < height / 2 ? -1 : 1;
      const signZ = z < 0 ? -1 : 1;
      surface.face =
        toX < toY && toX < toZ
          ? x < 0
            ? 0
            : 1
          : toY < toZ
            ? signY < 0
              ? 2
              : 3
            : signZ < 0
              ? 4
              : 5;
      // Within the bevel the normal turns towards the neighbouring face.
      const isX = surface.face < 2;
      const isY = surface.face === 2 || surface.face === 3;
      const nx = signX * (isX ? 1 : turn(toX, bevel));
      const ny = signY * (isY ? 1 : turn(toY, bevel));
      const nz = signZ * (!isX && !isY ? 1 : turn(toZ, bevel));
      writeSurface(pose, ray, local, distance, surface, nx, ny, nz);
    },
  });
}

const turn = (gap: number, bevel: number): number => (gap < bevel ? (1 - gap / bevel) * 0.8 : 0);
