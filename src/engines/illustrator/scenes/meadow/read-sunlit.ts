import type { Vista } from "../../outdoors/vista.ts";

/** Answers the function that reads how far a place of the land lies in the sun, 0 to 1. */
export function readSunlit({
  columns,
  rows,
  left,
  step,
  sunlit,
  rowAt,
}: Vista): (x: number, z: number) => number {
  return (x, z) => {
    const column = Math.round((x / z - left) / step);
    const row = Math.round(rowAt(z));
    if (column < 0 || column >= columns || row < 0 || row >= rows) return 1;
    return sunlit[row * columns + column] ?? 1;
  };
}
