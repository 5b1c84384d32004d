import type { Canvas } from "../../../core/canvas.ts";
import type { Light } from "../../../core/colour.ts";
import { createFrame } from "../../../core/create-frame.ts";
import { clamp, smoothstep } from "../../../core/interpolate.ts";
import { createNoise } from "../../../core/noise.ts";
import type { Noise } from "../../../core/noise.ts";
import { rng } from "../../../core/rng.ts";
import { buildIceberg } from "../../../outdoors/buildings/build-iceberg.ts";
import { buildIgloo } from "../../../outdoors/buildings/build-igloo.ts";
import type { PlacedBuilding } from "../../../outdoors/buildings/building.ts";
import { createBuildingShade } from "../../../outdoors/buildings/cast-shade.ts";
import { lightGround } from "../../../outdoors/buildings/light-ground.ts";
import { paintBuilding } from "../../../outdoors/buildings/paint-building.ts";
import { carveGullies } from "../../../outdoors/carve-gullies.ts";
import { createDaylight } from "../../../outdoors/daylight.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { develop } from "../../../outdoors/develop.ts";
import { createFarAir } from "../../../outdoors/far-air.ts";
import { findNotch } from "../../../outdoors/find-notch.ts";
import { measureOpenness, throwVistaShadows } from "../../../outdoors/light-vista.ts";
import { createMirrorImage } from "../../../outdoors/mirror-image.ts";
import { createMassif } from "../../../outdoors/mountains/massif.ts";
import { createMountainMaterial } from "../../../outdoors/mountains/mountain-material.ts";
import { paintAurora } from "../../../outdoors/paint-aurora.ts";
import { paintCalmWater } from "../../../outdoors/paint-calm-water.ts";
import { paintHeavens } from "../../../outdoors/paint-heavens.ts";
import { paintVista } from "../../../outdoors/paint-vista.ts";
import { findSkyline, sampleVista, spreadDistances } from "../../../outdoors/vista.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import type { Drawing, SceneTask } from "../../../scene.ts";
import { castThings } from "../../../things/cast-things.ts";
import type { Cast } from "../../../things/cast.ts";
import { paintCast } from "../../../things/paint-cast.ts";
import type { Site } from "../../../things/site.ts";
import { lampLightOf, lightVillage } from "../village-light.ts";
import { createIceGround, iceShape } from "./ice-ground.ts";
import { planArctic } from "./plan-arctic.ts";
import type { ArcticPlan, IcePlan } from "./plan-arctic.ts";

