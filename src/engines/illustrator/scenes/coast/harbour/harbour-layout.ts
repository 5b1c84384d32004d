import { toScreenX, toScreenY } from "../../../core/camera.ts";
import type { Canvas } from "../../../core/canvas.ts";
import type { Colour } from "../../../core/colour.ts";
import { clamp, smoothstep } from "../../../core/interpolate.ts";
import { withChecks } from "../../../core/with-checks.ts";
import { paintCable } from "../../../core/line.ts";
import type { Noise } from "../../../core/noise.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { measureOpenness, throwVistaShadows } from "../../../outdoors/light-vista.ts";
import { paintFarLand } from "../../../outdoors/paint-far-land.ts";
import { paintVista } from "../../../outdoors/paint-vista.ts";
import { paintWater } from "../../../outdoors/paint-water.ts";
import { SEA_FLOOR } from "../../../outdoors/terrain.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";
import { sampleVista, spreadDistances } from "../../../outdoors/vista.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import type { SceneTask } from "../../../scene.ts";
import { castThings } from "../../../things/cast-things.ts";
import { paintCast } from "../../../things/paint-cast.ts";
import type { Site } from "../../../things/site.ts";
import { paintBirds } from "../birds.ts";
import type { CoastLayout, CoastStage } from "../coast-layout.ts";
import { createGround } from "../ground-material.ts";
import { createLighthouse } from "../lighthouse.ts";
import { OWN } from "../own-subjects.ts";
import { createSkyMirror } from "../sky-mirror.ts";
import { paintLanterns } from "./paint-lantern.ts";
import { paintPier } from "./paint-pier.ts";
import { pileDistances } from "./paint-piles.ts";
import { pierAt } from "./pier-at.ts";
import { paintVessel } from "./paint-vessel.ts";
import { paintVillage } from "./paint-village.ts";
import { planHarbour } from "./plan-harbour.ts";
import type { HarbourPlan } from "./plan-harbour.ts";

/** Colour of the stones of mole and quay. */
const STONE: Colour = [0.24, 0.22, 0.2];

/** A harbour from its wooden pier: moored boats on both sides, and a village along the quay. */
export function harbourLayout(task: SceneTask): CoastLayout {
  const plan = planHarbour(task);
  return {
    sun: { camera: plan.camera, sunX: plan.sunX, lightSide: plan.side < 0 ? 1 : -1, lowSun: 0.06 },
    paint: (stage) => paintHarbour(plan, stage),
  };
}

function paintHarbour(plan: HarbourPlan, openSea: CoastStage): ReadonlyMap<string, number> {
  // A harbour lies behind its mole: its water is calmer than the sea.
  const daylight: Daylight = { ...openSea.daylight, chop: openSea.daylight.chop * 0.5 };
  const stage: CoastStage = { ...openSea, daylight };
  const { canvas, noise, sky, task } = stage;
  const { intent, seed, checkAborted, progress } = task;
  const { camera } = plan;
  const vista = bakeHarbour(plan, stage);
  paintBackground(plan, stage, vista);
  const head = moleHead(plan);
  const lighthouse = createLighthouse(
    { plan: { ...plan, ...head }, daylight, noise },
    { tower: 2.2, house: 2.2 },
  );
  lighthouse.paint(canvas);
  progress(0.45);
  const cast = castThings(intent, { site: siteOf(plan, vista), seed, own: OWN });
  const shown = new Map(paintVessels(plan, stage));
  const mirror = createSkyMirror(sky.small, camera, plan.width);
  paintPier(canvas, { plan, daylight, noise, mirror });
  paintLanterns(canvas, { plan, daylight });
  const things = paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted });
  for (const [id, pixels] of things) shown.set(id, pixels);
  const birds = paintBirds(canvas, plan, { daylight, task });
  if (birds > 0) shown.set("bird", birds);
  checkAborted();
  const stands = [
    ...cast.distances,
    ...plan.vessels.map(({ z }) => z),
    ...pileDistances(plan.pier).slice(0, 4),
  ];
  paintWater(
    canvas,
    {
      camera,
      daylight,
      noise,
      sky: sky.small,
      mirrored: [...stands.toSorted((a, b) => a - b), head.z, plan.quayZ + 6],
      landHeight: (x, z) => (z > 60 ? vista.height(x, z) : SEA_FLOOR),
      glitter: sky.sunShown,
    },
    checkAborted,
  );
  lighthouse.shine(canvas);
  if (plan.tower !== undefined) shown.set("lighthouse", lighthouse.seen);
  return shown;
}

/** Hills far off, the slope behind the village, the mole, and the houses. */
function paintBackground(
  plan: HarbourPlan,
  { canvas, daylight, noise, task: { seed, checkAborted } }: CoastStage,
  vista: Vista,
): void {
  paintFarLand(canvas, { camera: plan.camera, daylight, noise, seed });
  const ground = createGround({ daylight, noise, stone: STONE, relief: 0.6, grass: true });
  paintVista(canvas, {
    vista,
    checkAborted,
    colourGround(point, into) {
      ground(point, into);
      addHaze(into, point.z, daylight);
    },
  });
  const heightAt = (x: number, z: number): number => vista.height(x, z);
  paintVillage(canvas, { plan, daylight, noise, seed, heightAt });
}

