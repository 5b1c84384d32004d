import type { Camera } from "../../core/camera.ts";
import type { Noise } from "../../core/noise.ts";
import type { PlacedBuilding } from "./building.ts";
import { boxesOnScreen } from "./boxes-on-screen.ts";
import { createSolidEntry } from "./enter-solid.ts";
import type { EyeRay } from "./enter-solid.ts";
import { planesOnScreen } from "./planes-on-screen.ts";
import { createRowFinder } from "./rows-of-boxes.ts";
import type { Solid } from "./solid.ts";

/** A place of the frame that is looked through, and what was met there. One object serves all pixels. */
export interface Sight {
  column: number;
  row: number;
  /** 0 for nothing; else a number of its own for each face of the building. */
  face: number;
  /** Which of the solids, and which of its planes. */
  solid: number;
  plane: number;
  /** In the coordinates of the building. */
  x: number;
  y: number;
  z: number;
  normalX: number;
  normalY: number;
  normalZ: number;
  /** Metres ahead of the eye. */
  distance: number;
}

export const createSight = (): Sight => ({
  column: 0.5,
  row: 0.5,
  face: 0,
  solid: 0,
  plane: 0,
  x: 0.5,
  y: 0.5,
  z: 0.5,
  normalX: 0.5,
  normalY: 0.5,
  normalZ: -0.5,
  distance: 0.5,
});

/** Looks at a building through places of the frame, row by row. */
export interface RayCaster {
  /** Turns to a row of pixels. Answers the columns that the building can cover there; the last is not among them. */
  readonly turnTo: (row: number) => { readonly first: number; readonly end: number };
  /** Looks through the place of the sight, which lies in the row turned to, and writes what it meets. */
  readonly look: (sight: Sight) => void;
}

export function createRayCaster(placed: PlacedBuilding, camera: Camera, noise: Noise): RayCaster {
  const { solids } = placed.building;
  const boxes = boxesOnScreen(placed, camera);
  const findRow = createRowFinder(boxes);
  const enter = createSolidEntry(planesOnScreen(placed, camera));
  const { aim, pointAt, swayOf } = createAim(placed, camera, noise);
  const ray: EyeRay = { column: 0.5, row: 0.5, lift: 0.5, along: 0.5, enter: 0.5, plane: 0 };
  let crossed = findRow(0);

  function meets({ waver, isThere }: Solid, index: number): boolean {
    // Snow lies unevenly: its solid is met as if it were a little higher or lower here.
    ray.lift = waver > 0 ? waver * 1.2 * swayOf() : 0;
    if (!enter(index, ray)) return false;
    if (isThere === undefined) return true;
    const { x, y, z } = pointAt(ray.enter);
    return isThere(x, y, z);
  }

  /** Finds the solid that is met first. */
  function meetFirst(sight: Sight): void {
    const { column, row } = sight;
    for (let place = 0; place < crossed.count; place++) {
      const index = crossed.numbers[place] ?? 0;
      const solid = solids[index];
      if (column < (boxes[index * 4] ?? 0) || column > (boxes[index * 4 + 1] ?? 0)) continue;
      if (ray.along === 0) {
        aim(column, row);
        ray.along = Number.POSITIVE_INFINITY;
      }
      if (solid === undefined || !meets(solid, index)) continue;
      ray.along = ray.enter;
      sight.solid = index;
      sight.plane = ray.plane;
      sight.face = index * 64 + ray.plane + 1;
    }
  }

  return {
    turnTo(row) {
      crossed = findRow(row);
      return crossed;
    },
    look(sight) {
      ray.column = sight.column;
      ray.row = sight.row;
      ray.along = 0;
      sight.face = 0;
      meetFirst(sight);
      if (sight.face === 0) return;
      const normals = solids[sight.solid]?.planes;
      const at = sight.plane * 4;
      sight.normalX = normals?.[at] ?? 0;
      sight.normalY = normals?.[at + 1] ?? 0;
      sight.normalZ = normals?.[at + 2] ?? 0;
      sight.distance = ray.along;
      const { x, y, z } = pointAt(ray.along);
      sight.x = x;
      sight.y = y;
      sight.z = z;
    },
  };
}

/** Where a ray leads in the coordinates of a building; one direction is aimed at a time. */
function createAim({ x, y, z, yaw }: PlacedBuilding, camera: Camera, noise: Noise) {
  const { focal, centreX, horizonY } = camera;
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  const eyeX = cosine * -x - sine * -z;
  const eyeY = camera.height - y;
  const eyeZ = sine * -x + cosine * -z;
  const reach = Math.max(1, z);
  const way = { x: 0.5, y: 0.5, z: 0.5, sway: 0.5, isSwayKnown: false };
  const point = { x: 0.5, y: 0.5, z: 0.5 };
  return {
    aim: (column: number, row: number): void => {
      const across = (column - centreX) / focal;
      way.x = cosine * across - sine;
      way.y = (horizonY - row) / focal;
      way.z = sine * across + cosine;
      way.isSwayKnown = false;
    },
    pointAt: (along: number): { readonly x: number; readonly y: number; readonly z: number } => {
      point.x = eyeX + way.x * along;
      point.y = eyeY + way.y * along;
      point.z = eyeZ + way.z * along;
      return point;
    },
    /** How much higher or lower than elsewhere snow lies there, -1 to 1. */
    swayOf: (): number => {
      if (!way.isSwayKnown)
        way.sway = noise.perlin((eyeX + way.x * reach) * 1.3 + x, (eyeZ + way.z * reach) * 1.3);
      way.isSwayKnown = true;
      return way.sway;
    },
  };
}
