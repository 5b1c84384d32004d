import type { Direction } from "../../core/sky.ts";
import type { Solid } from "./solid.ts";

/** A place in the coordinates of a building. One object serves all of them. */
export interface Place {
  x: number;
  y: number;
  z: number;
}

/** Numbers for each plane: its four, and how fast a ray towards the sun leaves it. */
const NUMBERS = 5;

/**
 * Answers whether one of the solids is met by a ray from a place towards the sun, within `reach` metres. A ray that
 * starts inside a solid does not meet it.
 */
export function createSunBlock(solids: readonly Solid[], sun: Direction, reach: number) {
  const planes = Float64Array.from(
    solids.flatMap((solid) =>
      solid.kinds.flatMap((_, index) => {
        const [nx = 0, ny = 0, nz = 0, far = 0] = solid.planes.subarray(index * 4, index * 4 + 4);
        return [nx, ny, nz, far, nx * sun.x + ny * sun.y + nz * sun.z];
      }),
    ),
  );
  const ends = new Int32Array(solids.length);
  let total = 0;
  for (const [index, { kinds }] of solids.entries()) {
    total += kinds.length * NUMBERS;
    ends[index] = total;
  }

  function isMet(begin: number, end: number, { x, y, z }: Place): boolean {
    let enter = 1e-3;
    let leave = reach;
    let isOutside = false;
    for (let at = begin; at < end; at += NUMBERS) {
      const gap =
        (planes[at + 3] ?? 0) -
        (planes[at] ?? 0) * x -
        (planes[at + 1] ?? 0) * y -
        (planes[at + 2] ?? 0) * z;
      const slope = planes[at + 4] ?? 0;
      if (gap < 0) {
        if (slope > -1e-9) return false;
        if (gap < enter * slope) {
          enter = gap / slope;
          isOutside = true;
        }
      } else if (slope > 1e-9 && gap < leave * slope) leave = gap / slope;
      if (enter >= leave) return false;
    }
    return isOutside;
  }

  return (place: Place): boolean => {
    let begin = 0;
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] ?? 0;
      if (isMet(begin, end, place)) return true;
      begin = end;
    }
    return false;
  };
}
