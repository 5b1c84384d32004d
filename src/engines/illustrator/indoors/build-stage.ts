import { createBoundingTree } from "./bounding-tree.ts";
import type { Eye } from "./eye.ts";
import type { Lights } from "./lights.ts";
import { createRoughLight } from "./rough-light.ts";
import type { Solid } from "./solid.ts";
import type { Stage } from "./stage.ts";

export function buildStage(eye: Eye, solids: readonly Solid[], lights: Lights): Stage {
  const casting = solids.filter(
    ({ isCasting, isGlass }) => isCasting !== false && isGlass !== true,
  );
  return {
    eye,
    solids,
    casting,
    tree: createBoundingTree(casting),
    lights,
    roughLight: createRoughLight(lights),
  };
}
