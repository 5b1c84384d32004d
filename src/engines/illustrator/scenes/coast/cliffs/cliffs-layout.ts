import { createLight, scaleColour } from "../../../core/colour.ts";
import type { Light } from "../../../core/colour.ts";
import type { Noise } from "../../../core/noise.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import { toScreenX } from "../../../core/camera.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import { withChecks } from "../../../core/with-checks.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import { createBeddedRock } from "../../../outdoors/bedded-rock.ts";
import { measureOpenness, throwVistaShadows } from "../../../outdoors/light-vista.ts";
import { paintFarLand } from "../../../outdoors/paint-far-land.ts";
import { paintVista } from "../../../outdoors/paint-vista.ts";
import { paintWater } from "../../../outdoors/paint-water.ts";
import { rowDistances } from "../../../outdoors/row-distances.ts";
import { sampleVista } from "../../../outdoors/vista.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import type { SceneTask } from "../../../scene.ts";
import { paintCast } from "../../../things/paint-cast.ts";
import type { Site } from "../../../things/site.ts";
import { paintBirds } from "../birds.ts";
import { paintBoats } from "../boats.ts";
import type { CoastLayout, CoastStage } from "../coast-layout.ts";
import { createGround } from "../ground-material.ts";
import { createLighthouse } from "../lighthouse.ts";
import { castWithCastle } from "../place-castle.ts";
import { sunlitIn } from "../sunlit-in.ts";
import { createCliffLand } from "./cliff-shape.ts";
import type { CliffLand } from "./cliff-shape.ts";
import { besidePath, paintCliffTop } from "./cliff-top.ts";
import { planCliffs } from "./plan-cliffs.ts";
import type { CliffPlan } from "./plan-cliffs.ts";

/** A view from the top of a cliff along others, with grass and flowers underfoot and the sea far below. */
export function cliffsLayout(task: SceneTask): CoastLayout {
  const plan = planCliffs(task);
  return {
    sun: { camera: plan.camera, sunX: plan.sunX, lightSide: plan.side < 0 ? 1 : -1, lowSun: 0.07 },
    paint: (stage) => paintCliffs(plan, stage),
  };
}

function paintCliffs(plan: CliffPlan, stage: CoastStage): ReadonlyMap<string, number> {
  const { canvas, daylight: near, noise, sky, task } = stage;
  const { intent, seed, checkAborted, progress } = task;
  const { camera } = plan;
  // Seen over kilometres, the air must be thinner than it is between the rocks of a cove.
  const daylight = { ...near, hazeDensity: near.hazeDensity * 0.5 };
  const land = createCliffLand(plan, noise);
  paintFarLand(canvas, { camera, daylight, noise, seed });
  const vista = bakeCliffs(plan, { ...stage, daylight }, land);
  const heightAt = (x: number, z: number): number => vista.height(x, z);
  const head = towerPlace(plan, land);
  const site = siteOf(plan, land, heightAt);
  const cast = castWithCastle(intent, {
    site,
    seed,
    head: { ...head, y: heightAt(head.x, head.z) - 0.6 },
  });
  const rock = createCliffGround(plan, { daylight, noise });
  const wear = createWear({ plan, noise, land }, daylight.isSnowy);
  paintVista(canvas, {
    vista,
    checkAborted,
    colourGround(point, into) {
      rock(point, into);
      wear(point, into);
      addHaze(into, point.z, daylight);
    },
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
  const sunlitAt = sunlitIn(vista);
  paintCliffTop(canvas, { plan, daylight, noise, seed, land, heightAt, sunlitAt, checkAborted });
  const shown = new Map(paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted }));
  for (const [id, pixels] of paintBoats(canvas, plan, daylight)) shown.set(id, pixels);
  const birds = paintBirds(canvas, plan, { daylight, task });
  if (birds > 0) shown.set("bird", birds);
  checkAborted();
  paintWater(
    canvas,
    {
      camera,
      daylight,
      noise,
      sky: sky.small,
      mirrored: [...cast.distances, ...plan.boats.map(({ z }) => z), 130, 300],
      landHeight: heightAt,
      glitter: sky.sunShown,
    },
    checkAborted,
  );
  lighthouse.shine(canvas);
  if (plan.tower !== undefined) shown.set("lighthouse", lighthouse.seen);
  return shown;
}

/** Answers the function that lays bare the earth where a path is trodden along the edge. */
function createWear(path: Parameters<typeof besidePath>[0], isSnowy: boolean) {
  return (point: GroundPoint, into: Light): void => {
    const mayBeWorn = point.z < 240 && !isSnowy && point.y > path.plan.top - 14;
    const worn = mayBeWorn ? 1 - besidePath(path, point.x, point.z) : 0;
    if (worn <= 0) return;
    const earth = (0.75 + 0.25 * point.sunlit) * worn * 0.8;
    into.red = lerp(into.red, into.green * 1.75, earth);
    into.blue = lerp(into.blue, into.green * 0.95, earth);
    into.green = lerp(into.green, into.green * 1.32, earth);
  };
}

