import { pixelsOf } from "../../indoors/eye.ts";
import { boundsOf } from "../../indoors/pose.ts";
import { wallPose } from "./walls.ts";
import type { RoomPlan } from "./room-plan.ts";

/** For each column of the picture, the lowest row at which a window may show the outside; 0 where there is none. */
export function seenOutside(plan: RoomPlan, width: number): Float32Array {
  const seen = new Float32Array(width);
  for (const { wall, opening } of plan.windows) {
    const bounds = boundsOf(wallPose(plan, wall), {
      minX: opening.left,
      maxX: opening.right,
      minY: opening.bottom,
      maxY: opening.top,
      minZ: 0,
      maxZ: 0.3,
    });
    const box = pixelsOf(plan.eye, bounds, { width, height: 1e5 });
    // Drops on the panes show what lies beside the view, too.
    const beside = Math.round(plan.eye.focal * 0.4);
    for (let x = Math.max(0, box.left - beside); x < Math.min(width, box.right + beside); x++)
      seen[x] = Math.max(seen[x] ?? 0, box.bottom);
  }
  return seen;
}
