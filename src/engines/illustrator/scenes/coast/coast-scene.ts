import type { Frame, Raster } from "../../frame.ts";
import type { Scene, SceneTask } from "../../scene.ts";
import { autoExposure } from "../../core/auto-exposure.ts";
import { addBloom } from "../../core/bloom.ts";
import { createFrame } from "../../core/create-frame.ts";
import { finish } from "../../core/finish.ts";
import { paintRain } from "../../core/rain.ts";
import { rng } from "../../core/rng.ts";
import { paintSnowfall } from "../../core/snowfall.ts";
import { createNoise } from "../../core/noise.ts";
import type { Canvas } from "../../core/canvas.ts";
import { coastDaylight } from "./daylight.ts";
import type { Daylight } from "./daylight.ts";
import { paintBirds } from "./birds.ts";
import { paintBoats } from "./boats.ts";
import { paintCoastSky } from "./coast-sky.ts";
import { paintFarLand } from "./far-land.ts";
import { bakeCoast, paintCoastLand } from "./coast-land.ts";
import { planCoast } from "./plan.ts";
import { paintSea } from "./sea.ts";

/** A rocky coast, with a lighthouse or boats if they are asked for. */
export const coastScene: Scene = {
  pixelsMax: 1_440_000,
  draw: drawCoast,
};

function drawCoast(task: SceneTask): Raster {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planCoast(intent, { seed, width, height });
  const daylight = coastDaylight(plan, intent.time, intent.weather);
  const noise = createNoise(seed);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const work = { plan, daylight, noise, seed };
  const sky = paintCoastSky(canvas, work);
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
  paintSea(
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
  return develop(canvas.frame, task, daylight);
}

function develop(frame: Frame, { intent, seed }: SceneTask, daylight: Daylight): Raster {
  const night = daylight.time === "night";
  if (intent.weather === "rain") paintRain(frame, rng(seed, "rain"), 0.9);
  if (intent.weather === "snow")
    paintSnowfall(frame, rng(seed, "snow"), { brightness: night ? 0.02 : 0.35 });
  addBloom(frame, { threshold: 1.1, amount: 0.3 });
  return finish(frame, {
    exposure: autoExposure(frame, { key: daylight.key }),
    vignette: 0.4,
    grain: 0.016,
    saturation: 1.06,
    contrast: 1.06,
    shadowTint: night ? [-0.02, 0, 0.035] : [-0.018, 0.002, 0.02],
    highlightTint: night ? [0.01, 0.004, 0] : [0.02, 0.004, -0.015],
    seed,
  });
}
