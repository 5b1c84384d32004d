import { clamp } from "../../core/interpolate.ts";
import { withChecks } from "../../core/with-checks.ts";
import { createGround } from "./ground-material.ts";
import { createLighthouse } from "./lighthouse.ts";
import type { Lighthouse } from "./lighthouse.ts";
import { foreshore, foreshoreShape, landShape } from "./land-shape.ts";
import { paintTerrain } from "../../outdoors/paint-terrain.ts";
import { bakeTerrain } from "../../outdoors/terrain.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { CoastWork } from "./coast-work.ts";
import type { CoastPlan } from "./plan.ts";

export interface CoastLand {
  readonly main: Terrain;
  readonly foreshore: Terrain;
}

/** Bakes the land of the picture: the coast itself and the rocks before it. */
export function bakeCoast({ plan, daylight, noise, checkAborted }: CoastWork): CoastLand {
  const { camera, z } = plan;
  const spread = (camera.centreX / camera.focal) * 1.05;
  const near = Math.max(26, z * 0.62);
  const far = z * 1.55;
  // A finer picture shows finer ledges; smaller pictures need fewer points.
  const fineness = clamp(Math.sqrt(camera.centreX * 2 * plan.bottomY) / 960, 0.25, 1.2);
  const points = (count: number): number => Math.round(count * fineness);
  const main = bakeTerrain(
    withChecks(landShape(plan, noise), checkAborted),
    {
      left: -spread * far,
      right: spread * far,
      near,
      far,
      columns: points(600),
      rows: points(350),
    },
    daylight.sun,
  );
  const front = foreshore(plan).nearest;
  const rocks = bakeTerrain(
    withChecks(foreshoreShape(plan, noise), checkAborted),
    {
      left: -spread * front * 1.9,
      right: spread * front * 1.9,
      near: front * 0.75,
      far: front * 1.9,
      columns: points(320),
      rows: points(180),
    },
    daylight.sun,
  );
  return { main, foreshore: rocks };
}

/** Paints the land, then what stands on it. Answers the lighthouse, whose light is painted last. */
export function paintCoastLand(canvas: Canvas, land: CoastLand, work: CoastWork): Lighthouse {
  const { plan, daylight, noise, checkAborted } = work;
  const ground = { daylight, noise, stone: plan.stone };
  const painting = { camera: plan.camera, daylight };
  const lighthouse = createLighthouse(work, {
    tower: visibleGround(plan, land.main, plan.x) - 0.3,
    house: visibleGround(plan, land.main, plan.x + plan.side * (plan.tower?.house ?? 0)) - 0.25,
  });
  paintTerrain(canvas, {
    ...painting,
    terrain: land.main,
    colourGround: createGround({ ...ground, grass: true }),
    isShaded: lighthouse.shades,
    checkAborted,
  });
  lighthouse.paint(canvas);
  paintTerrain(canvas, {
    ...painting,
    terrain: land.foreshore,
    colourGround: createGround({ ...ground, grass: false }),
    isShaded: () => false,
    checkAborted,
  });
  return lighthouse;
}

/**
 * The height at the tower's distance from which things can be seen over the land before them. From a
 * boat the edge of a cliff hides the foot of what stands behind it, so buildings stand a little higher.
 */
function visibleGround({ camera, z }: CoastPlan, land: Terrain, x: number): number {
  let height = land.height(x, z);
  for (let nearer = z; nearer > land.area.near; nearer -= 0.5) {
    const edge = land.height((x * nearer) / z, nearer);
    height = Math.max(height, camera.height + ((edge - camera.height) * z) / nearer);
  }
  return height;
}
