import { addBloom } from "../../core/bloom.ts";
import { createFrame } from "../../core/create-frame.ts";
import { finish } from "../../core/finish.ts";
import { gradeFor } from "../../core/palette-grade.ts";
import { rng } from "../../core/rng.ts";
import { paintAir } from "../../filters/paint-air.ts";
import type { Frame, Raster } from "../../frame.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { createSpecks } from "../../things/comb-strands.ts";
import { countShown } from "./count-shown.ts";
import { createCutOut, finishCutOut } from "./cut-out.ts";
import { inkFor, layLettering } from "./lay-lettering.ts";
import { REFLECTIVITY } from "./materials.ts";
import { paintBackdrop } from "./paint-backdrop.ts";
import { arrange } from "./pieces/arrange.ts";
import { choosePieces } from "./pieces/choose-pieces.ts";
import { drawStand } from "./pieces/draw-stand.ts";
import type { DrawnStand } from "./pieces/draw-stand.ts";
import { layStand, reflectStand } from "./pieces/lay-stand.ts";
import { lightStand } from "./pieces/light-stand.ts";
import { buildSet } from "./set/build-set.ts";
import { placeDrums, riseMax, riseUnder } from "./set/drum.ts";
import { paintSet } from "./set/paint-set.ts";
import type { StudioSet } from "./set/studio-set.ts";

/** Anything of the vocabulary in a photographer's studio, set up in one of five ways. */
export const studioScene: Scene = { pixelsMax: 1_440_000, draw: drawStudio };

interface Studio {
  readonly set: StudioSet;
  readonly stands: readonly DrawnStand[];
  /** The rows at the top that lettering takes. */
  readonly topKept: number;
}

function drawStudio(task: SceneTask): Drawing {
  task.checkAborted();
  const studio = furnish(task);
  const { stands } = studio;
  task.progress(0.3);
  const drawing =
    task.intent.isTransparent === true ? drawCutOut(task, studio) : drawPicture(task, studio);
  const laid = stands.map(({ placed: { id }, sprite, left, top }) => ({ id, sprite, left, top }));
  return { ...drawing, shown: countShown(task, laid) };
}

/** The set with the things in their places, drawn but not lit. */
function furnish(task: SceneTask): Studio {
  const { intent, seed, width, height } = task;
  const bare = buildSet(task);
  const { space } = bare;
  const pieces = choosePieces(intent, rng(seed, "still life"));
  const lettered = intent.text === undefined ? 0 : Math.round(height * 0.26);
  const hasDrums = bare.setUp === "podium" && intent.isTransparent !== true;
  const { horizonY } = space.camera;
  const raised = hasDrums ? riseMax(pieces.length) * (space.front - horizonY) : 0;
  const room = { ...space, width, height, topKept: lettered + raised };
  const placed = arrange(pieces, room, rng(seed, "places"));
  const drums = hasDrums ? placeDrums(space, placed, rng(seed, "blocks")) : [];
  const chance = { seed, noise: bare.noise, specks: createSpecks(rng(seed, "specks")) };
  const stands = placed.map((piece) => {
    task.checkAborted();
    const rise = riseUnder(drums, space, piece);
    return drawStand(piece, { space, rise, isNight: bare.light.isNight }, chance);
  });
  return { set: { ...bare, drums }, stands, topKept: lettered };
}

function drawPicture(task: SceneTask, { set, stands, topKept }: Studio): { raster: Raster } {
  const { intent, seed, width, height, checkAborted } = task;
  const frame = createFrame(width, height);
  if (set.setUp === "wood") paintBackdrop(frame, set);
  paintSet(frame, { set, stands }, checkAborted);
  task.progress(0.7);
  if (intent.text !== undefined)
    layLettering(frame, {
      text: intent.text,
      height: topKept,
      side: set.light.side,
      ink: inkFor(set.setUp === "dark" ? [0, 0, 0] : set.dressing.wall, set.light.key),
    });
  lightAll(task, set, stands);
  const reflectivity = REFLECTIVITY[set.dressing.surface];
  if (reflectivity > 0)
    for (const stand of stands) if (isOnFloor(stand)) reflectStand(frame, stand, reflectivity);
  for (const stand of stands) layStand(frame, stand);
  checkAborted();
  paintAir(frame, intent.weather, { random: rng(seed, "air"), horizon: set.space.horizon });
  const isNight = set.light.isNight;
  // A wall as bright as white paper would spill over what stands before it.
  if (intent.background === undefined)
    addBloom(frame, { threshold: isNight ? 0.7 : 1.1, amount: isNight ? 0.3 : 0.16 });
  return { raster: develop(frame, task, set) };
}

const isOnFloor = ({ placed }: DrawnStand): boolean => placed.lift === 0 || placed.floats;

function drawCutOut(
  task: SceneTask,
  { set, stands, topKept }: Studio,
): { raster: Raster; alpha: Uint8Array } {
  const { text } = task.intent;
  const cutOut = createCutOut(task.width, task.height);
  const { frame, coverage } = cutOut;
  const lamps: StudioSet = { ...bareSet(set), dressing: { ...set.dressing, floor: NO_FLOOR } };
  lightAll(task, lamps, stands);
  for (const stand of stands) layStand(frame, stand, coverage);
  if (text !== undefined)
    layLettering(frame, { text, height: topKept, side: set.light.side, ink: CORAL, coverage });
  const alpha = finishCutOut(cutOut, { stands, space: set.space });
  return { raster: develop(frame, task, lamps), alpha };
}

/** Grey, so that what stands on nothing has no colour of a floor on it. */
const NO_FLOOR = [0.4, 0.4, 0.4] as const;
/** Seen on white pages and on black ones. */
const CORAL = [0.72, 0.1, 0.05] as const;

/** The same lamps without a window and an arch to stand in their way. */
function bareSet({ leaves: _leaves, backing: _backing, ...rest }: StudioSet): StudioSet {
  return rest;
}

function lightAll(task: SceneTask, set: StudioSet, stands: readonly DrawnStand[]): void {
  for (const stand of stands) {
    task.checkAborted();
    lightStand(stand, { set, others: stands });
  }
}

function develop(frame: Frame, { intent, seed }: SceneTask, { light }: StudioSet): Raster {
  const isClear = intent.isTransparent === true;
  const grade = gradeFor(
    {
      saturation: 1.06,
      contrast: 1.03,
      shadowTint: [0, 0, 0.006],
      highlightTint: [0.006, 0.003, 0],
    },
    intent,
  );
  return finish(frame, {
    ...grade,
    exposure: light.exposure,
    vignette: isClear ? 0 : intent.background === undefined ? 0.26 : 0.1,
    grain: isClear ? 0 : 0.008,
    seed,
  });
}
