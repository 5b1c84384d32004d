import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import { develop } from "../../outdoors/develop.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";
import { paintTerrain } from "../../outdoors/paint-terrain.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import type { Site, SiteLight } from "../../things/site.ts";
import { createCaustics } from "./caustics.ts";
import { driftJellyfish } from "./drift-jellyfish.ts";
import { ownSwimmers, placeSwimmers, spanOf } from "./own-swimmers.ts";
import { paintBubbles } from "./paint-bubbles.ts";
import { paintLimbs } from "./paint-limbs.ts";
import { paintOpenWater } from "./paint-open-water.ts";
import { paintShafts } from "./paint-shafts.ts";
import { paintShoals } from "./paint-shoals.ts";
import { paintWreck } from "./paint-wreck.ts";
import { plantBed } from "./plant-bed.ts";
import { planUnderwater } from "./plan.ts";
import type { UnderwaterPlan } from "./plan.ts";
import { bakeSeaBed, createBedColour } from "./sea-bed.ts";
import { createWaterLight } from "./water-light.ts";
import type { WaterLight } from "./water-light.ts";

/** Under the sea: a reef, a canyon of rock, a forest of kelp, a wreck, or the deep. */
export const underwaterScene: Scene = { pixelsMax: 1_440_000, draw: drawUnderwater };

function drawUnderwater(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planUnderwater(intent, { seed, width, height });
  const light = createWaterLight(plan, intent);
  const noise = createNoise(seed);
  const caustics = createCaustics(noise, light.caustics);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const { camera } = plan;
  paintOpenWater(canvas, { plan, light, noise, checkAborted });
  progress(0.2);
  const terrain = bakeSeaBed(plan, noise);
  checkAborted();
  if (plan.kind !== "deep")
    paintTerrain(canvas, {
      terrain,
      camera,
      // The water before the ground is put there by its colour, in three colours of its own.
      daylight: {
        ...createDaylight({ camera, sunX: plan.lightX, lightSide: plan.side }, intent),
        hazeDensity: 0,
      },
      colourGround: createBedColour({ plan, light, noise, caustics }),
      isShaded: () => false,
    });
  progress(0.5);
  checkAborted();
  if (plan.kind === "wreck") paintWreck(canvas, { plan, light, noise, seed });
  const creases = createNoiseTile(16, (x, y) => noise.perlin(x, y));
  const around = { camera, light, creases, caustics };
  for (const growth of [...plantBed(plan, terrain, seed), ...driftJellyfish(plan, seed)]) {
    checkAborted();
    paintLimbs(canvas, growth, around);
  }
  const own = ownSwimmers(intent);
  const swimmers = own.flatMap((subject, order) =>
    placeSwimmers(subject, { plan, terrain, seed, order }),
  );
  const shownOwn = new Map<string, number>();
  for (const swimmer of swimmers.toSorted((a, b) => b.z - a.z))
    shownOwn.set(swimmer.id, (shownOwn.get(swimmer.id) ?? 0) + paintLimbs(canvas, swimmer, around));
  paintShoals(canvas, { plan, light, seed });
  progress(0.7);
  const cast = castThings(intent, {
    site: { ...siteOf(plan, terrain, task), taken: swimmers.map((one) => spanOf(one, camera)) },
    seed,
    own: new Set(own.map(({ id }) => id)),
  });
  const shown = paintCast(canvas, cast, { camera, light: thingsLight(light), seed, checkAborted });
  paintShafts(canvas, { plan, light, noise });
  paintBubbles(canvas, { plan, light, seed });
  progress(0.85);
  checkAborted();
  // Rain and snow fall on the sea, not in it.
  const dry = { intent: { ...intent, weather: "clear" as const }, seed };
  return { raster: develop(canvas.frame, dry, light), shown: new Map([...shown, ...shownOwn]) };
}

function siteOf(
  { camera, kind }: UnderwaterPlan,
  terrain: Terrain,
  { width, height }: SceneTask,
): Site {
  const land = { near: 3.2, far: 20, height: (x: number, z: number) => terrain.height(x, z) };
  return { camera, width, height, medium: "water", ...(kind === "deep" ? {} : { land }) };
}

/** Metres of water that light has come through before it falls on what swims: it is bluer and weaker for it. */
const UNDER = 5;
/** Drawings have stronger colours than the things of a sea, and need more water before them to lie in it. */
const VEIL = 1.45;

/** Light from above for what swims, and the one haze that things know instead of three. */
function thingsLight({ down, around, middle, swallow, isNight }: WaterLight): SiteLight {
  const sunken: Colour = [
    down[0] * Math.exp(-UNDER * swallow[0]),
    down[1] * Math.exp(-UNDER * swallow[1]),
    down[2] * Math.exp(-UNDER * swallow[2]),
  ];
  return {
    sun: { x: 0.15, y: 0.95, z: -0.27 },
    direct: [sunken[0] * 0.9, sunken[1] * 0.9, sunken[2] * 0.9],
    ambient: [
      around[0] * 1.1 + sunken[0] * 0.13,
      around[1] * 0.85 + sunken[1] * 0.12,
      around[2] * 0.85 + sunken[2] * 0.12,
    ],
    haze: middle,
    hazeDensity: ((swallow[0] + swallow[1] + swallow[2]) / 3) * VEIL,
    isNight,
    isSnowy: false,
    lampLit: isNight,
  };
}
