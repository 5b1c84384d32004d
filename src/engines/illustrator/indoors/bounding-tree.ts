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
  return y < z ? { solid, index, axis: 1, at: (minY + maxY) / 2 } : { solid, index, axis: 2, at: (minZ + maxZ) / 2 };
}

/** Trees are never this deep: they halve. */
const DEPTH_MAX = 64;

export function createBoundingTree(solids: readonly Solid[]): BoundingTree {
  const shells = solids.flatMap((solid, index) => (solid.isShell === true ? [toShell(solid, index)] : []));
  const { boxes, second, axis, first, count, order } = buildNodes(solids);
  const inOrder = Array.from(order, (index) => solids[index]);
  const stack = new Int32Array(DEPTH_MAX);
  const isEmpty = second.length === 0;
  let met = Infinity;

  const walk = (ray: Ray, from: number, isAnyEnough: boolean): number => {
    const { x, y, z } = ray;
    const ix = 1 / ray.dx;
    const iy = 1 / ray.dy;
    const iz = 1 / ray.dz;
    let best = -1;
    let top = 0;
    let node = 0;
    for (;;) {
      const at = node * 6;
      const ax = ((boxes[at] ?? 0) - x) * ix;
      const bx = ((boxes[at + 1] ?? 0) - x) * ix;
      const ay = ((boxes[at + 2] ?? 0) - y) * iy;
      const by = ((boxes[at + 3] ?? 0) - y) * iy;
      const az = ((boxes[at + 4] ?? 0) - z) * iz;
      const bz = ((boxes[at + 5] ?? 0) - z) * iz;
      let near = ax < bx ? ax : bx;
      const nearY = ay < by ? ay : by;
      const nearZ = az < bz ? az : bz;
      if (nearY > near) near = nearY;
      if (nearZ > near) near = nearZ;
      let far = ax < bx ? bx : ax;
      const farY = ay < by ? by : ay;
      const farZ = az < bz ? bz : az;
      if (farY < far) far = farY;
      if (farZ < far) far = farZ;
      if (near <= far && far >= from && near <= met) {
        const other = second[node] ?? 0;
        if (other > 0) {
          // The half that the ray comes to first is looked at first.
          const direction = axis[node] === 0 ? ix : axis[node] === 1 ? iy : iz;
          stack[top++] = direction >= 0 ? other : node + 1;
          node = direction >= 0 ? node + 1 : other;
          continue;
        }
        const begin = first[node] ?? 0;
        const end = begin + (count[node] ?? 0);
        for (let place = begin; place < end; place++) {
          const distance = inOrder[place]?.meet(ray, from) ?? Infinity;
          if (distance >= met) continue;
          met = distance;
          best = order[place] ?? -1;
          if (isAnyEnough) return best;
        }
      }
      if (top === 0) return best;
      node = stack[--top] ?? 0;
    }
  };

  return {
    nearest(ray, from, to) {
      met = to;
      let best = -1;
      for (const { solid, index, axis, at } of shells) {
        // Most walls lie behind the ray or farther than another one; only the rest is asked.
        const plain =
          axis === 0 ? (at - ray.x) / ray.dx : axis === 1 ? (at - ray.y) / ray.dy : (at - ray.z) / ray.dz;
        if (!(plain > from && plain < met)) continue;
        const distance = solid.meet(ray, from);
        if (distance >= met) continue;
        met = distance;
        best = index;
      }
      const inside = isEmpty ? -1 : walk(ray, from, false);
      return inside < 0 ? best : inside;
    },
    distance: () => met,
    isBlocked(ray, from, to) {
      met = to;
      return !isEmpty && walk(ray, from, true) >= 0;
    },
  };
}