void clamp;
void smoothstep;
export function drawArctic(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planArctic({ seed, width, height });
  const noise = createNoise(seed);
  const { camera } = plan;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.3, 1.1);
  const far = bakeFar(plan, noise, fineness);
  const notch = findNotch(far);
  const sky = createDaylight({ camera, lightSide: plan.lightSide, sunX: notch.across, lowSun: notch.rise + 0.05 }, { ...intent, season: "winter" });
  const light = lightVillage(plan, sky);
  throwVistaShadows(far, { sun: light.sun, reach: 2500, checkAborted });
  const ground = iceShape(plan, noise);
  const near = sampleVista(ground, { camera, frameWidth: width, columns: Math.round(320 * fineness), distances: spreadDistances(2, plan.sideEdge * 1.3, { count: Math.round(240 * fineness), bend: 2 }), margin: 0.05 });
  measureOpenness(near, { reach: 4, strength: 1.2 });
  const canvas: Canvas = { frame: createFrame(width, height), depth: new Float32Array(width * height).fill(Infinity) };
  paintHeavens(canvas, { camera, daylight: light.isNight ? sky : { ...sky, sun: light.sun }, noise, seed, skyline: findSkyline(far, width) });
  if (light.isNight && intent.weather === "clear") paintAurora(canvas.frame, { camera, noise, seed, strength: 0.16 });
  progress(0.3);
  paintVista(canvas, { vista: far, colourGround: createMountainMaterial({ light, noise, seed, stone: [0.09, 0.09, 0.1], summit: plan.summit, snowLine: plan.summit, treeLine: 0 }), checkAborted });
  const veil: (light: Light, x: number, y: number, z: number) => void = createFarAir(light);
  const painting = { camera, daylight: light, noise, lamps: Math.max(lampLightOf(light), 0) * 1.2, veil, checkAborted };
  const raise = (ice: IcePlan, index: number, y: number, stream: string): PlacedBuilding => ({ building: buildIceberg(rng(seed, `${stream} ${index}`), ice), x: ice.x, y, z: ice.z, yaw: ice.yaw });
  const bergs = plan.bergs.map((ice, index) => raise(ice, index, 0, "berg"));
  for (const berg of bergs.toSorted((a, b) => b.z - a.z)) paintBuilding(canvas, berg, painting);
  const site = siteOf(plan, near);
  const cast = castThings(intent, { site, seed, own: new Set(["hut", "house"]) });
  const shown = new Map<string, number>();
  const count = (seen: ReadonlyMap<string, number>): void => { for (const [id, pixels] of seen) shown.set(id, (shown.get(id) ?? 0) + pixels); };
  const castLight = { camera, light, seed, checkAborted };
  count(paintCast(canvas, { things: cast.things.filter(({ footing }) => footing !== "ground"), distances: cast.distances }, castLight));
  paintCalmWater(canvas, { camera, daylight: light, noise, mirror: createMirrorImage(canvas, camera), wind: 0.55, body: [0.008, 0.05, 0.066], checkAborted });
  progress(0.6);
  const igloo: PlacedBuilding = { building: buildIgloo(plan.igloo.radius), x: plan.igloo.x, y: ground(plan.igloo.x, plan.igloo.z) - 0.1, z: plan.igloo.z, yaw: plan.igloo.yaw };
  const blocks = plan.blocks.map((ice, index) => raise(ice, index, ground(ice.x, ice.z) - 0.1, "block")).filter(({ y }) => y > 0);
  const isShaded = createBuildingShade([igloo, ...blocks], light.sun);
  paintVista(canvas, { vista: near, colourGround: createIceGround(light, { noise, shade: (x, y, z) => (isShaded(x, y, z) ? 0 : 1) }), waterHeight: -0.05, checkAborted });
  lightGround(canvas, { camera, buildings: [igloo], lamps: [], strength: painting.lamps * 2, albedo: [0.8, 0.83, 0.88], checkAborted });
  for (const block of [...blocks, igloo].toSorted((a, b) => b.z - a.z)) {
    const pixels = paintBuilding(canvas, block, painting);
    if (block === igloo) for (const { id } of intent.subjects) if (id === "hut" || id === "house") shown.set(id, pixels);
  }
  const standing: Cast = { ...cast, things: cast.things.filter(({ footing }) => footing === "ground") };
  count(paintCast(canvas, standing, castLight));
  progress(0.9);
  return { raster: develop(canvas.frame, task, light), shown };
}

function bakeFar(plan: ArcticPlan, noise: Noise, fineness: number): Vista {
  const massif = createMassif(plan, noise);
  const vista = sampleVista((x, z) => -6 + massif(x, z), {
    camera: plan.camera,
    frameWidth: plan.width,
    columns: Math.round(420 * fineness),
    distances: spreadDistances(2600, 8000, { count: Math.round(200 * fineness), bend: 1.2 }),
  });
  carveGullies(vista, { width: 800, depth: 0.07, octaves: 5 });
  measureOpenness(vista);
  return vista;
}

function siteOf({ camera, width, height, edge, ground, igloo }: ArcticPlan, near: Vista): Site {
  const bottom = (height - camera.horizonY) / camera.focal;
  const house = { x: igloo.x, z: igloo.z, width: igloo.radius * 2 };
  return {
    camera,
    width,
    height,
    medium: "air",
    landmarks: new Map([["hut", house], ["house", house]]),
    land: {
      near: (camera.height - ground) / bottom,
      far: Math.min(32, edge * 0.8),
      height: (x, z) => {
        const y = near.height(x, z);
        return y > ground * 0.5 && Math.hypot(x - igloo.x, z - igloo.z) > igloo.radius * 1.7 ? y : undefined;
      },
    },
    water: { near: edge * 1.15, far: 160, height: (x, z) => (near.height(x, z) < -0.5 ? 0 : undefined) },
  };
}
