import type { Vista } from "../../outdoors/vista.ts";

/** Answers how much of the sun is let through to a place, 0 to 1. */
type Shade = (x: number, y: number, z: number) => number;

/** How far off the shadows of houses and trees are seen, and how far their edges are looked for at each pixel, in metres. */
const FARTHEST = 290;
const SHARP = 180;

/**
 * The shadows of houses and trees, looked for at the points of the ground's grid that the frame shows. Where neighbours
 * do not agree, the edge of a shadow runs between them, and the place itself is looked at.
 */
export function throwShadows(
  { camera, columns, rows, left, step, distances, heights, rowAt }: Vista,
  shade: Shade,
  checkAborted: () => void,
): Shade {
  const cast = new Float32Array(columns * rows).fill(1);
  const first = Math.max(0, Math.floor((-camera.centreX / camera.focal - left) / step));
  const last = Math.min(columns - 1, columns - 1 - first);
  for (let row = 0; row < rows; row++) {
    const z = distances[row] ?? 1;
    if (z > FARTHEST) break;
    if (row % 16 === 0) checkAborted();
    for (let column = first; column <= last; column++) {
      const at = row * columns + column;
      cast[at] = shade((left + column * step) * z, (heights[at] ?? 0) + 0.05, z);
    }
  }
  return (x, y, z) => {
    if (z > FARTHEST) return 1;
    const u = (x / z - left) / step;
    const v = rowAt(z);
    const column = Math.floor(u);
    const row = Math.floor(v);
    const at = row * columns + column;
    const a = cast[at] ?? 1;
    const b = cast[at + 1] ?? 1;
    const c = cast[at + columns] ?? 1;
    const d = cast[at + columns + 1] ?? 1;
    if (a === b && b === c && c === d) return a;
    if (z < SHARP) return shade(x, y + 0.05, z);
    const near = a + (b - a) * (u - column);
    const far = c + (d - c) * (u - column);
    return near + (far - near) * (v - row);
  };
}
