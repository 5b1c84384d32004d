import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintBirds } from "./birds.ts";
import { paintBoats } from "./boats.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import { paintFarLand } from "../../outdoors/paint-far-land.ts";
import { bakeCoast, paintCoastLand } from "./coast-land.ts";
import { planCoast } from "./plan.ts";
import { paintWater } from "../../outdoors/paint-water.ts";

/** A rocky coast, with a lighthouse or boats if they are asked for. */
export const coastScene: Scene = {
  pixelsMax: 1_440_000,
  draw: drawCoast,
};

function drawCoast(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planCoast(intent, { seed, width, height });
  const daylight = createDaylight({ ...plan, lightSide: plan.side < 0 ? 1 : -1 }, intent);
  const noise = createNoise(seed);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const work = { plan, daylight, noise, seed };
  const sky = paintHeavens(canvas, { ...work, camera: plan.camera });
  progress(0.25);
  checkAborted();
  paintFarLand(canvas, { camera: plan.camera, daylight, noise, seed });
  const land = bakeCoast(work);
  checkAborted();
  const lighthouse = paintCoastLand(canvas, land, work);
  paintBoats(canvas, plan, daylight);
  if (intent.time !== "night" && intent.weather !== "snow")
    paintBirds(canvas, plan, { daylight, seed });
  progress(0.5);
  checkAborted();
  paintWater(
    canvas,
    {
      camera: plan.camera,
      daylight,
      noise,
      sky: sky.small,
      mirrored: [...plan.boats.map(({ z }) => z), plan.z],
      landHeight: (x, z) => Math.max(land.main.height(x, z), land.foreshore.height(x, z)),
      glitter: sky.sunShown,
    },
    checkAborted,
  );
  lighthouse.shine(canvas);
  progress(0.8);
  checkAborted();
  return { raster: develop(canvas.frame, task, daylight), shown: new Map() };
}
