import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintFarLand } from "../../outdoors/paint-far-land.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import type { Site } from "../../things/site.ts";
import { bakeCrest, bakeDunes } from "./bake-dunes.ts";
import { bakeOasis } from "./bake-oasis.ts";
import { bakeCanyon, bakeMars, bakeMesas, bakeSalt } from "./bake-rocks.ts";
import { planCacti } from "./cactus-plan.ts";
import { createDesertDaylight } from "./desert-daylight.ts";
import type { DesertWork } from "./desert-work.ts";
import type { BakeLand, DesertLand } from "./land.ts";
import { paintCacti } from "./paint-cacti.ts";
import { paintMoons } from "./paint-moons.ts";
import { paintScrub } from "./paint-scrub.ts";
import { planDesert } from "./plan.ts";
import type { DesertKind, DesertPlan } from "./plan.ts";

const LANDS: Readonly<Record<DesertKind, BakeLand>> = {
  dunes: bakeDunes,
  crest: bakeCrest,
  mesa: bakeMesas,
  canyon: bakeCanyon,
  oasis: bakeOasis,
  mars: bakeMars,
  salt: bakeSalt,
};

const OWN: ReadonlySet<string> = new Set(["sun", "moon", "full moon", "star", "cloud", "cactus"]);

/** A desert: dunes, red rocks, an oasis, salt, or Mars. */
export const desertScene: Scene = {
  pixelsMax: 1_440_000,
  draw: drawDesert,
};

function drawDesert(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planDesert(intent, { seed, width, height });
  const daylight = createDesertDaylight(plan, intent);
  const noise = createNoise(seed);
  const palms = intent.subjects.find(({ id }) => id === "palm")?.count;
  const work: DesertWork = {
    plan,
    daylight,
    noise,
    seed,
    ...(palms === undefined ? {} : { palms }),
    checkAborted,
  };
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  checkAborted();
  const sky = paintHeavens(canvas, {
    camera: plan.camera,
    daylight,
    noise,
    seed,
    character: plan.clouds,
    checkAborted,
  });
  progress(0.25);
  checkAborted();
  const land = LANDS[plan.kind](work);
  const hasPalms = land.palms !== undefined;
  const cast = castThings(intent, {
    site: siteOf(land, { plan, width, height }),
    seed,
    own: hasPalms ? new Set([...OWN, "palm"]) : OWN,
  });
  if (FAR_RANGES.has(plan.kind))
    paintFarLand(canvas, { camera: plan.camera, daylight, noise, seed });
  if (plan.kind === "mars") paintMoons(canvas, work);
  land.paint(canvas);
  const cacti = planCacti(intent, {
    plan,
    seed,
    standsAt: (x, z) =>
      land.waterAt?.(x, z) === undefined &&
      Math.abs(land.heightAt(x, z + 1) - land.heightAt(x, z - 1)) < 0.8,
  });
  if (plan.kind === "mesa" || plan.kind === "canyon") paintScrub(canvas, land, work);
  const cactusPixels = paintCacti(canvas, cacti, { work, land });
  progress(0.6);
  const shown = new Map(
    paintCast(canvas, cast, { camera: plan.camera, light: daylight, seed, checkAborted }),
  );
  if (hasPalms) shown.set("palm", width);
  if (cactusPixels > 0) shown.set("cactus", cactusPixels);
  land.finish?.(canvas, { sky: sky.small, sunShown: sky.sunShown, distances: cast.distances });
  progress(0.8);
  checkAborted();
  return { raster: develop(canvas.frame, task, daylight), shown };
}

/** Deserts that are flat to the horizon, where mountains stand. */
const FAR_RANGES: ReadonlySet<DesertKind> = new Set<DesertKind>(["salt", "mesa"]);

function siteOf(
  land: DesertLand,
  { plan, width, height }: { plan: DesertPlan; width: number; height: number },
): Site {
  const waterAt = (x: number, z: number): number | undefined => land.waterAt?.(x, z);
  const palm = land.palms?.at(-1);
  return {
    camera: plan.camera,
    width,
    height,
    medium: "air",
    ...(palm === undefined ? {} : { landmarks: new Map([["palm", { ...palm, width: 1 }]]) }),
    land: {
      near: 6,
      far: 60,
      height: (x, z) => (waterAt(x, z) === undefined ? land.heightAt(x, z) : undefined),
    },
    ...(land.waterAt === undefined ? {} : { water: { near: 6, far: 60, height: waterAt } }),
  };
}
