import type { Camera } from "../../core/camera.ts";
import type { PlacedBuilding } from "./building.ts";
import { cornersOf } from "./solid-corners.ts";

/** What is nearer to the eye than this is not looked at closely, in metres. */
const NEAREST = 0.5;

/** The part of the frame that each solid covers: left, right, top, bottom. */
export function boxesOnScreen(
  { building, x, y, z, yaw }: PlacedBuilding,
  camera: Camera,
): Float64Array {
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  const boxes = new Float64Array(building.solids.length * 4);
  for (const [index, solid] of building.solids.entries()) {
    const corners = cornersOf(solid);
    const box = boxes.subarray(index * 4, index * 4 + 4);
    box.set([Infinity, -Infinity, Infinity, -Infinity]);
    for (let at = 0; at < corners.length; at += 3) {
      const [cx, cy, cz] = [corners[at] ?? 0, corners[at + 1] ?? 0, corners[at + 2] ?? 0];
      const distance = z - sine * cx + cosine * cz;
      // What reaches behind the eye may be seen anywhere.
      if (distance < NEAREST) box.set([-Infinity, Infinity, -Infinity, Infinity]);
      const scale = camera.focal / Math.max(NEAREST, distance);
      const column = camera.centreX + (x + cosine * cx + sine * cz) * scale;
      const row = camera.horizonY - (y + cy - camera.height) * scale;
      const slack = solid.waver * 2 * scale + 1;
      box[0] = Math.min(box[0] ?? 0, column - slack);
      box[1] = Math.max(box[1] ?? 0, column + slack);
      box[2] = Math.min(box[2] ?? 0, row - slack);
      box[3] = Math.max(box[3] ?? 0, row + slack);
    }
  }
  return boxes;
}
