import type { Material } from "../material.ts";
import type { Pose } from "../pose.ts";
import type { Solid } from "../solid.ts";
import { createForm } from "./form.ts";

export interface PillowPlan {
  /** The middle of its lower edge; it faces against the pose's depth. */
  readonly pose: Pose;
  /** Metres across, up and thick. */
  readonly size: readonly [number, number, number];
  readonly material: Material;
  readonly isCasting?: boolean;
}

/** A stuffed bag: thick in the middle, thin at its seam, with pointed corners. */
export function createPillow({ pose, size, material, ...flags }: PillowPlan): Solid {
  const [halfX, halfY, thick] = [size[0] / 2, size[1] / 2, size[2] / 2];
  return createForm({
    ...flags,
    pose,
    extent: { minX: -halfX, maxX: halfX, minY: 0, maxY: size[1], minZ: -thick, maxZ: thick },
    material,
    caution: 0.55,
    distance(x, y, z) {
      const sx = x / halfX;
      const sy = (y - halfY) / halfY;
      // Between its corners the seam is drawn in.
      const ex = Math.abs(sx) / (0.93 + 0.07 * sy * sy);
      const ey = Math.abs(sy) / (0.93 + 0.07 * sx * sx);
      const outX = (ex - 1) * halfX;
      const outY = (ey - 1) * halfY;
      const over = (1 - ex * ex) * (1 - ey * ey);
      const half = ex < 1 && ey < 1 ? thick * (0.04 + 0.96 * Math.sqrt(over) ** 0.9) : thick * 0.04;
      const outZ = Math.abs(z) - half;
      return outX > outY ? (outX > outZ ? outX : outZ) : outY > outZ ? outY : outZ;
    },
  });
}
