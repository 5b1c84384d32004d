import { joinBounds } from "./bounds.ts";
import type { Bounds } from "./bounds.ts";
import type { Solid } from "./solid.ts";

/** The nodes of a tree of boxes. A node's first half follows it. */
export interface TreeNodes {
  /** Six floats a node: least and most along each axis. */
  readonly boxes: Float64Array;
  /** The second half of a node; 0 for a leaf. */
  readonly second: Int32Array;
  /** The axis along which a node is halved. */
  readonly axis: Uint8Array;
  /** Where the solids of a leaf stand in `order`, and how many they are. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly order: Int32Array;
}

/** As many solids are asked one after another rather than divided further. */
const LEAF_MAX = 2;

/** Divides solids so that the surfaces of the two halves are small: what is small is seldom hit. Shells are left out. */
export function buildNodes(solids: readonly Solid[]): TreeNodes {
  const boxes: number[] = [];
  const second: number[] = [];
  const axes: number[] = [];
  const first: number[] = [];
  const count: number[] = [];
  const order: number[] = [];
  const build = (members: readonly Member[]): void => {
    const bounds = members.map((member) => member.bounds).reduce(joinBounds);
    const node = second.length;
    boxes.push(bounds.minX, bounds.maxX, bounds.minY, bounds.maxY, bounds.minZ, bounds.maxZ);
    const isLeaf = members.length <= LEAF_MAX;
    const { axis, sorted, cut } = isLeaf ? { axis: 0, sorted: members, cut: 0 } : bestCut(members);
    second.push(0);
    axes.push(axis);
    first.push(order.length);
    count.push(isLeaf ? members.length : 0);
    if (isLeaf) {
      order.push(...members.map(({ index }) => index));
      return;
    }
    build(sorted.slice(0, cut));
    second[node] = second.length;
    build(sorted.slice(cut));
  };
  const members = solids.flatMap(({ bounds, isShell }, index) =>
    isShell === true ? [] : [{ index, bounds }],
  );
  if (members.length > 0) build(members);
  return {
    boxes: Float64Array.from(boxes),
    second: Int32Array.from(second),
    axis: Uint8Array.from(axes),
    first: Int32Array.from(first),
    count: Int32Array.from(count),
    order: Int32Array.from(order),
  };
}

interface Member {
  readonly index: number;
  readonly bounds: Bounds;
}

interface Cut {
  readonly axis: number;
  readonly sorted: readonly Member[];
  readonly cut: number;
}

const MIDDLES: readonly ((bounds: Bounds) => number)[] = [
  ({ minX, maxX }) => minX + maxX,
  ({ minY, maxY }) => minY + maxY,
  ({ minZ, maxZ }) => minZ + maxZ,
];

/** Tries every place along every axis (the surface area heuristic of Goldsmith and Salmon, 1987). */
function bestCut(members: readonly Member[]): Cut {
  let best: Cut & { cost: number } = {
    axis: 0,
    sorted: members,
    cut: members.length >> 1,
    cost: Infinity,
  };
  for (const [axis, middleOf] of MIDDLES.entries()) {
    const sorted = members.toSorted((a, b) => middleOf(a.bounds) - middleOf(b.bounds));
    const after = surfacesFrom(sorted.toReversed()).toReversed();
    const before = surfacesFrom(sorted);
    for (let cut = 1; cut < sorted.length; cut++) {
      const cost = (before[cut - 1] ?? 0) * cut + (after[cut] ?? 0) * (sorted.length - cut);
      if (cost < best.cost) best = { axis, sorted, cut, cost };
    }
  }
  return best;
}

/** The surface of the box around the first, the first two, the first three … */
function surfacesFrom(members: readonly Member[]): Float64Array {
  const surfaces = new Float64Array(members.length);
  let bounds: Bounds | undefined;
  for (const [index, member] of members.entries()) {
    bounds = bounds === undefined ? member.bounds : joinBounds(bounds, member.bounds);
    const [a, b, c] = [
      bounds.maxX - bounds.minX,
      bounds.maxY - bounds.minY,
      bounds.maxZ - bounds.minZ,
    ];
    surfaces[index] = a * b + b * c + c * a;
  }
  return surfaces;
}
