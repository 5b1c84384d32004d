import { clamp, lerp } from "../core/interpolate.ts";

const STEPS = 512;

/**
 * A smooth curve over the distance that goes through all points, with as much bend near by as far
 * off: it is even in the logarithm of the distance (Catmull and Rom). Points lie in order.
 */
export function curveThrough(
  points: readonly (readonly [distance: number, value: number])[],
): (distance: number) => number {
  const first = Math.log(points[0]?.[0] ?? 1);
  const span = Math.log(points.at(-1)?.[0] ?? 2) - first;
  const valueAt = (index: number): number => points[clamp(index, 0, points.length - 1)]?.[1] ?? 0;
  const placeAt = (index: number): number =>
    Math.log(points[clamp(index, 0, points.length - 1)]?.[0] ?? 1);
  let index = 0;
  const table = Float64Array.from({ length: STEPS + 1 }, (_, step) => {
    const place = first + (step / STEPS) * span;
    while (index < points.length - 2 && placeAt(index + 1) < place) index++;
    const share = clamp((place - placeAt(index)) / (placeAt(index + 1) - placeAt(index)), 0, 1);
    const [a, b, c, d] = [-1, 0, 1, 2].map((offset) => valueAt(index + offset));
    return catmullRom([a ?? 0, b ?? 0, c ?? 0, d ?? 0], share);
  });
  return (distance) => {
    const place = clamp(((Math.log(distance) - first) / span) * STEPS, 0, STEPS - 0.001);
    const step = Math.floor(place);
    return lerp(table[step] ?? 0, table[step + 1] ?? 0, place - step);
  };
}

function catmullRom(
  [a, b, c, d]: readonly [number, number, number, number],
  share: number,
): number {
  return (
    b + 0.5 * share * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
  );
}
