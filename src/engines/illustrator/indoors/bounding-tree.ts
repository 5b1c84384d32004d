import type { Ray } from "./ray.ts";
import type { Solid } from "./solid.ts";
import { buildNodes } from "./tree-nodes.ts";
import type { TreeNodes } from "./tree-nodes.ts";

/** Finds what rays meet first, without asking every solid. */
export interface BoundingTree {
  /** The index of the solid that a ray meets first beyond `from` and before `to`; -1 if none. */
  nearest(ray: Ray, from: number, to: number): number;
  /** How far along the ray the last `nearest` met its solid. */
  distance(): number;
  /** Whether anything stands between; shells do not count. */
  isBlocked(ray: Ray, from: number, to: number): boolean;
}

export function createBoundingTree(solids: readonly Solid[]): BoundingTree {
  const shells = solids.flatMap((solid, index) =>
    solid.isShell === true ? [toShell(solid, index)] : [],
  );
  const walker = createWalker(solids);
  return {
    nearest(ray, from, to) {
      let met = to;
      let best = -1;
      for (const { solid, index, axis, at } of shells) {
        // Most walls lie behind the ray or farther than another one; only the rest is asked.
        const plain = distanceToPlane(ray, axis, at);
        if (!(plain > from && plain < met)) continue;
        const distance = solid.meet(ray, from);
        if (distance >= met) continue;
        met = distance;
        best = index;
      }
      const inside = walker.walk(ray, from, met, false);
      return inside < 0 ? best : inside;
    },
    distance: () => walker.distance(),
    isBlocked: (ray, from, to) => walker.walk(ray, from, to, true) >= 0,
  };
}

/** A wall, with the plane that it lies in: an axis and a place on it. */
interface Shell {
  readonly solid: Solid;
  readonly index: number;
  readonly axis: 0 | 1 | 2;
  readonly at: number;
}

function toShell(solid: Solid, index: number): Shell {
  const { minX, maxX, minY, maxY, minZ, maxZ } = solid.bounds;
  const [x, y, z] = [maxX - minX, maxY - minY, maxZ - minZ];
  if (x < y && x < z) return { solid, index, axis: 0, at: (minX + maxX) / 2 };
  return y < z
    ? { solid, index, axis: 1, at: (minY + maxY) / 2 }
    : { solid, index, axis: 2, at: (minZ + maxZ) / 2 };
}

function distanceToPlane(ray: Ray, axis: 0 | 1 | 2, at: number): number {
  if (axis === 0) return (at - ray.x) / ray.dx;
  return axis === 1 ? (at - ray.y) / ray.dy : (at - ray.z) / ray.dz;
}

/** Trees are never this deep: they halve. */
const DEPTH_MAX = 64;

interface Walker {
  /** Answers the index of what is met first, or, if any is enough, of anything that is met; -1 if nothing is. */
  walk(ray: Ray, from: number, to: number, isAnyEnough: boolean): number;
  distance(): number;
}

function createWalker(solids: readonly Solid[]): Walker {
  const nodes = buildNodes(solids);
  const { second, axis, first, count, order } = nodes;
  const inOrder = Array.from(order, (index) => solids[index]);
  const stack = new Int32Array(DEPTH_MAX);
  const gate = createGate(nodes);
  let met = Infinity;

  /** Asks the solids of a leaf. Answers the one that is nearer than all before, else -1. */
  const askLeaf = (node: number, ray: Ray, from: number): number => {
    const begin = first[node] ?? 0;
    const end = begin + (count[node] ?? 0);
    let best = -1;
    for (let place = begin; place < end; place++) {
      const distance = inOrder[place]?.meet(ray, from) ?? Infinity;
      if (distance >= met) continue;
      met = distance;
      best = order[place] ?? -1;
    }
    return best;
  };

  return {
    distance: () => met,
    walk(ray, from, to, isAnyEnough) {
      met = to;
      if (second.length === 0) return -1;
      gate.aim(ray);
      let best = -1;
      let top = 0;
      let node = 0;
      for (;;) {
        const isEntered = gate.isEntered(node, from, met);
        const other = second[node] ?? 0;
        if (isEntered && other > 0) {
          // The half that the ray comes to first is looked at first.
          const isForward = gate.isForward(axis[node] ?? 0);
          stack[top++] = isForward ? other : node + 1;
          node = isForward ? node + 1 : other;
          continue;
        }
        const found = isEntered ? askLeaf(node, ray, from) : -1;
        if (found >= 0) best = found;
        if (top === 0 || (isAnyEnough && best >= 0)) return best;
        node = stack[--top] ?? 0;
      }
    },
  };
}

/** Tells of one ray which boxes of a tree it enters. */
interface Gate {
  aim(ray: Ray): void;
  isEntered(node: number, from: number, to: number): boolean;
  isForward(axis: number): boolean;
}

function createGate({ boxes }: TreeNodes): Gate {
  let [x, y, z] = [0, 0, 0];
  let [ix, iy, iz] = [1, 1, 1];
  const edge = (at: number): number => boxes[at] ?? 0;
  return {
    aim(ray) {
      x = ray.x;
      y = ray.y;
      z = ray.z;
      ix = 1 / ray.dx;
      iy = 1 / ray.dy;
      iz = 1 / ray.dz;
    },
    isEntered(node, from, to) {
      const at = node * 6;
      const ax = (edge(at) - x) * ix;
      const bx = (edge(at + 1) - x) * ix;
      const ay = (edge(at + 2) - y) * iy;
      const by = (edge(at + 3) - y) * iy;
      const az = (edge(at + 4) - z) * iz;
      const bz = (edge(at + 5) - z) * iz;
      let near = ax < bx ? ax : bx;
      near = Math.max(near, ay < by ? ay : by);
      near = Math.max(near, az < bz ? az : bz);
      let far = ax < bx ? bx : ax;
      far = Math.min(far, ay < by ? by : ay);
      far = Math.min(far, az < bz ? bz : az);
      return near <= far && far >= from && near <= to;
    },
    isForward: (axis) => (axis === 0 ? ix : axis === 1 ? iy : iz) >= 0,
  };
}