/** Answers the function that colours cliffs: beds of rock where it is steep, grass where it is flat, stones at the foot. */
function createCliffGround(
  plan: CliffPlan,
  { daylight, noise }: Pick<CoastStage, "daylight" | "noise">,
) {
  const { stone, offset, top } = plan;
  const ground = createGround({ daylight, noise, stone, relief: 0.6, grass: true });
  const wall = createBeddedRock({
    daylight,
    noise,
    beds: [scaleColour(stone, 0.5), stone, scaleColour(stone, 1.3)],
    soil: stone,
    scrub: 0,
    // Light that grazes a wall of many deep clefts would leave torn shreds of shade on it.
    relief: 0.32,
    offset,
  });
  const bedded = createLight();
  const weathered = createWeathering(noise, offset);
  return (point: GroundPoint, into: Light): void => {
    const fall = Math.sqrt(point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const steep = smoothstep(0.75, 1.15, fall) * smoothstep(1, 5, point.y);
    if (steep < 1) ground(point, into);
    if (steep === 0) return;
    wall(point, bedded);
    // Rain washes soil down from the edge; spray and weed darken the foot.
    const stain = noise.perlin(point.x * 0.3 + point.z * 0.25, point.y * 0.05 + offset);
    const brown = smoothstep(top * 0.45, top, point.y + stain * 14) * 0.2;
    const wet = smoothstep(8 + stain * 5, 2, point.y) * 0.45;
    const shade = (1 - wet) * weathered(point);
    into.red = lerp(into.red, bedded.red * shade, steep);
    into.green = lerp(into.green, bedded.green * shade * (1 - brown * 0.25), steep);
    into.blue = lerp(into.blue, bedded.blue * shade * (1 - brown), steep);
  };
}

/** How much of its light rock keeps: little in the joints that run down it and under its beds, whatever the sun does. */
function createWeathering(noise: Noise, offset: number): (point: GroundPoint) => number {
  return ({ x, y, z, footprint }) => {
    const along = x + z * 0.85;
    const bent = along + noise.perlin(y * 0.11, along * 0.05 + offset) * 3;
    const joint = smoothstep(0.16, 0, Math.abs(noise.perlin(bent * 0.21, y * 0.022 + offset)));
    const broken = 0.55 + noise.perlin(along * 0.13 + 5, y * 0.17);
    const bed = noise.perlin(y * 0.62 + along * 0.02 + offset, along * 0.045);
    const seam = smoothstep(0.1, 0, Math.abs(bed)) * smoothstep(0.9, 0.25, footprint);
    const grain =
      noise.fbm(along * 0.8, y * 0.9 + offset, 3) * smoothstep(0.5, 0.12, footprint) +
      noise.perlin(along * 0.16, y * 0.12 - offset) * 0.5;
    const dark = clamp(joint * broken * 0.5 + seam * broken * 0.4, 0, 0.6);
    return (1 - dark) * (0.97 + grain * 0.4);
  };
}

function bakeCliffs(
  plan: CliffPlan,
  { daylight, task: { checkAborted } }: CoastStage,
  land: CliffLand,
): Vista {
  const { camera, width, height, top } = plan;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.25, 1.15);
  const vista = sampleVista(
    withChecks((x, z) => land.height(x, z), checkAborted),
    {
      camera,
      frameWidth: width,
      columns: Math.round(680 * fineness),
      distances: rowDistances(camera, plan, {
        far: 1700,
        pixels: 3,
        share: 0.0105,
        eye: camera.height - top,
      }),
      margin: 0.15,
    },
  );
  checkAborted();
  throwVistaShadows(vista, { sun: daylight.sun, reach: 260, checkAborted });
  measureOpenness(vista, { strength: 0.1 });
  return vista;
}

function towerPlace({ side, towerZ }: CliffPlan, land: CliffLand): { x: number; z: number } {
  return { x: land.edgeAt(towerZ) + side * 15, z: towerZ };
}

function siteOf(
  plan: CliffPlan,
  land: CliffLand,
  heightAt: (x: number, z: number) => number,
): Site {
  const { camera, width, height, side } = plan;
  const { x, z } = towerPlace(plan, land);
  const edges = [toScreenX(camera, x - side * 4, z), toScreenX(camera, x + side * 12, z)];
  return {
    camera,
    width,
    height,
    medium: "air",
    land: {
      near: 5,
      far: 40,
      height: (atX, atZ) => (land.inland(atX, atZ) > 1.4 ? heightAt(atX, atZ) : undefined),
    },
    water: {
      near: 90,
      far: 900,
      height: (atX, atZ) => (land.inland(atX, atZ) < -26 ? 0 : undefined),
    },
    taken:
      plan.tower === undefined ? [] : [{ left: Math.min(...edges), right: Math.max(...edges) }],
  };
}
