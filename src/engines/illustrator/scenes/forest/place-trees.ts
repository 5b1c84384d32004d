import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { CABIN_ROOM, planCabin } from "./plan-cabin.ts";
import type { Wood } from "./choose-kind.ts";
import type { ForestPlan } from "./plan.ts";

/** A tree in the forest, without the height of the ground under it. Metres. */
export interface ForestTree {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly radius: number;
  readonly lean: number;
  /** 0 to 1; what makes it differ from others. */
  readonly look: number;
}

interface Stand {
  /** Metres between trees. */
  readonly gap: number;
  readonly far: number;
  readonly height: readonly [number, number];
  readonly radius: readonly [number, number];
  readonly lean: number;
}

const STANDS: Readonly<Record<Wood, Stand>> = {
  broad: { gap: 4.3, far: 68, height: [12, 19], radius: [0.16, 0.42], lean: 0.07 },
  pine: { gap: 4, far: 68, height: [15, 24], radius: [0.15, 0.36], lean: 0.03 },
  redwood: { gap: 5.6, far: 70, height: [30, 48], radius: [0.3, 0.95], lean: 0.015 },
  birch: { gap: 3.4, far: 62, height: [12, 18], radius: [0.09, 0.19], lean: 0.09 },
  cherry: { gap: 4.2, far: 60, height: [7, 10], radius: [0.12, 0.26], lean: 0.1 },
  bamboo: { gap: 0.92, far: 32, height: [11, 16], radius: [0.035, 0.06], lean: 0.035 },
  jungle: { gap: 3.8, far: 56, height: [13, 24], radius: [0.11, 0.42], lean: 0.1 },
};

/** Scatters the trees of a forest, the farthest first: one for each field of a grid, none on the way, and two that frame the picture. */
export function placeTrees(plan: ForestPlan, seed: number): ForestTree[] {
  const cabin = planCabin(plan, seed);
  const random = rng(seed, "trees");
  const stand = STANDS[plan.wood];
  const trees: ForestTree[] = frameTrees(plan, seed);
  for (let z = plan.nearest * 0.9 + 1.6; z < stand.far; z += stand.gap) {
    const half = plan.spread * (z + stand.gap) + 2.5;
    for (let x = -half; x < half; x += stand.gap) {
      const tree = growAt(stand, {
        x: x + random() * stand.gap * 0.95,
        z: z + random() * stand.gap * 0.95,
        random,
      });
      const room =
        plan.openHalf(tree.z) + tree.radius + (plan.wood === "bamboo" ? 0 : random() * 0.9);
      if (Math.abs(tree.x - plan.wayAt(tree.z)) < room) continue;
      // Close to the eye trees stand to the sides, so that they do not hide the depth.
      if (tree.z < 7 && Math.abs(tree.x) < plan.spread * tree.z * 0.5) continue;
      // Bamboo bows over the way from both sides.
      const bow = plan.wood === "bamboo" ? Math.sign(plan.wayAt(tree.z) - tree.x) * 0.07 : 0;
      trees.push({ ...tree, lean: tree.lean + bow });
    }
  }
  return trees
    .filter(({ x, z }) => cabin === undefined || !hidesCabin({ x, z }, cabin))
    .toSorted((a, b) => b.z - a.z);
}

function growAt(
  { height, radius, lean }: Stand,
  { x, z, random }: { x: number; z: number; random: () => number },
): ForestTree {
  const size = random();
  return {
    x,
    z,
    height: lerp(height[0], height[1], size * 0.7 + random() * 0.3),
    radius: lerp(radius[0], radius[1], size ** 1.6),
    lean: (random() - 0.5) * 2 * lean,
    look: random(),
  };
}

/** One or two large trees near the eye, at the sides, hold the picture together. */
function frameTrees(plan: ForestPlan, seed: number): ForestTree[] {
  if (plan.wood === "bamboo") return [];
  const random = rng(seed, "frame trees");
  const stand = STANDS[plan.wood];
  const strong = plan.sunX > 0.5 ? -1 : 1;
  const sides = random() < 0.45 ? [strong] : [strong, -strong];
  return sides.map((side, index) => {
    const z = plan.nearest * lerp(1.12, 1.45, random()) + index * lerp(1.6, 4.5, random());
    const edge = plan.spread * z * lerp(0.62, 0.84, random());
    return {
      x: side * edge,
      z,
      height: stand.height[1],
      radius: Math.min(stand.radius[1] * lerp(0.72, 1, random()), edge * 0.22),
      lean: side * stand.lean * (random() - 0.3) * 0.7,
      look: random(),
    };
  });
}

/** Trees keep clear of the cabin and of the view from the eye to it. */
function hidesCabin(tree: { x: number; z: number }, cabin: { x: number; z: number }): boolean {
  if (Math.hypot(tree.x - cabin.x, tree.z - cabin.z) < CABIN_ROOM) return true;
  return (
    tree.z < cabin.z &&
    Math.abs(tree.x - (cabin.x / cabin.z) * tree.z) < 3.4 * (tree.z / cabin.z) + 0.4
  );
}
