import { clamp, smoothstep } from "../../../core/interpolate.ts";
import { contactOf, shadeOf } from "../pieces/stand.ts";
import type { Stand } from "../pieces/stand.ts";
import type { LeafMask } from "../leaf-mask.ts";
import type { StudioLight } from "../studio-light.ts";
import { outside } from "./backing.ts";
import type { Backing } from "./backing.ts";
import type { Drum } from "./drum.ts";
import type { RoomPoint, StudioSet } from "./studio-set.ts";

/** How much of the main light comes to a point, 0 to 1: not what things, blocks, arch and window keep back. */
export function keyAt(set: StudioSet, stands: readonly Stand[], point: RoomPoint): number {
  const { light, backing, leaves } = set;
  let share = leaves === undefined ? 1 : throughWindow(set, leaves, point);
  if (share <= 0) return 0;
  for (const stand of stands) share *= 1 - shadeOf(stand, light, point);
  for (const drum of set.drums) share *= 1 - drumShade(drum, light, point);
  if (backing !== undefined) share *= 1 - backingShade(backing, light, point);
  return share;
}

/** How much of the light of the room comes to a point, 0 to 1: less under things and in corners. */
export function openAt(set: StudioSet, stands: readonly Stand[], point: RoomPoint): number {
  let open = 1;
  for (const stand of stands) open *= 1 - 0.78 * contactOf(stand, point);
  for (const drum of set.drums) {
    const away = Math.hypot((point.x - drum.x) / drum.radiusX, (point.z - drum.z) / drum.radiusZ);
    if (point.y < 0.02) open *= 1 - 0.5 * Math.exp(-Math.max(0, away - 1) * 9);
  }
  if (set.space.sweep > 0 || set.setUp === "wood") return open;
  const corner = Math.min(point.y + (set.space.wallDepth - point.z), 3);
  return open * (1 - 0.34 * Math.exp(-corner * 2.6));
}

/** Blocks throw the shadow of their ellipse, as high as they are. */
function drumShade(drum: Drum, light: StudioLight, point: RoomPoint): number {
  const { x, y, z } = light.towards;
  const fromX = (point.x - drum.x) / drum.radiusX;
  const fromZ = (point.z - drum.z) / drum.radiusZ;
  const wayX = x / drum.radiusX;
  const wayZ = z / drum.radiusZ;
  const nearest = -(fromX * wayX + fromZ * wayZ) / (wayX * wayX + wayZ * wayZ);
  if (nearest <= 0) return 0;
  const miss = Math.hypot(fromX + wayX * nearest, fromZ + wayZ * nearest);
  if (miss > 1.3) return 0;
  const soft = 0.012 + nearest * light.softness;
  const over = drum.rise - (point.y + y * Math.max(0, nearest - 0.5 * drum.radiusZ));
  return smoothstep(-soft, soft, (1 - miss) * drum.radiusX) * smoothstep(-soft, soft, over);
}

function backingShade(backing: Backing, light: StudioLight, point: RoomPoint): number {
  const way = (backing.z - point.z) / light.towards.z;
  if (way <= 0.01) return 0;
  const x = point.x + light.towards.x * way;
  const y = point.y + light.towards.y * way;
  const soft = 0.01 + way * light.softness;
  return 1 - smoothstep(-soft, soft, outside(backing, x, y));
}

/** The side of the square of light, in units. */
const WINDOW = 4.3;

function throughWindow(
  { light, space }: StudioSet,
  { edge, data }: LeafMask,
  point: RoomPoint,
): number {
  const { x, y, z } = light.towards;
  // Points are carried along the light to the plane of the wall, where the middle of the window falls.
  const way = (space.wallDepth - point.z) / z;
  const column = ((point.x + x * way + light.side * 0.55) / WINDOW + 0.5) * edge;
  const row = (0.5 - (point.y + y * way - 0.62) / WINDOW) * edge;
  if (column < 0 || row < 0 || column >= edge - 1 || row >= edge - 1) return 0;
  const left = Math.trunc(column);
  const at = Math.trunc(row) * edge + left;
  const across = column - left;
  const down = row - Math.trunc(row);
  const above = (data[at] ?? 0) * (1 - across) + (data[at + 1] ?? 0) * across;
  const below = (data[at + edge] ?? 0) * (1 - across) + (data[at + edge + 1] ?? 0) * across;
  return clamp(above + (below - above) * down, 0, 1);
}