/** Paints the boats at their moorings; answers how many pixels can be seen of those that were asked for. */
function paintVessels(
  plan: HarbourPlan,
  { canvas, daylight, noise, task: { checkAborted } }: CoastStage,
): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const vessel of plan.vessels) {
    checkAborted();
    const pixels = paintVessel(canvas, vessel, { camera: plan.camera, daylight, noise });
    if (vessel.id !== undefined) shown.set(vessel.id, (shown.get(vessel.id) ?? 0) + pixels);
  }
  moor(canvas, plan, daylight);
  return shown;
}

/** The end of the mole, where a lighthouse stands. */
function moleHead({ side, camera, quayZ }: HarbourPlan): { x: number; z: number } {
  const z = quayZ * 0.86;
  return { x: -side * (camera.centreX / camera.focal) * z * 0.4, z };
}

function harbourShape(plan: HarbourPlan, noise: Noise): HeightAt {
  const { side, quayZ, offset, camera } = plan;
  const half = camera.centreX / camera.focal;
  const mole = moleHead(plan);
  return (x, z) => {
    const open = -0.12 * half * quayZ;
    const inland = z - quayZ;
    const along = x * side - open;
    let height = SEA_FLOOR;
    if (inland > 0 && along > -30) {
      const quay = 2.2 * smoothstep(0, 1.2, inland);
      const slope =
        smoothstep(8, 130, inland) *
        34 *
        (0.75 + 0.9 * noise.fbm(x * 0.011 + offset, z * 0.011, 4));
      height =
        (SEA_FLOOR + (quay + slope - SEA_FLOOR)) *
        smoothstep(-30, 4, along + noise.perlin(z * 0.03, offset) * 9);
    }
    // A mole of piled stones comes from the open side.
    const toHead = (x - mole.x) * -side;
    const off = Math.abs(z - mole.z - noise.perlin(x * 0.03 + offset, 5) * 3);
    const stones = (noise.ridged(x * 0.22, z * 0.22 + offset, 3) - 0.6) * 1.6;
    const body = smoothstep(7.5, 2.2, off) * smoothstep(-6.5, -1, toHead);
    return Math.max(height, SEA_FLOOR + (5.2 + stones * (1 - body * 0.5)) * body);
  };
}

function bakeHarbour(
  plan: HarbourPlan,
  { daylight, noise, task: { checkAborted } }: CoastStage,
): Vista {
  const { camera, width, height, quayZ } = plan;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.25, 1.15);
  const vista = sampleVista(withChecks(harbourShape(plan, noise), checkAborted), {
    camera,
    frameWidth: width,
    columns: Math.round(560 * fineness),
    distances: spreadDistances(quayZ * 0.68, quayZ + 420, {
      count: Math.round(260 * fineness),
      bend: 1.7,
    }),
    margin: 0.12,
  });
  checkAborted();
  throwVistaShadows(vista, { sun: daylight.sun, reach: 160, checkAborted });
  measureOpenness(vista);
  return vista;
}

/** Ropes from the boats to the nearest pile of the pier. */
function moor({ frame }: Canvas, { camera, pier, vessels }: HarbourPlan, daylight: Daylight): void {
  const { ambient, direct } = daylight;
  for (const { x, z, length, kind } of vessels) {
    const towards = pier.x + pier.slope * z > x ? 1 : -1;
    const at = pierAt(pier, Math.max(4, z - 2.5));
    if (at === undefined || z > pier.far) continue;
    const postZ = Math.max(4, z - 2.5);
    const bow = x + towards * length * 0.48;
    const rail = kind === "row" ? 0.75 : kind === "fishing" ? 2.1 : 1.7;
    paintCable(frame, {
      fromX: toScreenX(camera, bow, z),
      fromY: toScreenY(camera, rail, z),
      toX: toScreenX(camera, at.middle - towards * at.half, postZ),
      toY: toScreenY(camera, pier.top + 0.3, postZ),
      sag: (camera.focal / z) * 0.28,
      width: Math.max(0.7, (camera.focal / z) * 0.022),
      colour: {
        red: 0.24 * (ambient[0] * 1.3 + direct[0] * 0.4),
        green: 0.2 * (ambient[1] * 1.3 + direct[1] * 0.4),
        blue: 0.14 * (ambient[2] * 1.3 + direct[2] * 0.4),
      },
      opacity: 0.9,
    });
  }
}

function siteOf(plan: HarbourPlan, vista: Vista): Site {
  const { camera, width, height, pier } = plan;
  return {
    camera,
    width,
    height,
    medium: "air",
    land: {
      near: 3.2,
      far: pier.far - 0.4,
      height: (x, z) => {
        const at = pierAt(pier, z);
        return at !== undefined && Math.abs(x - at.middle) < at.half - 0.2 ? pier.top : undefined;
      },
    },
    water: {
      near: 9,
      far: 90,
      height: (x, z) => {
        const at = pierAt(pier, z);
        if (at !== undefined && Math.abs(x - at.middle) < at.half + 1) return undefined;
        return vista.height(x, z) > SEA_FLOOR + 1 ? undefined : 0;
      },
    },
  };
}
