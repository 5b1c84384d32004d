import type { Landmark, Site } from "../../things/site.ts";
import { planCabin } from "./plan-cabin.ts";
import type { ForestWork } from "./forest-work.ts";

/** What a forest draws in its own way, by the vocabulary's names. */
export const OWN_THINGS: ReadonlySet<string> = new Set(["tree", "house", "hut"]);

/** Where things can be in a forest: on the way and beside it, but not in a tree. */
export function createForestSite({ plan, seed, trees, groundAt }: ForestWork): Site {
  const { camera, width, height, way, wayAt, wayHalf, openHalf, nearest } = plan;
  const near = trees.filter(({ z }) => z < 24);
  const cabin = planCabin(plan, seed);
  const isFree = (x: number, z: number): boolean =>
    near.every((tree) => Math.hypot(tree.x - x, tree.z - z) > tree.radius + 0.3) &&
    // Not behind a trunk, as the eye sees it.
    near.every((tree) => tree.z > z || Math.abs((x / z) * tree.z - tree.x) > tree.radius + 0.12) &&
    (cabin === undefined || Math.hypot(cabin.x - x, cabin.z - z) > cabin.length * 0.6);
  const land = {
    near: nearest * 1.08,
    far: 17,
    height: (x: number, z: number): number | undefined => {
      const beside = Math.abs(x - wayAt(z));
      const room = openHalf(z) + (way === "stream" ? 2.4 : 1.1);
      const y = groundAt(x, z);
      const isDry = way !== "stream" || y > 0.08;
      return beside < room && isDry && isFree(x, z) ? y : undefined;
    },
  };
  const water = {
    near: nearest * 1.08,
    far: 20,
    height: (x: number, z: number): number | undefined =>
      Math.abs(x - wayAt(z)) < wayHalf * 0.7 ? 0 : undefined,
  };
  const landmarks = new Map<string, Landmark>();
  const tree = near.toSorted((a, b) => a.z - b.z)[0];
  if (tree !== undefined) landmarks.set("tree", { x: tree.x, z: tree.z, width: tree.radius * 2 });
  if (cabin !== undefined)
    for (const name of ["house", "hut"])
      landmarks.set(name, { x: cabin.x, z: cabin.z, width: cabin.length });
  return {
    camera,
    width,
    height,
    land,
    medium: "air",
    landmarks,
    ...(way === "stream" ? { water } : {}),
  };
}
