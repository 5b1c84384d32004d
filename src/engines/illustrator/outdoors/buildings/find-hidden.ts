import type { Camera } from "../../core/camera.ts";
import type { PlacedBuilding } from "./building.ts";
import { cornersOf } from "./solid-corners.ts";

/** Pixels by which a building is taken to be smaller than it is, so that its soft edges hide nothing. */
const INSET = 2;
/** Below this height a building may stand in the ground, in metres. */
const GROUND = 0.9;
/** A building that comes closer to the eye than this hides nothing, in metres. */
const NEAREST = 1;
/** More buildings than this are not told apart; those beyond hide nothing. */
const MOST = 250;
const NONE = 255;

/** The frame's size in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What buildings hide for certain. Pixels are counted by their index in the frame. */
export interface Hiding {
  /** Whether some building hides what lies behind all of them. */
  readonly isBehindAll: (at: number) => boolean;
  /** Answers whether a nearer one hides a pixel of a building. */
  readonly behindNearer: (placed: PlacedBuilding) => (at: number) => boolean;
}

/** Finds what the walls of buildings hide, of each other and of what lies behind. */
export function findHidden(
  buildings: readonly PlacedBuilding[],
  camera: Camera,
  { width, height }: Size,
): Hiding {
  const order = buildings.toSorted((a, b) => a.z - b.z).slice(0, MOST);
  const nearest = new Uint8Array(width * height).fill(NONE);
  for (const [index, placed] of order.entries()) {
    const outline = outlineOf(placed, camera);
    if (outline !== undefined) fill(nearest, outline, { width, height, value: index });
  }
  return {
    isBehindAll: (at) => nearest[at] !== NONE,
    behindNearer(placed) {
      const own = order.indexOf(placed);
      return (at) => (nearest[at] ?? NONE) < own;
    },
  };
}

type Corner = readonly [x: number, y: number];

/** The outline of the walls of a building as seen, which is convex; undefined if it reaches behind the eye. */
function outlineOf(
  { building, x, y, z, yaw }: PlacedBuilding,
  camera: Camera,
): Corner[] | undefined {
  const [body] = building.solids;
  if (body === undefined) return undefined;
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  const corners = cornersOf(body);
  const seen: Corner[] = [];
  for (let at = 0; at < corners.length; at += 3) {
    const cx = corners[at] ?? 0;
    const cy = Math.max(GROUND, corners[at + 1] ?? 0);
    const cz = corners[at + 2] ?? 0;
    const distance = z - sine * cx + cosine * cz;
    if (distance < NEAREST) return undefined;
    const scale = camera.focal / distance;
    seen.push([
      camera.centreX + (x + cosine * cx + sine * cz) * scale,
      camera.horizonY - (y + cy - camera.height) * scale,
    ]);
  }
  return hullOf(seen);
}

/** The convex hull, in order around it (Andrew's monotone chain, 1979). */
function hullOf(corners: readonly Corner[]): Corner[] {
  const sorted = corners.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (points: readonly Corner[]): Corner[] => {
    const chain: Corner[] = [];
    for (const point of points) {
      while (chain.length > 1 && turns(chain.at(-2) ?? point, chain.at(-1) ?? point, point) <= 0)
        chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const turns = (a: Corner, b: Corner, c: Corner): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Writes a value where the outline lies and nothing nearer was written. */
function fill(
  into: Uint8Array,
  outline: readonly Corner[],
  { width, height, value }: Size & { value: number },
): void {
  const rows = outline.map(([, y]) => y);
  const last = Math.min(height - 1, Math.floor(Math.max(...rows) - INSET));
  for (let row = Math.max(0, Math.ceil(Math.min(...rows) + INSET)); row <= last; row++) {
    const span = spanAt(outline, row + 0.5);
    const right = Math.min(width - 1, Math.floor(span.right - INSET));
    for (let column = Math.max(0, Math.ceil(span.left + INSET)); column <= right; column++) {
      const at = row * width + column;
      if ((into[at] ?? 0) > value) into[at] = value;
    }
  }
}

function spanAt(outline: readonly Corner[], y: number): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, [x1, y1]] of outline.entries()) {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (y1 > y === y2 > y) continue;
    const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return { left, right };
}
