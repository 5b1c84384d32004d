import { autoExposure } from "../../core/auto-exposure.ts";
import { addBloom } from "../../core/bloom.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { finish } from "../../core/finish.ts";
import { createNoise } from "../../core/noise.ts";
import { gradeFor } from "../../core/palette-grade.ts";
import type { Raster } from "../../frame.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import type { Cast, PlacedThing } from "../../things/cast.ts";
import { colourOf } from "../../things/colour-of.ts";
import { paintCast } from "../../things/paint-cast.ts";
import type { SiteLight } from "../../things/site.ts";
import { paintBackdrop } from "./paint-backdrop.ts";
import { paintSteam } from "./paint-steam.ts";
import { paintVessel } from "./paint-vessel.ts";
import { planTable } from "./plan.ts";
import type { TablePlan } from "./plan.ts";
import { createTableLight } from "./table-light.ts";
import type { TableLight } from "./table-light.ts";
import { paintTop } from "./table-top.ts";

/** A laid table: breakfast, dinner, tea, coffee, a picnic, a kitchen, with whatever is named served on it. */
export const tableScene: Scene = { pixelsMax: 1_440_000, draw: drawTable };

function drawTable(task: SceneTask): Drawing {
  const { seed, width, height, checkAborted, progress } = task;
  const plan = planTable(task.intent, { seed, width, height });
  const intent = { ...task.intent, time: hourOf(task.intent, plan) };
  const light = createTableLight(plan, intent);
  const noise = createNoise(seed);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const { camera, edge } = plan;
  const bottom = camera.horizonY + (camera.height * camera.focal) / edge;
  paintBackdrop(canvas, { plan, light, intent, noise, seed, bottom });
  checkAborted();
  progress(0.2);
  paintTop(canvas, { plan, light, noise, checkAborted });
  progress(0.55);
  const around = { camera, light, noise };
  const vessels = plan.vessels.toSorted((a, b) => b.z - a.z || a.y - b.y);
  for (const vessel of vessels) {
    checkAborted();
    paintVessel(canvas, vessel, around);
  }
  progress(0.75);
  const shown = new Map(
    paintCast(canvas, toCast(plan), { camera, light: thingsLight(light), seed, checkAborted }),
  );
  for (const vessel of vessels) {
    paintSteam(canvas, vessel, around);
    if (vessel.id !== undefined) shown.set(vessel.id, width);
  }
  progress(0.85);
  checkAborted();
  return { raster: developTable(canvas, { ...task, intent }, light), shown };
}

/** Who asks for candles and names no hour means the evening, but not over breakfast or on a lawn. */
function hourOf(
  { time, subjects }: SceneTask["intent"],
  { kind }: TablePlan,
): SceneTask["intent"]["time"] {
  const isByDay = kind === "breakfast" || kind === "coffee" || kind === "picnic";
  const isCandlelit = subjects.some(({ id }) => id === "candle");
  return time === "day" && isCandlelit && !isByDay ? "night" : time;
}

/** The food as things in their places; the table under them has their shadows already. */
function toCast({ foods }: TablePlan): Cast {
  const things = foods.map(
    ({ subject, sprite, x, y, z, width, height, isMirrored }): PlacedThing => ({
      id: subject.id,
      sprite,
      ...(subject.colour === undefined ? {} : { colour: colourOf(subject.colour) }),
      x,
      y,
      z,
      width,
      height,
      isMirrored,
      footing: "air",
    }),
  );
  return { things, distances: [] };
}

function thingsLight({ window, key, around, flames, flameColour, isNight }: TableLight): SiteLight {
  const warm = flames.length * 9;
  return {
    sun: { x: window.x, y: window.y, z: -0.2 },
    direct: key,
    ambient: [
      around[0] + flameColour[0] * warm,
      around[1] + flameColour[1] * warm,
      around[2] + flameColour[2] * warm,
    ],
    haze: [0, 0, 0],
    hazeDensity: 0,
    isNight,
    isSnowy: false,
    lampLit: isNight,
  };
}

function developTable({ frame }: Canvas, { intent, seed }: SceneTask, light: TableLight): Raster {
  addBloom(frame, { threshold: 1.1, amount: 0.28 });
  const grade = gradeFor(
    {
      saturation: 1.1,
      contrast: 1.06,
      shadowTint: [0.008, 0, -0.004],
      highlightTint: [0.012, 0.004, -0.008],
    },
    intent,
  );
  const exposure = autoExposure(frame, { key: light.exposureKey, low: 0.4, high: 2.6 });
  return finish(frame, { exposure, vignette: 0.42, grain: 0.01, ...grade, seed });
}
