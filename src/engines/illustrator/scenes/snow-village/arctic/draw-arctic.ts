import type { Canvas } from "../../../core/canvas.ts";
import { createFrame } from "../../../core/create-frame.ts";
import { createNoise } from "../../../core/noise.ts";
import { createBuildingShade } from "../../../outdoors/buildings/cast-shade.ts";
import { lightGround } from "../../../outdoors/buildings/light-ground.ts";
import { paintBuilding } from "../../../outdoors/buildings/paint-building.ts";
import type { PlacedBuilding } from "../../../outdoors/buildings/building.ts";
import { develop } from "../../../outdoors/develop.ts";
import { createMirrorImage } from "../../../outdoors/mirror-image.ts";
import { createMountainMaterial } from "../../../outdoors/mountains/mountain-material.ts";
import { paintCalmWater } from "../../../outdoors/paint-calm-water.ts";
import { paintNorthernSky } from "../../../outdoors/paint-northern-sky.ts";
import { paintVista } from "../../../outdoors/paint-vista.ts";
import type { Drawing, SceneTask } from "../../../scene.ts";
import { castThings } from "../../../things/cast-things.ts";
import { paintCast } from "../../../things/paint-cast.ts";
import type { ArcticWork } from "./arctic-work.ts";
import { createIceGround } from "./ice-ground.ts";
import { planArctic } from "./plan-arctic.ts";
import { prepareArctic } from "./prepare-arctic.ts";
import { siteOfArctic } from "./site-of-arctic.ts";

/** What the vocabulary calls an igloo. */
const HOUSES: ReadonlySet<string> = new Set(["hut", "house"]);
const SNOW = [0.8, 0.83, 0.88] as const;
const DEEP_SEA = [0.008, 0.05, 0.066] as const;
/** How strong northern lights are. */
const AURORA = 0.28;
/** How much the wind stirs the water between the floes. */
const WIND = 0.55;

/** Draws a plain of ice with an igloo, and icebergs in the water beyond it. */
export function drawArctic(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planArctic({ seed, width, height });
  const noise = createNoise(seed);
  const work = prepareArctic(plan, { intent, noise, seed, checkAborted });
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  paintNorthernSky(canvas, {
    camera: plan.camera,
    daylight: work.sky,
    noise,
    seed,
    vista: work.far,
    aurora: AURORA,
    checkAborted,
  });
  progress(0.3);
  const cast = castThings(intent, { site: siteOfArctic(work), seed, own: HOUSES });
  const floats = cast.things.filter(({ footing }) => footing !== "ground");
  const stands = cast.things.filter(({ footing }) => footing === "ground");
  const painting = { camera: plan.camera, light: work.light, seed, checkAborted };
  paintBeyond(canvas, work);
  const shown = new Map(paintCast(canvas, { things: floats, distances: cast.distances }, painting));
  paintSea(canvas, work);
  progress(0.6);
  const pixels = paintPlain(canvas, work);
  for (const { id } of intent.subjects) if (HOUSES.has(id)) shown.set(id, pixels);
  for (const [id, seen] of paintCast(canvas, { ...cast, things: stands }, painting))
    shown.set(id, (shown.get(id) ?? 0) + seen);
  progress(0.9);
  return { raster: develop(canvas.frame, task, work.light), shown };
}

/** The mountains beyond the water and the icebergs in it. */
function paintBeyond(canvas: Canvas, work: ArcticWork): void {
  const { plan, light, far, floating, noise, seed, checkAborted } = work;
  paintVista(canvas, {
    vista: far,
    colourGround: createMountainMaterial({
      light,
      noise,
      seed,
      stone: [0.09, 0.09, 0.1],
      summit: plan.summit,
      snowLine: plan.summit,
      treeLine: 0,
    }),
    checkAborted,
  });
  paintBuildings(canvas, work, floating);
}

function paintSea(canvas: Canvas, { plan, light, noise, checkAborted }: ArcticWork): void {
  paintCalmWater(canvas, {
    camera: plan.camera,
    daylight: light,
    noise,
    mirror: createMirrorImage(canvas, plan.camera),
    wind: WIND,
    body: DEEP_SEA,
    checkAborted,
  });
}

/** The plain with the blocks of ice and the igloo on it. Answers how many pixels of the igloo are seen. */
function paintPlain(canvas: Canvas, work: ArcticWork): number {
  const { plan, light, near, standing, igloo, lampLight, noise, veil, checkAborted } = work;
  const isShaded = createBuildingShade(standing, light.sun);
  paintVista(canvas, {
    vista: near,
    colourGround: createIceGround(light, {
      noise,
      veil,
      shade: (x, y, z) => (isShaded(x, y, z) ? 0 : 1),
    }),
    waterHeight: -0.05,
    checkAborted,
  });
  lightGround(canvas, {
    camera: plan.camera,
    buildings: [igloo],
    lamps: [],
    strength: lampLight * 2,
    albedo: SNOW,
    checkAborted,
  });
  return paintBuildings(canvas, work, standing);
}

/** Paints the farthest first. Answers how many pixels of the igloo are seen, if it is among them. */
function paintBuildings(
  canvas: Canvas,
  { plan, light, igloo, lampLight, noise, veil, checkAborted }: ArcticWork,
  buildings: readonly PlacedBuilding[],
): number {
  let pixels = 0;
  const painting = {
    camera: plan.camera,
    daylight: light,
    noise,
    lamps: lampLight,
    veil,
    checkAborted,
  };
  for (const placed of buildings.toSorted((a, b) => b.z - a.z)) {
    const seen = paintBuilding(canvas, placed, painting);
    if (placed === igloo) pixels = seen;
  }
  return pixels;
}
