import type { Material } from "../material.ts";
import type { Pose } from "../pose.ts";
import type { Solid } from "../solid.ts";
import { createForm } from "./form.ts";

export interface CushionPlan {
  /** The middle of its underside. */
  readonly pose: Pose;
  /** Metres across, up and deep. */
  readonly size: readonly [number, number, number];
  readonly material: Material;
  /** How far its edges are rounded, in metres. */
  readonly round?: number;
  /** How far its middle stands out above, in metres. */
  readonly puff?: number;
  readonly isCasting?: boolean;
}

/** A soft box with round edges that stands out in the middle: seats, mattresses, upholstery. */
export function createCushion({
  pose,
  size,
  material,
  round = 0.05,
  puff = 0.02,
  ...flags
}: CushionPlan): Solid {
  const [halfX, halfY, halfZ] = [size[0] / 2, size[1] / 2, size[2] / 2];
  const radius = Math.min(round, halfX, halfY, halfZ);
  return createForm({
    ...flags,
    pose,
    extent: {
      minX: -halfX,
      maxX: halfX,
      minY: -0.001,
      maxY: size[1] + puff,
      minZ: -halfZ,
      maxZ: halfZ,
    },
    material,
    caution: 0.9,
    distance(x, y, z) {
      const sx = x / halfX;
      const sz = z / halfZ;
      const middle = (1 - sx * sx) * (1 - sz * sz);
      const swell = middle > 0 && y > halfY ? puff * middle : 0;
      const qx = Math.abs(x) - halfX + radius;
      const qy = Math.abs(y - halfY) - halfY - swell + radius;
      const qz = Math.abs(z) - halfZ + radius;
      const ax = qx > 0 ? qx : 0;
      const ay = qy > 0 ? qy : 0;
      const az = qz > 0 ? qz : 0;
      const inside = qx > qy ? (qx > qz ? qx : qz) : qy > qz ? qy : qz;
      return Math.sqrt(ax * ax + ay * ay + az * az) + (inside < 0 ? inside : 0) - radius;
    },
  });
}
