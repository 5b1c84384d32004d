import { toScreenX } from "../../core/camera.ts";
import { paintFarLand } from "../../outdoors/paint-far-land.ts";
import { paintWater } from "../../outdoors/paint-water.ts";
import { SEA_FLOOR } from "../../outdoors/terrain.ts";
import type { SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import type { Site } from "../../things/site.ts";
import { paintBirds } from "./birds.ts";
import { paintBoats } from "./boats.ts";
import { bakeCoast, paintCoastLand } from "./coast-land.ts";
import type { CoastLand } from "./coast-land.ts";
import type { CoastLayout, CoastStage } from "./coast-layout.ts";
import { OWN } from "./own-subjects.ts";
import { planCoast } from "./plan.ts";
import type { CoastPlan } from "./plan.ts";

/** Rocks that rise from the sea, with the lighthouse on them. */
export function rocksLayout(task: SceneTask): CoastLayout {
  const plan = planCoast(task.intent, task);
  return {
    sun: { camera: plan.camera, sunX: plan.sunX, lightSide: plan.side < 0 ? 1 : -1 },
    paint: (stage) => paintRocks(plan, stage),
  };
}

function paintRocks(
  plan: CoastPlan,
  { canvas, daylight, noise, sky, task }: CoastStage,
): ReadonlyMap<string, number> {
  const { intent, seed, checkAborted, progress } = task;
  const { camera } = plan;
  const work = { plan, daylight, noise, seed, checkAborted };
  paintFarLand(canvas, { camera, daylight, noise, seed });
  const land = bakeCoast(work);
  checkAborted();
  const cast = castThings(intent, { site: siteOf(plan, land, task), seed, own: OWN });
  const lighthouse = paintCoastLand(canvas, land, work);
  checkAborted();
  const shown = new Map(paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted }));
  const boats = paintBoats(canvas, plan, daylight);
  for (const [id, pixels] of boats) shown.set(id, pixels);
  const birds = paintBirds(canvas, plan, { daylight, task });
  if (birds > 0) shown.set("bird", birds);
  progress(0.5);
  checkAborted();
  paintWater(
    canvas,
    {
      camera,
      daylight,
      noise,
      sky: sky.small,
      mirrored: [...cast.distances, ...plan.boats.map(({ z }) => z), plan.z],
      landHeight: (x, z) => Math.max(land.main.height(x, z), land.foreshore.height(x, z)),
      glitter: sky.sunShown,
    },
    checkAborted,
  );
  lighthouse.shine(canvas);
  if (plan.tower !== undefined) shown.set("lighthouse", lighthouse.seen);
  return shown;
}

/** Things stand on the rocks where these are fairly level, and swim in the sea before them. */
function siteOf(plan: CoastPlan, land: CoastLand, { width, height }: SceneTask): Site {
  const heightAt = (x: number, z: number): number =>
    Math.max(land.main.height(x, z), land.foreshore.height(x, z));
  const { camera, side, x, z } = plan;
  const edges = [toScreenX(camera, x - side * 4, z), toScreenX(camera, x + side * 14, z)];
  const tower =
    plan.tower === undefined ? [] : [{ left: Math.min(...edges), right: Math.max(...edges) }];
  return {
    camera,
    width,
    height,
    medium: "air",
    land: {
      near: 12,
      far: z * 1.2,
      height: (atX, atZ) => {
        const ground = heightAt(atX, atZ);
        if (ground < 0.6) return undefined;
        const steep = Math.abs(heightAt(atX + 0.6, atZ) - heightAt(atX - 0.6, atZ));
        return steep > 1 ? undefined : ground;
      },
    },
    water: {
      near: 14,
      far: 160,
      height: (atX, atZ) => (heightAt(atX, atZ) > SEA_FLOOR + 1.5 ? undefined : 0),
    },
    taken: tower,
  };
}
