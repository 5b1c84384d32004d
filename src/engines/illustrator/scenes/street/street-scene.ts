import type { StreetWork } from "./street-work.ts";
import { autoExposure } from "../../core/auto-exposure.ts";
import { addBloom } from "../../core/bloom.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { finish } from "../../core/finish.ts";
import { createNoise } from "../../core/noise.ts";
import { paintRain } from "../../core/rain.ts";
import { rng } from "../../core/rng.ts";
import { paintSnowfall } from "../../core/snowfall.ts";
import type { Frame, Raster } from "../../frame.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { paintCables } from "./cables.ts";
import { createFacade } from "./facade.ts";
import { gatherLamps } from "./gather-lamps.ts";
import { paintGround } from "./ground.ts";
import { planHero } from "./hero-sign.ts";
import { createLightMap } from "./light-map.ts";
import { createSunShade } from "./sun-shade.ts";
import { findSkyline } from "./wall-columns.ts";
import { createMirror } from "./mirror.ts";
import type { Mirror } from "./mirror.ts";
import { streetMoment } from "./moment.ts";
import { paintStreetSky } from "./street-sky.ts";
import { paintThings } from "./paint-things.ts";
import { paintWalls } from "./paint-walls.ts";
import { paintStreetCast } from "./street-cast.ts";
import { planStreet } from "./plan.ts";
import { shopArt } from "./shop-art.ts";

/** A city street: cyberpunk and neon if asked for, with a text as its brightest sign. */
export const streetScene: Scene = {
  pixelsMax: 1_440_000,
  draw: drawStreet,
};

/** Reflections are soft, so they are painted at half the size. */
const MIRROR_SCALE = 0.5;

function drawStreet(task: SceneTask): Drawing {
  const work = prepare(task);
  const { plan, moment, noise, lightMap, sunShade } = work;
  const { camera } = plan;
  const canvas = createCanvas(task.width, task.height);
  paintCity(canvas, work, { camera, isSmoothed: true });
  task.progress(0.4);
  const mirror = moment.wet > 0.05 ? paintMirror(work) : undefined;
  task.progress(0.55);
  const { checkAborted } = task;
  paintGround(canvas, { plan, moment, noise, lightMap, mirror, sunShade, checkAborted });
  task.progress(0.75);
  const view = { camera, eyeX: plan.eyeX };
  paintCables(canvas, plan, { view, seed: task.seed, hero: work.hero });
  paintThings(canvas, work, view);
  const shown = paintStreetCast(canvas, work);
  task.checkAborted();
  return { raster: develop(canvas.frame, work), shown };
}

function prepare(task: SceneTask): StreetWork {
  const { intent, seed, width, height } = task;
  const plan = planStreet(intent, { seed, width, height });
  const moment = streetMoment(intent);
  const noise = createNoise(seed);
  const { text } = intent;
  const hero =
    text === undefined || text.trim() === ""
      ? undefined
      : planHero(plan, text, { seed, width, height, neon: intent.neon });
  const lightMap = createLightMap(plan, gatherLamps(plan, hero, intent.neon));
  const sunShade = createSunShade(plan, moment);
  const facade = createFacade({ noise, moment, lightMap, shops: shopArt(plan), sunShade });
  return { task, plan, moment, noise, lightMap, hero, sunShade, facade };
}

function createCanvas(width: number, height: number): Canvas {
  return {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
}

function paintCity(
  canvas: Canvas,
  work: StreetWork,
  { camera, isSmoothed }: { camera: Camera; isSmoothed: boolean },
): void {
  const { plan, moment, noise, facade, task } = work;
  const skyline = findSkyline(plan, camera, canvas.frame.width);
  paintStreetSky(canvas.frame, { camera, moment, noise, seed: task.seed, skyline });
  task.checkAborted();
  paintWalls(canvas, { plan, camera, moment, facade, isSmoothed, checkAborted: task.checkAborted });
}

/** Paints the street as an eye below the ground would see it, and makes a mirror of that. */
function paintMirror(work: StreetWork): Mirror {
  const { plan, task } = work;
  const { camera } = plan;
  const below = task.height - camera.horizonY;
  const height = Math.max(2, Math.ceil(below * MIRROR_SCALE));
  const canvas = createCanvas(Math.max(2, Math.ceil(task.width * MIRROR_SCALE)), height);
  const mirrored: Camera = {
    height: -camera.height,
    focal: camera.focal * MIRROR_SCALE,
    centreX: camera.centreX * MIRROR_SCALE,
    horizonY: height,
  };
  paintCity(canvas, work, { camera: mirrored, isSmoothed: false });
  paintThings(canvas, work, { camera: mirrored, eyeX: plan.eyeX });
  return createMirror(canvas.frame, { horizonY: camera.horizonY, scale: MIRROR_SCALE });
}

function develop(frame: Frame, { task, moment }: StreetWork): Raster {
  const { seed } = task;
  const isNight = moment.time === "night";
  if (moment.weather === "rain") paintRain(frame, rng(seed, "rain"), 1);
  if (moment.weather === "storm") paintRain(frame, rng(seed, "rain"), 1.4);
  if (moment.weather === "snow")
    paintSnowfall(frame, rng(seed, "snow"), { brightness: isNight ? 0.05 : 0.4 });
  addBloom(frame, isNight ? { threshold: 0.7, amount: 0.36 } : { threshold: 1.15, amount: 0.26 });
  task.checkAborted();
  return finish(frame, {
    exposure: autoExposure(frame, { key: moment.key, low: 0.4, high: isNight ? 2.6 : 6 }),
    vignette: 0.46,
    grain: 0.016,
    saturation: isNight && moment.neon ? 1.1 : 1.04,
    contrast: isNight ? 1.1 : 1.06,
    shadowTint: isNight ? [-0.008, 0.004, 0.024] : [-0.012, 0.002, 0.016],
    highlightTint: isNight ? [0.014, 0, 0.008] : [0.016, 0.004, -0.012],
    seed,
  });
}
