import type { ProfilePoint } from "./lathe.ts";

/** A round outline through the points: each stretch is divided into `pieces` (Catmull and Rom, 1974). */
export function curve(points: readonly ProfilePoint[], pieces = 4): ProfilePoint[] {
  const at = (index: number): ProfilePoint =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const round: ProfilePoint[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      const along = (axis: 0 | 1): number =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
      round.push([Math.max(0, along(0)), along(1)]);
    }
  }
  round.push(at(points.length - 1));
  return round;
}
