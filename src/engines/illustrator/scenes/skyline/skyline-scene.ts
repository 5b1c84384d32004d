import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import type { Cast } from "../../things/cast.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { reflectCast } from "../../things/reflect-cast.ts";
import { createCityLight } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import { createMirrorView } from "./mirror-view.ts";
import { OWN_SUBJECTS, ownShown } from "./own-subjects.ts";
import { paintCity } from "./paint-city.ts";
import { wetnessOf } from "./paint-foreground.ts";
import { paintHarbour } from "./paint-harbour.ts";
import { paintMist } from "./paint-mist.ts";
import { lightQuay, paintQuay } from "./paint-quay.ts";
import { shadesOf } from "./plan-city.ts";
import { planSkyline } from "./plan-skyline.ts";
import { siteLight, skylineSite } from "./skyline-site.ts";
import { createSmearStack } from "./smear-stack.ts";

/** A big city across the water, seen from a quay, a bridge or a roof terrace. */
export const skylineScene: Scene = {
  pixelsMax: 1_440_000,
  draw: drawSkyline,
};

function drawSkyline(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  checkAborted();
  const work = prepare(task);
  const { plan, camera, light, noise } = work;
  const cast = castThings(intent, { site: skylineSite(plan, task), seed, own: OWN_SUBJECTS });
  const painting = { camera, light: siteLight(work), seed, checkAborted };
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  paintHeavens(canvas, { camera, daylight: light, noise, seed, checkAborted });
  paintMist(canvas, work);
  progress(0.2);
  const mirror = createMirrorView(canvas, camera);
  const view = {
    shades: shadesOf(plan.towers, light.sun),
    hasFireworks: intent.subjects.some(({ id }) => id === "fireworks"),
  };
  const sparks = paintCity(canvas, work, view);
  progress(0.45);
  paintCity(mirror.canvas, { ...work, camera: mirror.camera }, view);
  paintCast(mirror.canvas, afloat(cast), { ...painting, camera: mirror.camera });
  progress(0.6);
  const look = createSmearStack(mirror.canvas.frame);
  paintQuay(canvas, work, look);
  const wet = wetnessOf(light);
  if (wet > 0.3)
    reflectCast(canvas, cast, { ...painting, reflectivity: wet * 0.5, roughness: 0.6 });
  const shown = paintCast(canvas, cast, painting);
  paintHarbour(canvas, { camera, light, noise, look, checkAborted });
  lightQuay(canvas, work);
  progress(0.8);
  checkAborted();
  const raster = develop(canvas.frame, task, light);
  return { raster, shown: new Map([...shown, ...ownShown(work, sparks)]) };
}

function prepare({ intent, seed, width, height, checkAborted }: SceneTask): CityWork {
  const plan = planSkyline(intent, { seed, width, height });
  return {
    plan,
    camera: plan.camera,
    light: createCityLight({ ...plan, lowSun: 0.07 }, intent),
    noise: createNoise(seed),
    seed,
    checkAborted,
  };
}

/** The things that float: only they stand in the water. */
const afloat = (cast: Cast): Cast => ({
  ...cast,
  things: cast.things.filter(({ footing }) => footing === "water"),
});
