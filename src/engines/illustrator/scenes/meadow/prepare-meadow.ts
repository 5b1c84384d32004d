import type { Canvas } from "../../core/canvas.ts";
import { createNoise } from "../../core/noise.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { measureOpenness, throwVistaShadows } from "../../outdoors/light-vista.ts";
import { createNoiseTile, tileEdge } from "../../outdoors/noise-tile.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import { SEA_FLOOR } from "../../outdoors/terrain.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import type { SceneTask } from "../../scene.ts";
import { fillBelowHorizon } from "./fill-below-horizon.ts";
import { meadowShape } from "./land-shape.ts";
import { createMeadowDaylight } from "./meadow-daylight.ts";
import { createMeadowLight } from "./meadow-light.ts";
import type { MeadowWork } from "./meadow-work.ts";
import { paintRidges } from "./paint-ridges.ts";
import { placeMeadowTrees } from "./place-trees.ts";
import { planMeadow } from "./plan.ts";
import { readSunlit } from "./read-sunlit.ts";

/** Plans a meadow, paints its sky, and computes what all other painters look up: land, light, trees. */
export function prepareMeadow(canvas: Canvas, task: Omit<SceneTask, "progress">): MeadowWork {
  const { intent, seed, width, height, checkAborted } = task;
  const plan = planMeadow(intent, { seed, width, height });
  const { camera, fineness } = plan;
  const daylight = createMeadowDaylight(plan, intent);
  const noise = createNoise(seed);
  checkAborted();
  const sky = paintHeavens(canvas, { camera, daylight, noise, seed });
  fillBelowHorizon(canvas, camera.horizonY, daylight.haze);
  paintRidges(canvas, plan, { daylight, noise, seed });
  checkAborted();
  const shape = meadowShape(plan, noise);
  const isTerraced = plan.layout === "terraces";
  const vista = sampleVista(shape, {
    camera,
    frameWidth: width,
    columns: Math.round((isTerraced ? 400 : 260) * fineness),
    distances: isTerraced
      ? spreadDistances(2.5, 800, { count: Math.round(520 * fineness), bend: 2.1 })
      : spreadDistances(Math.min(1.2, plan.nearest * 0.5), 2200, {
          count: Math.round(330 * fineness),
          bend: 3.6,
        }),
  });
  throwVistaShadows(vista, { sun: daylight.sun, reach: 500, checkAborted });
  measureOpenness(vista);
  const groundAt = (x: number, z: number): number => {
    const high = vista.height(x, z);
    return high > SEA_FLOOR ? high : shape(x, z);
  };
  const trees = placeMeadowTrees(plan, { seed, noise, groundAt });
  const litAt = readSunlit(vista);
  return {
    plan,
    daylight,
    noise,
    seed,
    sky: sky.small,
    vista,
    trees,
    patches: createNoiseTile(16, (x, y) => noise.fbm(x, y, 3), tileEdge(256, fineness)),
    light: createMeadowLight(trees, { daylight, noise, groundAt, litAt }),
    groundAt,
    veil: (into, _x, _y, z) => addHaze(into, z, daylight),
    checkAborted,
  };
}
