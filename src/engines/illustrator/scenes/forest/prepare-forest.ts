import { createNoise } from "../../core/noise.ts";
import { measureOpenness } from "../../outdoors/light-vista.ts";
import { createNoiseTile, tileEdge } from "../../outdoors/noise-tile.ts";
import { SEA_FLOOR } from "../../outdoors/terrain.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import type { SceneTask } from "../../scene.ts";
import { createCanopyLight } from "./canopy-light.ts";
import { createForestAir } from "./forest-air.ts";
import { createForestDaylight } from "./forest-daylight.ts";
import type { ForestWork } from "./forest-work.ts";
import { groundShape } from "./ground-shape.ts";
import { placeTrees } from "./place-trees.ts";
import { planForest } from "./plan.ts";
import { bakeTreeShade } from "./tree-shade.ts";

/** Where the ground of a forest ends in the mist, in metres. */
export const GROUND_FAR = 90;

/** Plans a forest and computes what all its painters look up: ground, light, air, shade. */
export function prepareForest(task: Omit<SceneTask, "progress">): ForestWork {
  const { intent, seed, width, height, checkAborted } = task;
  const plan = planForest(intent, { seed, width, height });
  const { fineness } = plan;
  const daylight = createForestDaylight(plan, intent);
  const noise = createNoise(seed);
  checkAborted();
  const canopy = createCanopyLight(plan, daylight.sun, noise);
  const { veil, airAt } = createForestAir(plan, { daylight, gaps: canopy.shafts, noise });
  checkAborted();
  const shape = groundShape(plan, noise);
  const vista = sampleVista(shape, {
    camera: plan.camera,
    frameWidth: width,
    columns: Math.round(150 * fineness),
    distances: spreadDistances(plan.nearest * 0.45, GROUND_FAR, {
      count: Math.round(190 * fineness),
      bend: 2.2,
    }),
  });
  measureOpenness(vista);
  checkAborted();
  const trees = placeTrees(plan, seed);
  return {
    plan,
    daylight,
    noise,
    seed,
    vista,
    trees,
    gaps: canopy.spots,
    shade: bakeTreeShade(plan, trees, daylight.sun),
    veil,
    airAt,
    patches: createNoiseTile(16, (x, y) => noise.fbm(x, y, 3), tileEdge(128, fineness)),
    groundAt: (x, z) => {
      const high = vista.height(x, z);
      return high > SEA_FLOOR ? high : shape(x, z);
    },
    checkAborted,
  };
}
