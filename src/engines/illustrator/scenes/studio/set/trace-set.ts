import { outside } from "./backing.ts";
import type { Backing } from "./backing.ts";
import type { Drum } from "./drum.ts";
import type { RoomPoint, StudioSet } from "./studio-set.ts";

export const PART = { wall: 0, floor: 1, backing: 2, rim: 3, drumTop: 4, drumSide: 5 } as const;

/** What a ray from the eye meets; one object serves all pixels. */
export interface Hit extends RoomPoint {
  part: number;
  normalX: number;
  normalY: number;
  normalZ: number;
}

export const createHit = (): Hit => ({
  x: 0,
  y: 0,
  z: 0,
  part: PART.wall,
  normalX: 0,
  normalY: 0,
  normalZ: -1,
});

/** Finds what is seen at a point of the frame. Rays have a depth of 1, so that distances are depths. */
export function traceSet({ space, drums, backing }: StudioSet, hit: Hit, at: Ray): void {
  const { camera } = space;
  const across = (at.column - camera.centreX) / camera.focal;
  const up = (camera.horizonY - at.row) / camera.focal;
  meetRoom(space, { across, up, eye: camera.height }, hit);
  if (backing !== undefined) meetBacking(backing, { across, up, eye: camera.height }, hit);
  for (const drum of drums) meetDrum(drum, { across, up, eye: camera.height }, hit);
}

/** A point of the frame. */
interface Ray {
  column: number;
  row: number;
}

interface Way {
  readonly across: number;
  readonly up: number;
  readonly eye: number;
}

function meetRoom(
  { wallDepth, sweep }: { readonly wallDepth: number; readonly sweep: number },
  way: Way,
  hit: Hit,
): void {
  const { up, eye } = way;
  const floor = up < 0 ? -eye / up : Infinity;
  if (floor < wallDepth - sweep) {
    hit.part = PART.floor;
    move(hit, floor, way);
    turn(hit, 0, 1);
    return;
  }
  hit.part = PART.wall;
  move(hit, wallDepth, way);
  turn(hit, 0, 0);
  if (sweep <= 0 || hit.y >= sweep) return;
  // The quarter of a cylinder in which paper runs up the wall.
  const centreZ = wallDepth - sweep;
  const offset = eye - sweep;
  const a = up * up + 1;
  const b = up * offset - centreZ;
  const c = offset * offset + centreZ * centreZ - sweep * sweep;
  const depth = (-b + Math.sqrt(Math.max(0, b * b - a * c))) / a;
  move(hit, depth, way);
  turn(hit, 0, (sweep - hit.y) / sweep);
}

function meetBacking(backing: Backing, way: Way, hit: Hit): void {
  const { across, up, eye } = way;
  const { z, thickness, x } = backing;
  if (z >= hit.z) return;
  const y = eye + up * z;
  if (y < 0) return;
  if (outside(backing, across * z, y) < 0) {
    hit.part = PART.backing;
    move(hit, z, way);
    turn(hit, 0, 0);
    return;
  }
  const back = Math.min(z + thickness, hit.z);
  const backY = eye + up * back;
  if (backY < 0 || outside(backing, across * back, backY) >= 0) return;
  hit.part = PART.rim;
  move(hit, back, way);
  const fromX = hit.x - x;
  const fromY =
    Math.max(0, hit.y - backing.y) + (backing.id === "disc" ? Math.min(0, hit.y - backing.y) : 0);
  const length = Math.max(1e-3, Math.hypot(fromX, fromY)) * (backing.id === "gate" ? -1 : 1);
  turn(hit, fromX / length, fromY / length);
}

function meetDrum(drum: Drum, way: Way, hit: Hit): void {
  const { across, up, eye } = way;
  const { x, z, radiusX, radiusZ, rise } = drum;
  if (up < 0) {
    const depth = (rise - eye) / up;
    const over = ((across * depth - x) / radiusX) ** 2 + ((depth - z) / radiusZ) ** 2;
    if (depth < hit.z && over < 1) {
      hit.part = PART.drumTop;
      move(hit, depth, way);
      turn(hit, 0, 1);
      return;
    }
  }
  const a = (across / radiusX) ** 2 + 1 / radiusZ ** 2;
  const b = (across * x) / radiusX ** 2 + z / radiusZ ** 2;
  const c = (x / radiusX) ** 2 + (z / radiusZ) ** 2 - 1;
  const under = b * b - a * c;
  if (under <= 0) return;
  const depth = (b - Math.sqrt(under)) / a;
  const y = eye + up * depth;
  if (depth <= 0 || depth >= hit.z || y < 0 || y > rise) return;
  hit.part = PART.drumSide;
  move(hit, depth, way);
  const normalX = (hit.x - x) / radiusX ** 2;
  const normalZ = (depth - z) / radiusZ ** 2;
  const length = Math.hypot(normalX, normalZ);
  turn(hit, normalX / length, 0);
}

/** Moves a hit to where a ray is at a depth. */
function move(hit: Hit, depth: number, { across, up, eye }: Way): void {
  hit.z = depth;
  hit.x = across * depth;
  hit.y = eye + up * depth;
}

/** The normal without its depth, which follows: what is seen faces the eye. */
function turn(hit: Hit, x: number, y: number): void {
  hit.normalX = x;
  hit.normalY = y;
  hit.normalZ = -Math.sqrt(Math.max(0, 1 - x * x - y * y));
}
