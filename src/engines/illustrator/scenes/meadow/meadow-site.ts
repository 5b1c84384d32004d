import { toScreenX } from "../../core/camera.ts";
import type { PlacedThing } from "../../things/cast.ts";
import type { Landmark, Site } from "../../things/site.ts";
import type { MeadowWork } from "./meadow-work.ts";
import type { MeadowTree } from "./place-trees.ts";
import { planHouses } from "./plan-houses.ts";
import type { MeadowPlan } from "./plan.ts";

/** What a meadow draws or places in its own way, by the vocabulary's names; terraces have no room for a house. */
export const ownThings = (
  { layout }: MeadowPlan,
  mills: readonly PlacedThing[],
): ReadonlySet<string> =>
  new Set([
    ...(layout === "terraces" ? ["tree"] : ["tree", "house", "hut"]),
    ...mills.map(({ id }) => id),
  ]);

/** Whether the eye sees a place only through the crown of a tree that reaches down to it. */
function isBehind(tree: MeadowTree, x: number, z: number): boolean {
  if (tree.z > z) return false;
  const beside = Math.abs((x / z) * tree.z - tree.x);
  // A horse that stands beside a trunk still has half its length before it.
  return beside < 0.9 + tree.height * (tree.height < 11 ? tree.spread * 0.9 : 0.1);
}

/** Where things can be in a meadow: anywhere on the open land before the eye, but not in a tree or a house. */
export function createMeadowSite(
  { plan, seed, trees, groundAt }: MeadowWork,
  mills: readonly PlacedThing[],
): Site {
  const { camera, width, height, heroX, heroZ, layout } = plan;
  const near = trees.filter(({ z }) => z < 60);
  const houses = planHouses(plan, seed);
  const isFree = (x: number, z: number): boolean =>
    near.every((tree) => Math.hypot(tree.x - x, tree.z - z) > tree.height * 0.12) &&
    near.every((tree) => !isBehind(tree, x, z)) &&
    houses.every((house) => Math.hypot(house.x - x, house.z - z) > house.length * 0.62);
  const land = {
    near: layout === "blooms" ? 3.2 : 5,
    far: 46,
    height: (x: number, z: number): number | undefined =>
      isFree(x, z) ? groundAt(x, z) : undefined,
  };
  const landmarks = new Map<string, Landmark>();
  const tree = near.find(({ x, z }) => x === heroX && z === heroZ) ?? near.at(-1);
  if (tree !== undefined) landmarks.set("tree", { x: tree.x, z: tree.z, width: tree.height * 0.5 });
  const house = houses.at(-1);
  if (house !== undefined)
    for (const name of ["house", "hut"])
      landmarks.set(name, { x: house.x, z: house.z, width: house.length });
  const mill = mills[0];
  if (mill !== undefined) landmarks.set(mill.id, { x: mill.x, z: mill.z, width: mill.width * 0.5 });
  const taken = mills.map(({ x, z, width: sails }) => ({
    left: toScreenX(camera, x - sails / 2, z),
    right: toScreenX(camera, x + sails / 2, z),
  }));
  return { camera, width, height, land, medium: "air", landmarks, taken };
}
