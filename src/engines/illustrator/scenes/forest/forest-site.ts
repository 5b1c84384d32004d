import type { Site } from "../../things/site.ts";
import type { ForestTree } from "./place-trees.ts";
import type { ForestPlan } from "./plan.ts";

/** Where things can be in a forest: on the way and beside it, but not in a tree. */
export function createForestSite(
  plan: ForestPlan,
  trees: readonly ForestTree[],
  groundAt: (x: number, z: number) => number,
): Site {
  const { camera, width, height, way, wayAt, wayHalf, openHalf, nearest } = plan;
  const near = trees.filter(({ z }) => z < 24);
  const land = {
    near: nearest * 1.08,
    far: 17,
    height: (x: number, z: number): number | undefined => {
      const beside = Math.abs(x - wayAt(z));
      if (beside > openHalf(z) + (way === "stream" ? 2.4 : 1.1)) return undefined;
      const isBlocked = near.some((tree) => Math.hypot(tree.x - x, tree.z - z) < tree.radius + 0.3);
      const y = groundAt(x, z);
      return isBlocked || (way === "stream" && y < 0.08) ? undefined : y;
    },
  };
  const water = {
    near: nearest * 1.08,
    far: 20,
    height: (x: number, z: number): number | undefined =>
      Math.abs(x - wayAt(z)) < wayHalf * 0.7 ? 0 : undefined,
  };
  return { camera, width, height, land, medium: "air", ...(way === "stream" ? { water } : {}) };
}
