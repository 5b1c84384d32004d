import { toScreenX } from "../../../core/camera.ts";
import { clamp } from "../../../core/interpolate.ts";
import { withChecks } from "../../../core/with-checks.ts";
import { measureOpenness, throwVistaShadows } from "../../../outdoors/light-vista.ts";
import { paintFarLand } from "../../../outdoors/paint-far-land.ts";
import { paintVista } from "../../../outdoors/paint-vista.ts";
import { paintWater } from "../../../outdoors/paint-water.ts";
import { rowDistances } from "../../../outdoors/row-distances.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";
import { sampleVista } from "../../../outdoors/vista.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import type { SceneTask } from "../../../scene.ts";
import type { PlacedThing } from "../../../things/cast.ts";
import { reflectCast } from "../../../things/reflect-cast.ts";
import { paintCast } from "../../../things/paint-cast.ts";
import type { Site } from "../../../things/site.ts";
import { paintBirds } from "../birds.ts";
import { paintBoats } from "../boats.ts";
import type { CoastLayout, CoastStage } from "../coast-layout.ts";
import { createLighthouse } from "../lighthouse.ts";
import { createSkyMirror } from "../sky-mirror.ts";
import { castWithCastle } from "../place-castle.ts";
import { sunlitIn } from "../sunlit-in.ts";
import { createBeachColours } from "./colour-beach.ts";
import { paintBeachPlants } from "./beach-plants.ts";
import { createBeachShape } from "./beach-shape.ts";
import { paintSwash } from "./paint-swash.ts";
import { planBeach } from "./plan-beach.ts";
import type { BeachPlan } from "./plan-beach.ts";
import { createShoreline } from "./shoreline.ts";
import type { Shoreline } from "./shoreline.ts";
import { createSeaStacks } from "./sea-stacks.ts";
import { createSurf } from "./surf.ts";
import type { Surf } from "./surf.ts";

/** Sand nearer to the water than this, in metres, mirrors what stands on it. */
const WET = 3.6;

/** A sandy beach along a bay, with breakers on one side and dunes or palms on the other. */
export function beachLayout(task: SceneTask): CoastLayout {
  const plan = planBeach(task);
  return {
    sun: { camera: plan.camera, sunX: plan.sunX, lightSide: plan.side < 0 ? 1 : -1 },
    paint: (stage) => paintBeach(plan, stage),
  };
}

function paintBeach(plan: BeachPlan, stage: CoastStage): ReadonlyMap<string, number> {
  const { canvas, daylight, noise, sky, task } = stage;
  const { intent, seed, checkAborted, progress } = task;
  const { camera } = plan;
  const shoreline = createShoreline(plan, noise);
  const surf = createSurf({ noise, offset: plan.offset, swell: daylight.chop * 0.95 });
  paintFarLand(canvas, { camera, daylight, noise, seed });
  const stacks = createSeaStacks(plan.stacks, { noise, offset: plan.offset });
  const vista = bakeBeach(plan, stage, { shoreline, surf, stacks });
  const heightAt = (x: number, z: number): number => vista.height(x, z);
  const head = towerPlace(plan, shoreline);
  const site = siteOf(plan, { shoreline, heightAt });
  const cast = castWithCastle(intent, {
    site,
    seed,
    head: { ...head, y: heightAt(head.x, head.z) - 1.8 },
  });
  const mirror = createSkyMirror(sky.small, camera, plan.width);
  const parts = { plan, daylight, noise, shoreline, surf, mirror, checkAborted };
  paintVista(canvas, {
    vista,
    colourGround: createBeachColours({ ...parts, stacks, glitter: sky.sunShown }),
    checkAborted,
  });
  progress(0.45);
  const tower = { camera, side: plan.side, ...head };
  const lighthouse = createLighthouse(
    {
      plan: { ...tower, ...(plan.tower === undefined ? {} : { tower: plan.tower }) },
      daylight,
      noise,
    },
    {
      tower: heightAt(tower.x, tower.z) - 0.4,
      house: heightAt(tower.x + plan.side * 7, tower.z) - 0.3,
    },
  );
  lighthouse.paint(canvas);
  paintBeachPlants(canvas, { ...parts, seed, heightAt, sunlitAt: sunlitIn(vista) });
  const wet = cast.things.filter((thing) => thing !== cast.castle && isOnWetSand(thing, shoreline));
  reflectCast(
    canvas,
    { ...cast, things: wet },
    { camera, light: daylight, seed, checkAborted, reflectivity: 0.42, roughness: 0.3 },
  );
  const shown = new Map(paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted }));
  for (const [id, pixels] of paintBoats(canvas, plan, daylight)) shown.set(id, pixels);
  const birds = paintBirds(canvas, plan, { daylight, task });
  if (birds > 0) shown.set("bird", birds);
  checkAborted();
  const standing = [...cast.distances, ...[...plan.boats, ...plan.stacks].map(({ z }) => z)];
  paintWater(
    canvas,
    {
      camera,
      daylight,
      noise,
      sky: sky.small,
      mirrored: [...standing.toSorted((a, b) => a - b), plan.capeZ * 0.92],
      landHeight: (x, z) =>
        plan.view === "along" && z > plan.capeZ * 0.6 ? heightAt(x, z) : stacks(x, z),
      glitter: sky.sunShown,
    },
    checkAborted,
  );
  paintSwash(canvas, parts);
  lighthouse.shine(canvas);
  if (plan.tower !== undefined) shown.set("lighthouse", lighthouse.seen);
  return shown;
}

