import { NUMBERS } from "./planes-on-screen.ts";
import type { PlanesOnScreen } from "./planes-on-screen.ts";

/** A ray from the eye through a place of the frame. One object serves all rays. */
export interface EyeRay {
  column: number;
  row: number;
  /** How much higher, or lower, the solid is met than it is, in metres. */
  lift: number;
  /** How far off the ray met something, in metres ahead of the eye; nothing behind that is met. */
  along: number;
  /** Where it enters the solid looked at last, and by which plane, counted from the solid's first. */
  enter: number;
  plane: number;
}

/** Answers the function that finds where a ray enters a solid; false if it does not, or only behind what it met. */
export function createSolidEntry({ planes, starts }: PlanesOnScreen) {
  const read = (at: number): number => planes[at] ?? 0;
  const startOf = (index: number): number => starts[index] ?? 0;
  return (index: number, ray: EyeRay): boolean => {
    const { column, row, lift } = ray;
    const begin = startOf(index);
    const end = startOf(index + 1);
    let enter = 1e-3;
    let leave = ray.along;
    let face = -1;
    for (let at = begin; at < end; at += NUMBERS) {
      const gap = read(at) + read(at + 1) * lift;
      const slope = read(at + 2) + read(at + 3) * column + read(at + 4) * row;
      if (gap < 0) {
        if (slope > -1e-9) return false;
        if (gap < enter * slope) {
          enter = gap / slope;
          face = at;
        }
      } else if (slope > 1e-9 && gap < leave * slope) leave = gap / slope;
      if (enter >= leave) return false;
    }
    ray.enter = enter;
    ray.plane = (face - begin) / NUMBERS;
    return face >= 0;
  };
}
