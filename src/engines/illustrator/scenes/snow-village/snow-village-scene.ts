import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { findHidden } from "../../outdoors/buildings/find-hidden.ts";
import type { Hiding } from "../../outdoors/buildings/find-hidden.ts";
import { lightGround } from "../../outdoors/buildings/light-ground.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintFence } from "../../outdoors/paint-fence.ts";
import { paintNorthernSky } from "../../outdoors/paint-northern-sky.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { paintChristmasTree } from "./christmas-tree.ts";
import { paintGarlands } from "./garlands.ts";
import { drawArctic } from "./arctic/draw-arctic.ts";
import { isArctic } from "./choose-layout.ts";
import { createGround } from "./ground-material.ts";
import { paintGrass } from "./paint-grass.ts";
import { paintHouses } from "./paint-houses.ts";
import { paintNearTrees, paintWoods } from "./paint-trees.ts";
import { planVillage } from "./plan.ts";
import { prepareVillage } from "./prepare-village.ts";
import { siteOf } from "./site-of.ts";
import type { VillageWork } from "./village-work.ts";

/** What the vocabulary calls the things that a village has by itself. */
const OWN: ReadonlySet<string> = new Set(["house", "hut", "church"]);
const SNOW = [0.8, 0.83, 0.88] as const;
const TURF = [0.09, 0.1, 0.05] as const;

/** Directions of the sky that are looked at: little of it is seen above the mountains. */
const SKY_LOOKS = 85_000;

/** A village in the snow. */
export const snowVillageScene: Scene = {
  pixelsMax: 1_150_000,
  share: 0.6,
  draw: drawVillage,
};

function drawVillage(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  if (isArctic(intent)) return drawArctic(task);
  const plan = planVillage(intent, { seed, width, height });
  const noise = createNoise(seed);
  const work = prepareVillage(plan, { intent, noise, seed, checkAborted });
  progress(0.3);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const { camera } = plan;
  paintNorthernSky(canvas, {
    camera,
    daylight: work.sky,
    noise,
    seed,
    vista: work.vista,
    aurora: intent.details?.includes("aurora") === true ? 0.24 : 0,
    looksMax: SKY_LOOKS,
    checkAborted,
  });
  const hiding = findHidden([...work.buildings, ...work.lamps], camera, canvas.frame);
  paintGround(canvas, work, hiding);
  progress(0.5);
  paintBehindHouses(canvas, hiding, () => {
    paintWoods(canvas, work);
  });
  const middle = Math.min(...plan.houses.map(({ z }) => z));
  paintNearTrees(canvas, work, (z) => z > middle);
  const { houses, church } = paintHouses(canvas, work, hiding);
  progress(0.7);
  paintGrass(canvas, work);
  paintFences(canvas, work);
  if (plan.christmasTree !== undefined) paintChristmasTree(canvas, work, plan.christmasTree);
  paintGarlands(canvas, work);
  paintNearTrees(canvas, work, (z) => z <= middle);
  const cast = castThings(intent, { site: siteOf(work), seed, own: OWN });
  const shown = new Map(paintCast(canvas, cast, { camera, light: work.light, seed, checkAborted }));
  for (const { id } of intent.subjects)
    if (OWN.has(id)) shown.set(id, id === "church" ? church : houses);
  progress(0.9);
  return { raster: develop(canvas.frame, task, work.light), shown };
}

function paintGround(canvas: Canvas, work: VillageWork, hiding: Hiding): void {
  const { plan, light, vista, buildings, lamps, lampLight, checkAborted } = work;
  paintVista(canvas, {
    vista,
    colourGround: createGround(work),
    waterHeight: -50,
    isHidden: hiding.isBehindAll,
    checkAborted,
  });
  lightGround(canvas, {
    camera: plan.camera,
    buildings,
    lamps,
    strength: lampLight * 1.6,
    albedo: light.isSnowy ? SNOW : TURF,
    checkAborted,
  });
}

function paintFences(canvas: Canvas, { plan, light, vista, veil }: VillageWork): void {
  for (const fence of plan.fences) {
    const posts = fence.map(({ x, z }) => ({ x, y: vista.height(x, z), z }));
    paintFence(canvas, posts, { camera: plan.camera, daylight: light, veil });
  }
}

/** Paints what stands behind the houses, without what they hide. */
function paintBehindHouses({ depth }: Canvas, { isBehindAll }: Hiding, paint: () => void): void {
  for (let at = 0; at < depth.length; at++) if (isBehindAll(at)) depth[at] = 0;
  paint();
  for (let at = 0; at < depth.length; at++)
    if (isBehindAll(at)) depth[at] = Number.POSITIVE_INFINITY;
}
