import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintBlownLeaves } from "../../outdoors/paint-blown-leaves.ts";
import { paintFireflies } from "../../outdoors/paint-fireflies.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import { paleNight } from "../../outdoors/pale-night.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { lightOnThings } from "./light-on-things.ts";
import { createGroundAir } from "./ground-air.ts";
import { createForestGround } from "./forest-ground.ts";
import { createForestSite, OWN_THINGS } from "./forest-site.ts";
import type { ForestWork } from "./forest-work.ts";
import { paintBackdrop } from "./paint-backdrop.ts";
import { paintFallenLeaves } from "./paint-fallen-leaves.ts";
import { paintFloorGrass } from "./paint-floor-grass.ts";
import { paintPlants } from "./paint-plants.ts";
import { paintStream } from "./paint-stream.ts";
import { prepareForest } from "./prepare-forest.ts";
import { fallenColours } from "./season-colours.ts";

/** The inside of a forest: a path, a stream or a clearing among trees. */
export const forestScene: Scene = { pixelsMax: 1_440_000, share: 0.78, draw: drawForest };

function drawForest(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const work = prepareForest(task);
  const { plan, daylight, groundAt } = work;
  const { camera } = plan;
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  progress(0.2);
  paintBackdrop(canvas, plan, work.veil);
  paintFloor(canvas, work);
  progress(0.4);
  const ownShown = paintPlants(canvas, work);
  progress(0.7);
  const cast = castThings(intent, { site: createForestSite(work), seed, own: OWN_THINGS });
  const shown = paintCast(canvas, cast, { camera, light: lightOnThings(work), seed, checkAborted });
  if (plan.way === "stream") paintStream(canvas, work);
  paintBlownLeaves(canvas, { daylight, seed, colours: fallenColours(daylight.season, plan.wood) });
  const { spread, nearest } = plan;
  paintFireflies(canvas, {
    camera,
    daylight,
    seed,
    spread,
    near: nearest,
    far: 22,
    count: 90,
    groundAt,
  });
  if (daylight.isNight) paleNight(canvas.frame);
  progress(0.8);
  checkAborted();
  const raster = develop(canvas.frame, task, daylight);
  return { raster, shown: new Map([...ownShown, ...shown]) };
}

/** Paints the ground and what lies and stands flat on it. */
function paintFloor(canvas: Canvas, work: ForestWork): void {
  const { vista, checkAborted } = work;
  const colourGround = createForestGround(work);
  const layGroundAir = createGroundAir(work);
  paintVista(canvas, {
    vista,
    // A stream is painted last, for everything mirrors in it.
    waterHeight: -0.02,
    checkAborted,
    colourGround: (point, into) => {
      colourGround(point, into);
      layGroundAir(point, into);
    },
  });
  paintFallenLeaves(canvas, work);
  paintFloorGrass(canvas, work);
}
