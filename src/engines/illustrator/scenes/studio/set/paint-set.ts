import { createLight } from "../../../core/colour.ts";
import type { Colour, Light } from "../../../core/colour.ts";
import { smoothstep } from "../../../core/interpolate.ts";
import type { Frame } from "../../../frame.ts";
import { MATERIALS } from "../materials.ts";
import type { SurfacePoint } from "../materials.ts";
import type { Stand } from "../pieces/stand.ts";
import { keyAt, openAt } from "./light-at.ts";
import { createHit, PART, traceSet } from "./trace-set.ts";
import type { Hit } from "./trace-set.ts";
import type { StudioSet } from "./studio-set.ts";

/** Rows between two looks at whether the picture is still wanted. */
const BAND = 16;

/** Paints floor, wall, arch and blocks with the light and the shadows on them. */
export function paintSet(
  frame: Frame,
  { set, stands }: { set: StudioSet; stands: readonly Stand[] },
  checkAborted: () => void,
): void {
  const { width, height } = frame;
  const painter = createPainter(set, stands);
  const parts = new Uint8Array(width * height);
  // Behind a table of wood is what is painted already.
  const isOpen = set.setUp === "wood";
  const from = isOpen ? Math.max(0, Math.ceil(set.space.horizon)) : 0;
  const soft = height * 0.012;
  const light = createLight();
  for (let y = from; y < height; y++) {
    if (y % BAND === 0) checkAborted();
    const cover = isOpen ? smoothstep(0, soft, y - set.space.horizon) : 1;
    for (let x = 0; x < width; x++) {
      parts[y * width + x] = painter(x + 0.5, y + 0.5, light);
      write(frame, (y * width + x) * 3, { light, cover });
    }
  }
  if (!isOpen) smoothEdges(frame, parts, { painter, checkAborted });
}

type Painter = (column: number, row: number, into: Light) => number;

function write(frame: Frame, at: number, { light, cover }: { light: Light; cover: number }): void {
  const { data } = frame;
  const rest = 1 - cover;
  data[at] = (data[at] ?? 0) * rest + light.red * cover;
  data[at + 1] = (data[at + 1] ?? 0) * rest + light.green * cover;
  data[at + 2] = (data[at + 2] ?? 0) * rest + light.blue * cover;
}

/** Looks nine times at pixels in which one part ends and another begins. */
function smoothEdges(
  frame: Frame,
  parts: Uint8Array,
  { painter, checkAborted }: { painter: Painter; checkAborted: () => void },
): void {
  const { width, height } = frame;
  const light = createLight();
  const mean = createLight();
  for (let index = 0; index < parts.length - width - 1; index++) {
    const part = parts[index];
    if (part === parts[index + 1] && part === parts[index + width]) continue;
    const x = index % width;
    const y = Math.floor(index / width);
    if (x % 64 === 0) checkAborted();
    for (const [column, row] of [
      [x, y],
      [x + 1, y],
      [x, y + 1],
    ] as const) {
      if (column >= width || row >= height) continue;
      mean.red = 0;
      mean.green = 0;
      mean.blue = 0;
      for (let sample = 0; sample < 9; sample++) {
        painter(column + ((sample % 3) + 0.5) / 3, row + (Math.floor(sample / 3) + 0.5) / 3, light);
        mean.red += light.red / 9;
        mean.green += light.green / 9;
        mean.blue += light.blue / 9;
      }
      write(frame, (row * width + column) * 3, { light: mean, cover: 1 });
    }
  }
}

function createPainter(set: StudioSet, stands: readonly Stand[]): Painter {
  const hit = createHit();
  const ray = { column: 0, row: 0 };
  const { towards, key, ambient } = set.light;
  const toneOf = createTone(set);
  return (column, row, into) => {
    ray.column = column;
    ray.row = row;
    traceSet(set, hit, ray);
    const facing = hit.normalX * towards.x + hit.normalY * towards.y + hit.normalZ * towards.z;
    const direct =
      facing <= 0
        ? 0
        : (0.25 + 0.75 * facing) * keyAt(set, stands, hit) * smoothstep(0, 0.2, facing);
    const open = openAt(set, stands, hit) * (0.86 + 0.14 * hit.normalY);
    const paint = paintOf(set, hit);
    const tone = toneOf(hit);
    const pool = poolAt(set, hit);
    into.red = paint[0] * tone * (ambient[0] * open + key[0] * direct) * pool;
    into.green = paint[1] * tone * (ambient[1] * open + key[1] * direct) * pool;
    into.blue = paint[2] * tone * (ambient[2] * open + key[2] * direct) * pool;
    if (set.setUp === "dark") addGlow(set, hit, into);
    return hit.part;
  };
}

function paintOf({ dressing }: StudioSet, { part }: Hit): Colour {
  if (part === PART.wall)
    return dressing.backing === "gate" ? dressing.backingPaint : dressing.wall;
  if (part === PART.floor) return dressing.floor;
  if (part === PART.backing || part === PART.rim)
    return dressing.backing === "gate" ? dressing.wall : dressing.backingPaint;
  return dressing.plinth;
}

/** How many hand widths a unit is. */
const GRAIN = 2.6;

function createTone(set: StudioSet): (hit: Hit) => number {
  const point: SurfacePoint = { x: 0, z: 0, noise: set.noise, seed: set.seed };
  const floor = MATERIALS[set.dressing.surface];
  const wall =
    set.dressing.surface === "paper" || set.setUp === "dark" ? MATERIALS.paper : MATERIALS.plaster;
  return (hit) => {
    const isLevel = hit.part === PART.floor || hit.part === PART.drumTop;
    point.x = hit.x * GRAIN;
    point.z = (isLevel ? hit.z : hit.y) * GRAIN + hit.part * 7;
    return hit.part === PART.floor ? floor(point) : wall(point);
  };
}

/** Lamps light the middle of the set and leave its corners. */
function poolAt({ setUp, light, space }: StudioSet, { x, y, z }: Hit): number {
  if (setUp === "window") return 1;
  const across = x - light.side * 0.35;
  const up = y - 0.8;
  const along = Math.max(0, space.wallDepth - 1.2 - z);
  const narrow = setUp === "dark" ? 0.5 : setUp === "wood" ? 0.22 : setUp === "paper" ? 0.17 : 0.1;
  const floor = setUp === "dark" ? 0.12 : 0.52;
  return (
    floor + (1.12 - floor) * Math.exp(-(across * across + up * up * 0.8) * narrow - along * 0.03)
  );
}

/** Coloured light on the wall of a dark studio, and what of it falls on the floor. */
function addGlow({ light, space }: StudioSet, hit: Hit, into: Light): void {
  const [near, far] = light.rims;
  const isFloor = hit.part === PART.floor;
  const y = isFloor ? -0.5 - (space.wallDepth - hit.z) * 0.4 : hit.y - 1;
  const share = (x: number): number => 0.2 * Math.exp(-((hit.x - x) ** 2 * 0.22 + y * y * 0.5));
  const one = share(light.side * 1.5) * (isFloor ? 0.5 : 1);
  const two = share(light.side * -1.5) * (isFloor ? 0.5 : 1);
  into.red += near[0] * one + far[0] * two;
  into.green += near[1] * one + far[1] * two;
  into.blue += near[2] * one + far[2] * two;
}
