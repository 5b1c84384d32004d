import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintNorthernSky } from "../../outdoors/paint-northern-sky.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import type { Cast } from "../../things/cast.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { paintCabin } from "./cabin.ts";
import { createNearMaterial } from "./near-material.ts";
import { paintFarShore } from "./paint-far-shore.ts";
import { paintLake } from "./paint-lake.ts";
import { CABINS } from "./plan-cabin.ts";
import { planLake } from "./plan.ts";
import type { LakeWork } from "./lake-work.ts";
import { paintShoreGrass } from "./shore-grass.ts";
import { paintShoreStones } from "./shore-stones.ts";
import { paintShoreTrees } from "./shore-trees.ts";
import { prepareLake } from "./prepare-lake.ts";
import { siteOf } from "./site-of.ts";

/** A lake among mountains. */
export const mountainLakeScene: Scene = {
  pixelsMax: 1_440_000,
  share: 0.74,
  draw: drawLake,
};

function drawLake(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planLake(intent, { seed, width, height });
  const noise = createNoise(seed);
  const work = prepareLake(plan, { intent, noise, seed, checkAborted });
  progress(0.3);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  paintNorthernSky(canvas, {
    camera: plan.camera,
    daylight: work.daylight,
    noise,
    seed,
    vista: work.land.vista,
    aurora: plan.heavens === "aurora" ? 0.26 : 0,
    ...(plan.heavens === "milky-way" ? { milkyWay: 2.2 } : {}),
    checkAborted,
  });
  paintFarShore(canvas, work);
  const cast = castThings(intent, { site: siteOf(work), seed, own: CABINS });
  const shown = new Map<string, number>();
  const count = (seen: ReadonlyMap<string, number>): void => {
    for (const [id, pixels] of seen) shown.set(id, (shown.get(id) ?? 0) + pixels);
  };
  const painting = { camera: plan.camera, light: work.land.light, seed, checkAborted };
  const { cabin } = plan;
  const showCabin = (): void => {
    if (cabin === undefined) return;
    const pixels = paintCabin(canvas, work, cabin);
    for (const { id } of intent.subjects) if (CABINS.has(id)) shown.set(id, pixels);
  };
  if (cabin?.isNear === false) showCabin();
  // What floats is painted first, so that the lake mirrors it; what stands on the shore comes last.
  count(
    paintCast(
      canvas,
      partOf(cast, (footing) => footing !== "ground"),
      painting,
    ),
  );
  progress(0.6);
  paintLake(canvas, work);
  progress(0.75);
  paintNearShore(canvas, work);
  if (cabin?.isNear === true) showCabin();
  paintShoreTrees(canvas, work);
  count(paintCast(canvas, groundOf(cast), painting));
  progress(0.9);
  return { raster: develop(canvas.frame, task, work.land.light), shown };
}

function paintNearShore(canvas: Canvas, work: LakeWork): void {
  paintVista(canvas, {
    vista: work.near.vista,
    colourGround: createNearMaterial(work),
    waterHeight: -0.02,
    checkAborted: work.checkAborted,
  });
  paintShoreStones(canvas, work);
  paintShoreGrass(canvas, work);
}

type Footing = Cast["things"][number]["footing"];

const partOf = (cast: Cast, belongs: (footing: Footing) => boolean): Cast => ({
  things: cast.things.filter(({ footing }) => belongs(footing)),
  distances: cast.distances,
});

/** What stands on the shore, with the board if there is one. */
const groundOf = (cast: Cast): Cast => ({
  ...cast,
  ...partOf(cast, (footing) => footing === "ground"),
});
