import type { Site } from "../../things/site.ts";
import type { MeadowWork } from "./meadow-work.ts";
import type { MeadowTree } from "./place-trees.ts";

/** Where things can be in a meadow: anywhere on the open land before the eye, but not in a tree. */
export function createMeadowSite({ plan, groundAt }: MeadowWork, trees: readonly MeadowTree[]): Site {
  const { camera, width, height, heroX, heroZ } = plan;
  const near = trees.filter(({ z }) => z < 60);
  const land = {
    near: 5,
    far: 46,
    height: (x: number, z: number): number | undefined => {
      const isBlocked = near.some((tree) => Math.hypot(tree.x - x, tree.z - z) < tree.height * 0.12);
      return isBlocked ? undefined : groundAt(x, z);
    },
  };
  const main = trees.find((tree) => tree.x === heroX && tree.z === heroZ);
  const landmarks =
    main === undefined ? new Map() : new Map([["tree", { x: main.x, z: main.z, width: main.height * 0.5 }]]);
  return { camera, width, height, land, medium: "air", landmarks };
}
