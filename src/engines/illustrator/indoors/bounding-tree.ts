import type { Ray } from "./ray.ts";
import type { Solid } from "./solid.ts";
import { buildNodes } from "./tree-nodes.ts";

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
  const { boxes, second, axis, first, count, order } = buildNodes(solids);
  const meets = Array.from(order, (index) => solids[index]?.meet ?? (() => Infinity));
  const stack = new Int32Array(DEPTH_MAX);
  // Kept in an array of floats: a number of the closure would be allocated anew whenever it changes.
  const met = new Float64Array(1);

  /** Asks the solids of a leaf. Answers the one that is nearer than all before, else -1. */
  const askLeaf = (node: number, ray: Ray, from: number): number => {
    const begin = first[node] ?? 0;
    const end = begin + (count[node] ?? 0);
    let best = -1;
    for (let place = begin; place < end; place++) {
      const distance = meets[place]?.(ray, from) ?? Infinity;
      if (distance >= (met[0] ?? 0)) continue;
      met[0] = distance;
      best = order[place] ?? -1;
    }
    return best;
  };

  return {
    distance: () => met[0] ?? Infinity,
    walk(ray, from, to, isAnyEnough) {
      met[0] = to;
      if (second.length === 0) return -1;
      const { x, y, z } = ray;
      const ix = 1 / ray.dx;
      const iy = 1 / ray.dy;
      const iz = 1 / ray.dz;
      // Which of the two sides of a box along each axis the ray comes to first.
      const sideX = sideOf(ix);
      const sideY = sideOf(iy);
      const sideZ = sideOf(iz);
      const backwards = sideX | (sideY << 1) | (sideZ << 2);
      let best = -1;
      let top = 0;
      let node = 0;
      for (;;) {
        const at = node * 6;
        const near = greatest(
          (edge(boxes, at + sideX) - x) * ix,
          (edge(boxes, at + 2 + sideY) - y) * iy,
          (edge(boxes, at + 4 + sideZ) - z) * iz,
        );
        const far = least(
          (edge(boxes, at + 1 - sideX) - x) * ix,
          (edge(boxes, at + 3 - sideY) - y) * iy,
          (edge(boxes, at + 5 - sideZ) - z) * iz,
        );
        if (near <= far && far >= from && near <= edge(met, 0)) {
          const other = second[node] ?? 0;
          if (other > 0) {
            // The half that the ray comes to first is looked at first.
            const isForward = ((backwards >> (axis[node] ?? 0)) & 1) === 0;
            stack[top++] = isForward ? other : node + 1;
            node = isForward ? node + 1 : other;
            continue;
          }
          const found = askLeaf(node, ray, from);
          if (found >= 0) best = found;
          if (isAnyEnough && best >= 0) return best;
        }
        if (top === 0) return best;
        node = stack[--top] ?? 0;
      }
    },
  };
}

const sideOf = (direction: number): 0 | 1 => (direction < 0 ? 1 : 0);

const edge = (boxes: Float64Array, at: number): number => boxes[at] ?? 0;

const greatest = (a: number, b: number, c: number): number => {
  const greater = a > b ? a : b;
  return greater > c ? greater : c;
};

const least = (a: number, b: number, c: number): number => {
  const less = a < b ? a : b;
  return less < c ? less : c;
};
