import type { Landmark, Site } from "../../things/site.ts";
import type { VillageWork } from "./village-work.ts";

/** How close to a house things may stand, as a share of the circle around it. */
const BESIDE = 0.95;

/** Farther off, things large enough to be seen well would look like giants, in metres. */
const FARTHEST = 22;

/** Where things can be in a village: in the snow before the houses. */
export function siteOf({ plan, vista, buildings }: VillageWork): Site {
  const { camera, width, height, slope, houses } = plan;
  const bottom = (height - camera.horizonY) / camera.focal;
  const landmarks = new Map<string, Landmark>();
  for (const [index, { x, z }] of houses.entries()) {
    const id = houses[index]?.isChurch === true ? "church" : "house";
    const nearest = landmarks.get(id);
    if (nearest === undefined || z < nearest.z) landmarks.set(id, { x, z, width: 9 });
  }
  const house = landmarks.get("house");
  if (house !== undefined) landmarks.set("hut", house);
  const tree = plan.christmasTree ?? plan.trees[0];
  if (tree !== undefined) landmarks.set("tree", { x: tree.x, z: tree.z, width: tree.height * 0.3 });
  return {
    camera,
    width,
    height,
    medium: "air",
    landmarks,
    land: {
      near: Math.max(4, (camera.height - slope) / bottom),
      far: FARTHEST,
      height(x, z) {
        const isTaken = buildings.some(
          (placed) => Math.hypot(x - placed.x, z - placed.z) < placed.building.radius * BESIDE,
        );
        return isTaken ? undefined : vista.height(x, z);
      },
    },
  };
}
