import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import { develop } from "../../outdoors/develop.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { beachLayout } from "./beach/beach-layout.ts";
import { chooseKind } from "./choose-kind.ts";
import type { CoastKind } from "./choose-kind.ts";
import { cliffsLayout } from "./cliffs/cliffs-layout.ts";
import type { PlanLayout } from "./coast-layout.ts";
import { harbourLayout } from "./harbour/harbour-layout.ts";
import { openSeaLayout } from "./open-sea/open-sea-layout.ts";
import { OWN } from "./own-subjects.ts";
import { rocksLayout } from "./rocks-layout.ts";

const LAYOUTS: Readonly<Record<CoastKind, PlanLayout>> = {
  rocks: rocksLayout,
  beach: beachLayout,
  cliffs: cliffsLayout,
  harbour: harbourLayout,
  "open sea": openSeaLayout,
};

/** The sea: rocks, beaches, cliffs, harbours and open water, with a lighthouse or boats if they are asked for. */
export const coastScene: Scene = {
  pixelsMax: 1_440_000,
  share: 0.7,
  draw: drawCoast,
};

function drawCoast(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const layout = LAYOUTS[chooseKind(intent, { seed, own: OWN })](task);
  const daylight = createDaylight(layout.sun, intent);
  const noise = createNoise(seed);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  checkAborted();
  const { camera } = layout.sun;
  const sky = paintHeavens(canvas, { camera, daylight, noise, seed, checkAborted });
  progress(0.25);
  checkAborted();
  const shown = layout.paint({ canvas, daylight, noise, sky, task });
  progress(0.8);
  checkAborted();
  return { raster: develop(canvas.frame, task, daylight), shown };
}
