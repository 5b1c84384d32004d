import type { Camera } from "../../core/camera.ts";
import type { PlacedBuilding } from "./building.ts";

/** Numbers for each plane. */
export const NUMBERS = 5;

export interface PlanesOnScreen {
  readonly planes: Float64Array;
  readonly starts: Int32Array;
}

/**
 * The planes of a building as rays from the eye meet them. For each plane: how far the eye is inside of it, how
 * its normal points up, and how fast a ray through a place of the frame leaves it, which is the sum of a number,
 * one times the column and one times the row. `starts` tells where the planes of each solid begin, and the end.
 */
export function planesOnScreen(
  { building, x, y, z, yaw }: PlacedBuilding,
  { focal, centreX, horizonY, height }: Camera,
): PlanesOnScreen {
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  const eyeX = cosine * -x - sine * -z;
  const eyeY = height - y;
  const eyeZ = sine * -x + cosine * -z;
  const counts = building.solids.map(({ kinds }) => kinds.length);
  const starts = new Int32Array(counts.length + 1);
  for (const [index, count] of counts.entries())
    starts[index + 1] = (starts[index] ?? 0) + count * NUMBERS;
  const planes = new Float64Array(starts[counts.length] ?? 0);
  for (const [index, solid] of building.solids.entries()) {
    for (let plane = 0; plane < solid.kinds.length; plane++) {
      const [nx = 0, ny = 0, nz = 0, far = 0] = solid.planes.subarray(plane * 4, plane * 4 + 4);
      const perColumn = (nx * cosine + nz * sine) / focal;
      const perRow = -ny / focal;
      planes.set(
        [
          far - nx * eyeX - ny * eyeY - nz * eyeZ,
          ny,
          nz * cosine - nx * sine - perColumn * centreX - perRow * horizonY,
          perColumn,
          perRow,
        ],
        (starts[index] ?? 0) + plane * NUMBERS,
      );
    }
  }
  return { planes, starts };
}
