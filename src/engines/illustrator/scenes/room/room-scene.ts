import { autoExposure } from "../../core/auto-exposure.ts";
import { addBloom } from "../../core/bloom.ts";
import type { Canvas } from "../../core/canvas.ts";
import { finish } from "../../core/finish.ts";
import { createNoise } from "../../core/noise.ts";
import type { Noise } from "../../core/noise.ts";
import { gradeFor } from "../../core/palette-grade.ts";
import { rng } from "../../core/rng.ts";
import type { Raster } from "../../frame.ts";
import { buildStage } from "../../indoors/build-stage.ts";
import { createOutlook } from "../../indoors/outlook/outlook.ts";
import { paintBeams } from "../../indoors/paint-beams.ts";
import { paintGlass } from "../../indoors/paint-glass.ts";
import { paintStage } from "../../indoors/paint-stage.ts";
import type { Stage } from "../../indoors/stage.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";

import { paintCast } from "../../things/paint-cast.ts";
import { reflectCast } from "../../things/reflect-cast.ts";
import { buildShell } from "./build-shell.ts";
import { furnishBedroom } from "./furnish-bedroom.ts";
import { furnishCafe } from "./furnish-cafe.ts";
import { furnishKitchen } from "./furnish-kitchen.ts";
import { furnishLibrary } from "./furnish-library.ts";
import { furnishLiving } from "./furnish-living.ts";
import { createFurnisher } from "./create-furnisher.ts";
import type { Furnisher } from "./furnisher.ts";
import { makeWindow } from "./furniture/window.ts";
import { makeNeonStrips } from "./neon-strips.ts";
import { countOwn, ownSubjects } from "./own-things.ts";
import { paintPanes } from "./paint-panes.ts";
import { planRoom } from "./plan-room.ts";
import { wallPose } from "./walls.ts";
import type { RoomKind, RoomPlan } from "./room-plan.ts";
import { joinLights, lightRoom } from "./room-light.ts";
import type { RoomLight } from "./room-light.ts";
import { setOnTable, siteLight, siteOf } from "./room-site.ts";
import { servedSubjects, serveThings } from "./serve-things.ts";
import { seenOutside } from "./seen-outside.ts";

/** An interior with a window: a sitting room, a bedroom, a library, a kitchen or a café. */
export const roomScene: Scene = {
  pixelsMax: 660_000,
  share: 0.44,
  smallPixels: 400_000,
  draw: drawRoom,
};

const FURNISHERS: Readonly<Record<RoomKind, (room: Furnisher) => void>> = {
  living: furnishLiving,
  bedroom: furnishBedroom,
  library: furnishLibrary,
  kitchen: furnishKitchen,
  cafe: furnishCafe,
};

function drawRoom(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted } = task;
  const plan = planRoom(intent, { seed, width, height });
  const noise = createNoise(seed);
  const light = lightRoom(plan, intent);
  const room = furnish(plan, light, task, noise);
  const stage = stageOf(room, light, task, noise);
  checkAborted();
  const painted = paintStage(stage, task);
  const { canvas, sight, mirror } = painted;
  paintGlass(stage, painted, checkAborted);
  const { portals, look } = stage.lights;
  paintPanes(canvas, {
    eye: plan.eye,
    portals,
    look,
    mirror,
    weather: intent.weather,
    isNight: light.daylight.isNight,
    noise,
    checkAborted,
  });
  const site = siteOf(plan, room.footprints, sight);
  const cast = castThings(setOnTable(intent, site), {
    site,
    seed,
    own: new Set([...ownSubjects(intent.subjects, room.ranges), "sign"]),
  });
  const painting = {
    camera: site.camera,
    light: siteLight(plan, light, stage.roughLight, portals, room.lamps),
    seed,
    checkAborted,
  };
  if (plan.style.rug.kind !== "shag")
    reflectCast(canvas, cast, { ...painting, reflectivity: 0.06, roughness: 0.5 });
  const shown = paintCast(canvas, cast, painting);
  if (light.sun !== undefined && !light.daylight.isNight)
    paintBeams(canvas, {
      eye: plan.eye,
      portals,
      sun: light.sun,
      density: intent.time === "day" ? 0.004 : 0.009,
      random: rng(seed, "dust"),
      checkAborted,
    });
  checkAborted();
  return {
    raster: develop(canvas, task),
    shown: new Map([...shown, ...countOwn(intent.subjects, room.ranges, sight)]),
  };
}

function furnish(
  plan: RoomPlan,
  { isLit, lampColour }: RoomLight,
  { intent, seed }: SceneTask,
  noise: Noise,
): Furnisher {
  const sign =
    intent.text === undefined || (intent.textManner !== "sign" && intent.textManner !== "neon")
      ? undefined
      : { text: intent.text, manner: intent.textManner };
  const served = servedSubjects(intent.subjects, plan);
  const room = createFurnisher({
    plan,
    isServed: served.length > 0,
    wishes: {
      hasDesk: intent.subjects.some(({ id }) => id === "desk"),
      hasFloorGlobe:
        plan.kind === "library" &&
        intent.subjects.some((subject) => subject.id === "earth" && !served.includes(subject)),
    },
    noise,
    seed,
    isLit,
    lampColour,
    ...(sign === undefined ? {} : { sign }),
  });
  room.add("shell", { solids: buildShell(plan, noise) });
  for (const window of plan.windows)
    room.add("window", {
      solids: makeWindow(wallPose(plan, window.wall), window, room.making("window")),
    });
  FURNISHERS[plan.kind](room);
  if (plan.isTall) room.plant("front plant", plan.half * 0.42 - 1.5, 1.5, "monstera", 0.95);
  if (served.length > 0) serveThings(room, served);
  if (intent.neon) room.add("strips", makeNeonStrips(plan));
  return room;
}

function stageOf(
  { plan, solids, lamps }: Furnisher,
  light: RoomLight,
  { seed, width, height, checkAborted }: SceneTask,
  noise: Noise,
): Stage {
  const look = createOutlook({
    kind: plan.outlook,
    eye: plan.eye,
    width,
    height,
    daylight: light.daylight,
    noise,
    seed,
    brightness: light.outside,
    seen: seenOutside(plan, width),
    checkAborted,
  });
  const ambient = light.daylight.isNight
    ? ([0.02, 0.018, 0.016] as const)
    : ([0.1, 0.1, 0.1] as const);
  return buildStage(plan.eye, solids, joinLights(light, lamps, look, ambient));
}

function develop({ frame }: Canvas, { intent, seed }: SceneTask): Raster {
  const isNight = intent.time === "night";
  addBloom(
    frame,
    isNight || intent.neon ? { threshold: 0.9, amount: 0.3 } : { threshold: 1.6, amount: 0.16 },
  );
  const isDark = isNight || intent.neon;
  return finish(frame, {
    exposure: autoExposure(frame, {
      key: isDark ? 0.1 : intent.time === "day" ? 0.26 : 0.22,
      low: 0.3,
      high: 12,
    }),
    vignette: 0.3,
    grain: 0.01,
    ...gradeFor(
      {
        saturation: 0.96,
        contrast: 1.08,
        shadowTint: isDark ? [-0.004, 0, 0.01] : [-0.004, 0.001, 0.006],
        highlightTint: [0.01, 0.004, -0.006],
      },
      intent,
    ),
    seed,
  });
}
