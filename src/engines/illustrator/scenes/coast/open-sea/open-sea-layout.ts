import type { Camera } from "../../../core/camera.ts";
import type { Light } from "../../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import { withChecks } from "../../../core/with-checks.ts";
import { rng } from "../../../core/rng.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import { paintVista } from "../../../outdoors/paint-vista.ts";
import { paintWater } from "../../../outdoors/paint-water.ts";
import { rowDistances } from "../../../outdoors/row-distances.ts";
import { SEA_FLOOR } from "../../../outdoors/terrain.ts";
import { sampleVista } from "../../../outdoors/vista.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import type { SceneTask } from "../../../scene.ts";
import { castThings } from "../../../things/cast-things.ts";
import { paintCast } from "../../../things/paint-cast.ts";
import { paintBirds } from "../birds.ts";
import { paintBoats } from "../boats.ts";
import type { CoastLayout, CoastStage } from "../coast-layout.ts";
import { OWN } from "../own-subjects.ts";
import { planBoats } from "../plan-boats.ts";
import type { BoatPlan } from "../plan-boats.ts";
import { createSkyMirror } from "../sky-mirror.ts";
import { createWaterSkin } from "../water-skin.ts";
import { createSwell } from "./swell.ts";
import type { SeaPoint, Swell } from "./swell.ts";

interface SeaPlan {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly side: -1 | 1;
  readonly sunX: number;
  readonly offset: number;
  readonly boats: readonly BoatPlan[];
  readonly birds: number;
}

/** Nothing but waves and sky. */
export function openSeaLayout(task: SceneTask): CoastLayout {
  const plan = planSea(task);
  return {
    sun: { camera: plan.camera, sunX: plan.sunX, lightSide: plan.side < 0 ? 1 : -1 },
    paint: (stage) => paintSea(plan, stage),
  };
}

function planSea({ intent, seed, width, height }: SceneTask): SeaPlan {
  const random = rng(seed, "open sea");
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const camera: Camera = {
    height: lerp(2.8, 3.6, random()),
    focal: Math.max(width, height * 0.9) * lerp(0.92, 0.82, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.42, 0.52, random()), 0.52, tall)),
  };
  const sunX = lerp(0.6, 0.75, random());
  return {
    camera,
    width,
    height,
    side,
    sunX: side < 0 ? sunX : 1 - sunX,
    offset: random() * 200,
    boats: planBoats(intent.subjects, { seed, side, width, camera }),
    birds: intent.subjects.some(({ id }) => id === "bird")
      ? 13
      : 4 + Math.floor(rng(seed, "birds")() * 5),
  };
}

function paintSea(plan: SeaPlan, stage: CoastStage): ReadonlyMap<string, number> {
  const { canvas, daylight, noise, sky, task } = stage;
  const { intent, seed, width, height, checkAborted, progress } = task;
  const { camera } = plan;
  const swell = createSwell({ ...plan, noise, eye: camera.height, chop: daylight.chop });
  const vista = bakeSea(plan, swell, checkAborted);
  const heightAt = (x: number, z: number): number => vista.height(x, z);
  const water = { near: 12, far: 200, height: heightAt };
  const site = { camera, width, height, medium: "air" as const, water };
  const cast = castThings(intent, { site, seed, own: OWN });
  paintVista(canvas, {
    vista,
    waterHeight: -100,
    colourGround: createSeaColour(plan, stage, swell),
    checkAborted,
  });
  progress(0.6);
  const shown = new Map(paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted }));
  const afloat = {
    camera,
    boats: plan.boats.map((boat) => ({ ...boat, y: heightAt(boat.x, boat.z) })),
  };
  for (const [id, pixels] of paintBoats(canvas, afloat, daylight)) shown.set(id, pixels);
  const birds = paintBirds(canvas, plan, { daylight, task });
  if (birds > 0) shown.set("bird", birds);
  paintWater(
    canvas,
    {
      camera,
      daylight,
      noise,
      sky: sky.small,
      mirrored: [],
      landHeight: () => SEA_FLOOR,
      glitter: sky.sunShown,
    },
    checkAborted,
  );
  return shown;
}

function bakeSea(plan: SeaPlan, swell: Swell, checkAborted: () => void): Vista {
  const { camera, width, height } = plan;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.25, 1.15);
  const point: SeaPoint = { height: 0, crest: 0, lift: 0, finest: 0 };
  const heightAt = (x: number, z: number): number => {
    swell(x, z, point);
    return point.height;
  };
  const vista = sampleVista(withChecks(heightAt, checkAborted), {
    camera,
    frameWidth: width,
    columns: Math.round(520 * fineness),
    distances: rowDistances(camera, plan, { far: 760, pixels: 3.2, share: 0.013 }),
    margin: 0.05,
  });
  checkAborted();
  return vista;
}

/** Answers the function that colours waves: green where light comes through them, white where they break, streaked by the wind. */
function createSeaColour(
  { camera, width, offset, side }: SeaPlan,
  { daylight, noise, sky }: CoastStage,
  swell: Swell,
) {
  const mirror = createSkyMirror(sky.small, camera, width);
  const skin = createWaterSkin({ camera, daylight, noise, mirror, glitter: sky.sunShown });
  const { chop } = daylight;
  const sea: SeaPoint = { height: 0, crest: 0, lift: 0, finest: 10 };
  /** How many crests break: few in a breeze, nearly all in a storm. */
  const breaking = lerp(1.06, 0.46, clamp((chop - 0.6) / 1.1, 0, 1));
  const streaky = smoothstep(1.1, 1.7, chop) * 0.55;
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z } = point;
    swell(x, z, sea);
    skin.paint(point, smoothstep(0.35, 0.9, sea.lift) * (0.4 + 0.6 * sea.crest), into);
    const near = smoothstep(0.3, 0.03, point.footprint);
    const torn =
      noise.fbm(x * 1.1 + offset, z * 1.3 + y, 3) * 0.7 +
      noise.perlin(x * 0.07, z * 0.06 + offset) * 0.5;
    const cap =
      smoothstep(breaking, breaking + 0.14, sea.crest + torn * 0.5) *
      smoothstep(0.15, 0.5, sea.crest);
    const wake = smoothstep(
      breaking - 0.1,
      breaking + 0.5,
      sea.crest + sea.lift * 0.25 + torn * 0.3,
    );
    const along = x * 0.95 + z * 0.3 * side;
    const across = z - x * 0.3 * side;
    const streak =
      streaky *
      smoothstep(
        0.12,
        0.4,
        noise.perlin(across * 0.6, along * 0.05 + offset) +
          noise.perlin(across * 2.1, along * 0.14) * 0.45,
      );
    const mesh =
      Math.abs(noise.perlin(x * 0.9, z * 1.1)) + Math.abs(noise.perlin(x * 2.6, z * 3)) * 0.45;
    const lace = wake * smoothstep(0.22, 0.03, mesh) * near;
    skin.lay(point, clamp(Math.max(cap, streak, lace * 0.75), 0, 0.96), into);
    skin.addAir(point, into);
  };
}
