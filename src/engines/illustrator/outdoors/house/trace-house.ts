import type { HouseHit, HousePlan, HousePart } from "./house-plan.ts";

/** How far the roof reaches over the walls, and how thick its edge is. */
export const EAVES = 0.45;
const CHIMNEY = 0.42;

interface Ray {
  ox: number;
  oy: number;
  oz: number;
  dx: number;
  dy: number;
  dz: number;
}

/**
 * Answers the function that finds what a ray from the eye meets. The ray goes `across` to the right and
 * `up` for each metre ahead; `eye` is the eye's height above the world's ground.
 */
export function traceHouse(plan: HousePlan, eye: number) {
  const { length, depth, wall, rise } = plan;
  const cosine = Math.cos(plan.turn);
  const sine = Math.sin(plan.turn);
  const halfLength = length / 2;
  const halfDepth = depth / 2;
  const pitch = rise / halfDepth;
  const ray: Ray = { ox: 0, oy: 0, oz: 0, dx: 0, dy: 0, dz: 0 };
  ray.ox = -plan.x * cosine - -plan.z * sine;
  ray.oy = eye - plan.y;
  ray.oz = -plan.x * sine + -plan.z * cosine;

  function meet(into: HouseHit, found: { part: HousePart; t: number; u: number; v: number }, normal: readonly [number, number, number]): void {
    if (found.t <= 0 || found.t >= into.distance) return;
    into.part = found.part;
    into.distance = found.t;
    into.u = found.u;
    into.v = found.v;
    // Turned back into the world.
    into.normalX = normal[0] * cosine + normal[2] * sine;
    into.normalY = normal[1];
    into.normalZ = -normal[0] * sine + normal[2] * cosine;
  }

  function meetFront(into: HouseHit): void {
    const side = ray.oz < 0 ? -1 : 1;
    const t = (side * halfDepth - ray.oz) / ray.dz;
    const x = ray.ox + ray.dx * t;
    const y = ray.oy + ray.dy * t;
    if (Math.abs(x) > halfLength || y < -0.6 || y > wall) return;
    meet(into, { part: "front", t, u: x, v: y }, [0, 0, side]);
  }

  function meetGable(into: HouseHit): void {
    const side = ray.ox < 0 ? -1 : 1;
    const t = (side * halfLength - ray.ox) / ray.dx;
    const z = ray.oz + ray.dz * t;
    const y = ray.oy + ray.dy * t;
    if (Math.abs(z) > halfDepth || y < -0.6 || y > wall + rise - Math.abs(z) * pitch) return;
    meet(into, { part: "gable", t, u: z * side, v: y }, [side, 0, 0]);
  }

  function meetRoof(into: HouseHit, side: -1 | 1): void {
    // The plane y = wall + rise - side * z * pitch, a little above the walls.
    const t = (wall + rise + 0.12 - ray.oy - side * ray.oz * pitch) / (ray.dy + side * ray.dz * pitch);
    const z = (ray.oz + ray.dz * t) * side;
    const x = ray.ox + ray.dx * t;
    if (z < 0 || z > halfDepth + EAVES || Math.abs(x) > halfLength + EAVES) return;
    const slope = Math.sqrt(1 + pitch * pitch);
    meet(into, { part: "roof", t, u: x, v: z * slope }, [0, 1 / slope, (side * pitch) / slope]);
  }

  function meetChimney(into: HouseHit): void {
    if (plan.chimney === undefined) return;
    const middle = plan.chimney * length;
    const top = wall + rise + 0.75;
    const side = ray.oz < 0 ? -1 : 1;
    const t = (side * CHIMNEY - ray.oz) / ray.dz;
    const x = ray.ox + ray.dx * t - middle;
    const y = ray.oy + ray.dy * t;
    if (Math.abs(x) < CHIMNEY && y > wall + rise * 0.4 && y < top) meet(into, { part: "chimney", t, u: x, v: y - top }, [0, 0, side]);
    const end = ray.ox < middle ? -1 : 1;
    const t2 = (middle + end * CHIMNEY - ray.ox) / ray.dx;
    const z = ray.oz + ray.dz * t2;
    const y2 = ray.oy + ray.dy * t2;
    if (Math.abs(z) < CHIMNEY && y2 > wall + rise * 0.4 && y2 < top) meet(into, { part: "chimney", t: t2, u: z, v: y2 - top }, [end, 0, 0]);
  }

  return (across: number, up: number, into: HouseHit): void => {
    into.part = "none";
    into.distance = Number.POSITIVE_INFINITY;
    ray.dx = across * cosine - sine;
    ray.dy = up;
    ray.dz = across * sine + cosine;
    meetFront(into);
    meetGable(into);
    meetRoof(into, 1);
    meetRoof(into, -1);
    meetChimney(into);
  };
}
