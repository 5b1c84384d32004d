import type { Solid } from "./solid.ts";

/** How far outside a plane rounding may put a corner that lies on it, in metres. */
const SLACK = 1e-6;

/** The corners of a solid, three numbers each: where three of its planes meet and no other cuts them off. */
export function cornersOf({ planes }: Solid): Float64Array {
  const count = planes.length / 4;
  const corners: number[] = [];
  for (const [a, b, c] of triplesOf(count)) {
    const corner = meetThree(planes, a * 4, b * 4, c * 4);
    if (corner !== undefined && isInside(planes, corner)) corners.push(...corner);
  }
  return Float64Array.from(corners);
}

/** All triples of numbers below `count`, without regard to their order. */
function* triplesOf(count: number): Generator<readonly [number, number, number]> {
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) for (let c = b + 1; c < count; c++) yield [a, b, c];
}

type Corner = readonly [number, number, number];

/** Cramer's rule; undefined where two of the planes are parallel. */
function meetThree(planes: Float64Array, a: number, b: number, c: number): Corner | undefined {
  const p = (at: number): number => planes[at] ?? 0;
  const minor = (u: number, v: number, i: number, j: number): number =>
    p(u + i) * p(v + j) - p(u + j) * p(v + i);
  const determinant =
    p(a) * minor(b, c, 1, 2) - p(a + 1) * minor(b, c, 0, 2) + p(a + 2) * minor(b, c, 0, 1);
  if (Math.abs(determinant) < 1e-9) return undefined;
  const [i, j, k] = [p(a + 3), p(b + 3), p(c + 3)];
  const x = i * minor(b, c, 1, 2) - j * minor(a, c, 1, 2) + k * minor(a, b, 1, 2);
  const y = -i * minor(b, c, 0, 2) + j * minor(a, c, 0, 2) - k * minor(a, b, 0, 2);
  const z = i * minor(b, c, 0, 1) - j * minor(a, c, 0, 1) + k * minor(a, b, 0, 1);
  return [x / determinant, y / determinant, z / determinant];
}

function isInside(planes: Float64Array, [x, y, z]: Corner): boolean {
  for (let at = 0; at < planes.length; at += 4) {
    const over =
      (planes[at] ?? 0) * x +
      (planes[at + 1] ?? 0) * y +
      (planes[at + 2] ?? 0) * z -
      (planes[at + 3] ?? 0);
    if (over > SLACK) return false;
  }
  return true;
}
