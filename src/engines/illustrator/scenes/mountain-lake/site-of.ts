import type { Landmark, Site, Zone } from "../../things/site.ts";
import type { LakeWork } from "./lake-work.ts";

/** Land on which things stand is at least this high above the water, in metres. */
const DRY = 0.07;

/** Farther off, things large enough to be seen well would look like giants, in metres. */
const FARTHEST = 24;

/** Where things can be at a lake: on the near shore and on the open water before it. */
export function siteOf({ plan, near, land }: LakeWork): Site {
  const { camera, width, height, shore, trees, cabin } = plan;
  const reach = Math.max(shore.sideReach, shore.otherReach);
  const bottom = (height - camera.horizonY) / camera.focal;
  const ground: Zone = {
    near: Math.max(4.5, (camera.height - shore.ground) / bottom),
    far: Math.min(FARTHEST, shore.edge * 1.3),
    height(x, z) {
      const y = near.vista.height(x, z);
      return y > DRY ? y : undefined;
    },
  };
  const water: Zone = {
    near: shore.edge * 1.25,
    far: Math.max(120, shore.edge * 5),
    height(x, z) {
      const isOpen = near.vista.height(x, z) < -0.1 || z > shore.edge * reach * 1.2;
      return isOpen && land.vista.height(x, z) < -0.3 ? 0 : undefined;
    },
  };
  const landmarks = new Map<string, Landmark>();
  const [tree] = trees;
  if (tree !== undefined) landmarks.set("tree", { x: tree.x, z: tree.z, width: tree.height * 0.2 });
  if (cabin !== undefined) {
    const house = { x: cabin.x, z: cabin.z, width: 9 };
    landmarks.set("house", house).set("hut", house);
  }
  return { camera, width, height, land: ground, water, medium: "air", landmarks };
}
