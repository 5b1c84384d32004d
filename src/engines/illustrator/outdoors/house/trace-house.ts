import type { HouseHit, HousePart, HousePlan } from "./house-plan.ts";

/** How far the roof reaches over the walls. */
export const EAVES = 0.45;
/** Half the width of a chimney, and how far it stands above the ridge. */
const CHIMNEY_HALF = 0.42;
const CHIMNEY_ABOVE = 0.75;

/** A ray in the house's own directions: x along the ridge, y up, z across. */
interface Ray {
  readonly ox: number;
  readonly oy: number;
  readonly oz: number;
  dx: number;
  dy: number;
  dz: number;
}

/** What a ray may meet. One object serves all rays. */
interface Meeting {
  part: HousePart;
  t: number;
  u: number;
  v: number;
  normalX: number;
  normalY: number;
  normalZ: number;
}

type Meet = (ray: Ray, meeting: Meeting) => boolean;

/**
 * Answers the function that finds what a ray from the eye meets. The ray goes `across` to the right and
 * `up` for each metre ahead; `eye` is the eye's height above the world's ground.
 */
export function traceHouse(plan: HousePlan, eye: number) {
  const cosine = Math.cos(plan.turn);
  const sine = Math.sin(plan.turn);
  const ray: Ray = {
    ox: plan.z * sine - plan.x * cosine,
    oy: eye - plan.y,
    oz: -plan.x * sine - plan.z * cosine,
    dx: 0,
    dy: 0,
    dz: 0,
  };
  const meeting: Meeting = { part: "none", t: 0, u: 0, v: 0, normalX: 0, normalY: 0, normalZ: 0 };
  const parts: readonly Meet[] = [
    meetFront(plan),
    meetGable(plan),
    meetRoof(plan, 1),
    meetRoof(plan, -1),
    ...(plan.chimney === undefined ? [] : meetChimney(plan, plan.chimney * plan.length)),
  ];
  return (across: number, up: number, into: HouseHit): void => {
    into.part = "none";
    into.distance = Number.POSITIVE_INFINITY;
    ray.dx = across * cosine - sine;
    ray.dy = up;
    ray.dz = across * sine + cosine;
    for (const meet of parts) {
      if (!meet(ray, meeting) || meeting.t <= 0 || meeting.t >= into.distance) continue;
      into.part = meeting.part;
      into.distance = meeting.t;
      into.u = meeting.u;
      into.v = meeting.v;
      // Turned back into the world.
      into.normalX = meeting.normalX * cosine + meeting.normalZ * sine;
      into.normalY = meeting.normalY;
      into.normalZ = meeting.normalZ * cosine - meeting.normalX * sine;
    }
  };
}

function setMeeting(
  meeting: Meeting,
  place: { readonly part: HousePart; readonly t: number; readonly u: number; readonly v: number },
  normal: readonly [number, number, number],
): void {
  meeting.part = place.part;
  meeting.t = place.t;
  meeting.u = place.u;
  meeting.v = place.v;
  [meeting.normalX, meeting.normalY, meeting.normalZ] = normal;
}

/** The long wall on the side of the eye. */
function meetFront({ length, depth, wall }: HousePlan): Meet {
  return (ray, meeting) => {
    const side = ray.oz < 0 ? -1 : 1;
    const t = ((side * depth) / 2 - ray.oz) / ray.dz;
    const x = ray.ox + ray.dx * t;
    const y = ray.oy + ray.dy * t;
    if (Math.abs(x) > length / 2 || y < -0.6 || y > wall) return false;
    setMeeting(meeting, { part: "front", t, u: x, v: y }, [0, 0, side]);
    return true;
  };
}

/** The short wall on the side of the eye, with its gable. */
function meetGable({ length, depth, wall, rise }: HousePlan): Meet {
  const pitch = rise / (depth / 2);
  return (ray, meeting) => {
    const side = ray.ox < 0 ? -1 : 1;
    const t = ((side * length) / 2 - ray.ox) / ray.dx;
    const z = ray.oz + ray.dz * t;
    const y = ray.oy + ray.dy * t;
    if (Math.abs(z) > depth / 2 || y < -0.6 || y > wall + rise - Math.abs(z) * pitch) return false;
    setMeeting(meeting, { part: "gable", t, u: z * side, v: y }, [side, 0, 0]);
    return true;
  };
}

/** One slope of the roof: the plane y = wall + rise - side * z * pitch, a little above the walls. */
function meetRoof({ length, depth, wall, rise }: HousePlan, side: -1 | 1): Meet {
  const pitch = rise / (depth / 2);
  const slope = Math.sqrt(1 + pitch * pitch);
  return (ray, meeting) => {
    const t =
      (wall + rise + 0.12 - ray.oy - side * ray.oz * pitch) / (ray.dy + side * ray.dz * pitch);
    const z = (ray.oz + ray.dz * t) * side;
    const x = ray.ox + ray.dx * t;
    if (z < 0 || z > depth / 2 + EAVES || Math.abs(x) > length / 2 + EAVES) return false;
    setMeeting(meeting, { part: "roof", t, u: x, v: z * slope }, [
      0,
      1 / slope,
      (side * pitch) / slope,
    ]);
    return true;
  };
}

/** The two sides of the chimney that the eye can see; `middle` is its place along the ridge. */
function meetChimney({ wall, rise }: HousePlan, middle: number): Meet[] {
  const top = wall + rise + CHIMNEY_ABOVE;
  const foot = wall + rise * 0.4;
  const isOn = (beside: number, y: number): boolean =>
    Math.abs(beside) < CHIMNEY_HALF && y > foot && y < top;
  return [
    (ray, meeting) => {
      const side = ray.oz < 0 ? -1 : 1;
      const t = (side * CHIMNEY_HALF - ray.oz) / ray.dz;
      const x = ray.ox + ray.dx * t - middle;
      const y = ray.oy + ray.dy * t;
      setMeeting(meeting, { part: "chimney", t, u: x, v: y - top }, [0, 0, side]);
      return isOn(x, y);
    },
    (ray, meeting) => {
      const side = ray.ox < middle ? -1 : 1;
      const t = (middle + side * CHIMNEY_HALF - ray.ox) / ray.dx;
      const z = ray.oz + ray.dz * t;
      const y = ray.oy + ray.dy * t;
      setMeeting(meeting, { part: "chimney", t, u: z, v: y - top }, [side, 0, 0]);
      return isOn(z, y);
    },
  ];
}
