/**
 * The ground plan of a part of a building: corners as x, z, x, z … in metres, convex, anticlockwise
 * when x points right and z up, so that the sides that face the eye run from left to right.
 */
export type Outline = Float64Array;

export interface PlanPlace {
  readonly x: number;
  readonly z: number;
  /** How far the plan is turned, in radians. */
  readonly turn: number;
}

/** A rectangle around a place. */
export function rectangle(place: PlanPlace, width: number, depth: number): Outline {
  const w = width / 2;
  const d = depth / 2;
  return turned(place, [-w, -d, w, -d, w, d, -w, d]);
}

/** A rectangle whose corners are cut off. */
export function chamfered(place: PlanPlace, width: number, depth: number, cut: number): Outline {
  const w = width / 2;
  const d = depth / 2;
  const c = Math.min(cut, w * 0.9, d * 0.9);
  return turned(place, [
    -w + c,
    -d,
    w - c,
    -d,
    w,
    -d + c,
    w,
    d - c,
    w - c,
    d,
    -w + c,
    d,
    -w,
    d - c,
    -w,
    -d + c,
  ]);
}

/** A polygon with equal sides; with many sides it is a circle. */
export function polygon(place: PlanPlace, radius: number, sides: number): Outline {
  const corners: number[] = [];
  for (let index = 0; index < sides; index++) {
    const angle = ((index + 0.5) / sides) * Math.PI * 2;
    corners.push(Math.cos(angle) * radius, Math.sin(angle) * radius);
  }
  return turned(place, corners);
}

/** A triangle with rounded corners and bulging sides; `bulge` 0 is a triangle, 1 a circle. */
export function trefoil(place: PlanPlace, radius: number, bulge: number): Outline {
  const sides = 24;
  const corners: number[] = [];
  for (let index = 0; index < sides; index++) {
    const angle = (index / sides) * Math.PI * 2;
    const side = Math.cos(((angle % ((Math.PI * 2) / 3)) - Math.PI / 3) * 0.98);
    const straight = (0.5 / Math.max(0.5, side)) * 1.25;
    const reach = radius * (straight + (1 - straight) * (0.35 + 0.65 * bulge));
    corners.push(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  return turned(place, corners);
}

function turned({ x, z, turn }: PlanPlace, corners: readonly number[]): Outline {
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const outline = new Float64Array(corners.length);
  for (let at = 0; at < corners.length; at += 2) {
    const across = corners[at] ?? 0;
    const along = corners[at + 1] ?? 0;
    outline[at] = x + across * cosine - along * sine;
    outline[at + 1] = z + across * sine + along * cosine;
  }
  return outline;
}
