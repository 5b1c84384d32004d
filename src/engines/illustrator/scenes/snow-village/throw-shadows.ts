import { throwVistaShadows } from "../../outdoors/light-vista.ts";
import type { VillageWork } from "./village-work.ts";

/** How far a mountain's shadow is followed, and how far off houses' shadows are seen, in metres. */
const SHADOW_REACH = 2500;
const HOUSE_SHADOWS = 290;
/** Nearer than this, shadows are looked for at each pixel. */
export const SHARP_SHADOWS = 180;

/** Throws the shadows of the land, and those of houses and trees that are not close by, on the ground. */
export function throwShadows({ light, vista, shade, checkAborted }: VillageWork): void {
  throwVistaShadows(vista, { sun: light.sun, reach: SHADOW_REACH, checkAborted });
  const { columns, rows, left, step, distances, heights, sunlit } = vista;
  for (let row = 0; row < rows; row++) {
    const z = distances[row] ?? 1;
    if (z < SHARP_SHADOWS) continue;
    if (z > HOUSE_SHADOWS) break;
    if (row % 16 === 0) checkAborted();
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const lit = sunlit[at] ?? 1;
      if (lit > 0) sunlit[at] = lit * shade((left + column * step) * z, (heights[at] ?? 0) + 0.05, z);
    }
  }
}
