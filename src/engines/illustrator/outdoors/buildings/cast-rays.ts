import type { Camera } from "../../core/camera.ts";
import type { Noise } from "../../core/noise.ts";
import type { PlacedBuilding } from "./building.ts";
import { boxesOnScreen } from "./boxes-on-screen.ts";
import { meetSolid } from "./solid.ts";
import type { FaceKind, Hit, Ray, Solid } from "./solid.ts";

/** What a ray from the eye met. One object serves all pixels. */
export interface Sight {
  /** 0 for nothing; else a number of its own for each face of the building. */
  face: number;
  kind: FaceKind;
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
  face: 0,
  kind: "front",
  x: 0,
  y: 0,
  z: 0,
  normalX: 0,
  normalY: 0,
  normalZ: -1,
  distance: 0,
});

/** Answers the function that looks through a place of the frame at a building. */
export function createRayCaster(placed: PlacedBuilding, camera: Camera, noise: Noise) {
  const { building, x, y, z, yaw } = placed;
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  const ray: Ray = { x: 0, y: camera.height - y, z: 0, dx: 0, dy: 0, dz: 0 };
  ray.x = cosine * -x - sine * -z;
  ray.z = sine * -x + cosine * -z;
  const eyeY = ray.y;
  const hit: Hit = { along: 0, plane: 0 };
  const distance = Math.max(1, z);

  /** Snow lies unevenly: its solid is met as if it were a little higher or lower here. */
  function sway({ waver }: Solid): number {
    const u = ray.x + ray.dx * distance;
    const w = ray.z + ray.dz * distance;
    return waver * 1.2 * noise.perlin(u * 1.3 + x, w * 1.3);
  }

  const boxes = boxesOnScreen(placed, camera);

  function meet(solid: Solid): boolean {
    const before = hit.along;
    ray.y = solid.waver > 0 ? eyeY - sway(solid) : eyeY;
    if (!meetSolid(solid, ray, hit)) return false;
    if (solid.isThere === undefined) return true;
    const t = hit.along;
    if (solid.isThere(ray.x + ray.dx * t, ray.y + ray.dy * t, ray.z + ray.dz * t)) return true;
    hit.along = before;
    return false;
  }

  const { solids } = building;

  /** Finds the solid that is met first; answers its number, or -1. */
  function meetFirst(column: number, row: number): number {
    let found = -1;
    for (let index = 0; index < solids.length; index++) {
      const box = index * 4;
      if (column < (boxes[box] ?? 0) || column > (boxes[box + 1] ?? 0)) continue;
      if (row < (boxes[box + 2] ?? 0) || row > (boxes[box + 3] ?? 0)) continue;
      const solid = solids[index];
      if (solid !== undefined && meet(solid)) found = index;
    }
    return found;
  }

  return (column: number, row: number, into: Sight): void => {
    const across = (column - camera.centreX) / camera.focal;
    ray.dy = (camera.horizonY - row) / camera.focal;
    ray.dx = cosine * across - sine;
    ray.dz = sine * across + cosine;
    hit.along = Number.POSITIVE_INFINITY;
    const index = meetFirst(column, row);
    const solid = solids[index];
    into.face = 0;
    if (solid === undefined) return;
    const { planes, kinds } = solid;
    into.face = index * 64 + hit.plane + 1;
    into.kind = kinds[hit.plane] ?? "front";
    into.normalX = planes[hit.plane * 4] ?? 0;
    into.normalY = planes[hit.plane * 4 + 1] ?? 0;
    into.normalZ = planes[hit.plane * 4 + 2] ?? 0;
    into.distance = hit.along;
    into.x = ray.x + ray.dx * hit.along;
    into.y = eyeY + ray.dy * hit.along;
    into.z = ray.z + ray.dz * hit.along;
  };
}
