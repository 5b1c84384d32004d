import type { Vista } from "../../outdoors/vista.ts";

/** Answers how much sun a place of a vista gets, 0 to 1; places beyond it lie in the sun. */
export function sunlitIn(vista: Vista): (x: number, z: number) => number {
  return (x, z) => {
    const column = Math.round((x / z - vista.left) / vista.step);
    if (column < 0 || column >= vista.columns) return 1;
    return vista.sunlit[Math.round(vista.rowAt(z)) * vista.columns + column] ?? 1;
  };
}