const isOnWetSand = ({ x, z, footing }: PlacedThing, shoreline: Shoreline): boolean =>
  footing === "ground" && shoreline.inland(x, z) < WET;

function bakeBeach(
  plan: BeachPlan,
  { daylight, noise, task: { checkAborted } }: CoastStage,
  {
    shoreline,
    surf,
    stacks,
  }: { shoreline: Shoreline; surf: ReturnType<typeof createSurf>; stacks: HeightAt },
): Vista {
  const { camera, width, height } = plan;
  const land = createBeachShape(plan, { noise, shoreline, stacks });
  const wave: Surf = { height: 0, phase: 0, broken: 0 };
  const far = Math.max(plan.capeZ, ...plan.stacks.map(({ z }) => z)) + 130;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.25, 1.15);
  const heightAt = (x: number, z: number): number => {
    const inland = shoreline.inland(x, z);
    if (inland >= 0 || inland < -130) return land(x, z);
    surf(-inland, x, z, wave);
    return Math.max(wave.height - 0.05, land(x, z));
  };
  const vista = sampleVista(withChecks(heightAt, checkAborted), {
    camera,
    frameWidth: width,
    columns: Math.round(620 * fineness),
    distances: rowDistances(camera, plan, { far, pixels: 2.6, share: 0.011 }),
    margin: 0.15,
  });
  checkAborted();
  throwVistaShadows(vista, { sun: daylight.sun, reach: 90, checkAborted });
  measureOpenness(vista);
  return vista;
}

function towerPlace(
  { view, capeZ, stacks }: BeachPlan,
  shoreline: Shoreline,
): { x: number; z: number } {
  const islet = stacks[0];
  if (view === "ahead" && islet !== undefined) return { x: islet.x, z: islet.z };
  const z = capeZ * 0.92;
  return { x: shoreline.xAt(z, 16), z };
}

function siteOf(
  plan: BeachPlan,
  { shoreline, heightAt }: { shoreline: Shoreline; heightAt: (x: number, z: number) => number },
): Site {
  const { camera, width, height, side, capeZ } = plan;
  const { x, z } = towerPlace(plan, shoreline);
  const edges = [toScreenX(camera, x - side * 4, z), toScreenX(camera, x + side * 12, z)];
  return {
    camera,
    width,
    height,
    medium: "air",
    land: {
      near: 5,
      far: capeZ * 0.5,
      height: (atX, atZ) => {
        const inland = shoreline.inland(atX, atZ);
        return inland > 1.5 && inland < 40 ? heightAt(atX, atZ) : undefined;
      },
    },
    water: {
      near: 12,
      far: 170,
      height: (atX, atZ) => (shoreline.inland(atX, atZ) < -14 ? 0 : undefined),
    },
    taken:
      plan.tower === undefined ? [] : [{ left: Math.min(...edges), right: Math.max(...edges) }],
  };
}
