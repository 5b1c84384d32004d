import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { createFrame } from "../../core/create-frame.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintBlownLeaves } from "../../outdoors/paint-blown-leaves.ts";
import { paintFireflies } from "../../outdoors/paint-fireflies.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import { paleNight } from "../../outdoors/pale-night.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { createCover } from "./create-cover.ts";
import { keepClear } from "./keep-clear.ts";
import { createMeadowGround } from "./meadow-ground.ts";
import { createMeadowSite, ownThings } from "./meadow-site.ts";
import { paintCountry } from "./paint-country.ts";
import { paintSward } from "./paint-sward.ts";
import { placeMills } from "./place-mills.ts";
import { prepareMeadow } from "./prepare-meadow.ts";

const BLOWN: readonly Colour[] = [
  [0.12, 0.14, 0.03],
  [0.16, 0.1, 0.03],
];

/** Open country: meadows, crops and gardens before rolling hills under a wide sky. */
export const meadowScene: Scene = { pixelsMax: 1_440_000, draw: drawMeadow };

function drawMeadow(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const work = prepareMeadow(canvas, task);
  const { plan, daylight, patches, noise, veil, groundAt } = work;
  const { camera, spread } = plan;
  progress(0.4);
  const { season, isSnowy } = daylight;
  const cover = createCover({ plan, season, isSnowy, patches }, noise);
  const colourGround = createMeadowGround(work, cover);
  paintVista(canvas, {
    vista: work.vista,
    waterHeight: -2,
    checkAborted,
    colourGround: (point, into) => {
      colourGround(point, into);
      veil(into, point.x, point.y, point.z);
    },
  });
  progress(0.6);
  const ownShown = paintCountry(canvas, work);
  const mills = placeMills(intent, work);
  const others = castThings(intent, {
    site: createMeadowSite(work, mills),
    seed,
    own: ownThings(plan, mills),
  });
  const cast = { ...others, things: [...mills, ...others.things] };
  const shown = paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted });
  paintSward(canvas, work, { cover, clear: keepClear(cast) });
  paintBlownLeaves(canvas, { daylight, seed, colours: BLOWN });
  paintFireflies(canvas, {
    camera,
    daylight,
    seed,
    spread,
    near: 4,
    far: 40,
    count: 110,
    groundAt,
  });
  if (daylight.isNight) paleNight(canvas.frame);
  progress(0.8);
  checkAborted();
  const raster = develop(canvas.frame, task, daylight);
  return { raster, shown: new Map([...ownShown, ...shown]) };
}
