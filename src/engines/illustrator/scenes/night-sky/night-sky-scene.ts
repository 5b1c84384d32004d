import { autoExposure } from "../../core/auto-exposure.ts";
import { addBloom } from "../../core/bloom.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { createFrame } from "../../core/create-frame.ts";
import { finish } from "../../core/finish.ts";
import { createNoise } from "../../core/noise.ts";
import { gradeFor } from "../../core/palette-grade.ts";
import { rng } from "../../core/rng.ts";
import { paintSnowfall } from "../../core/snowfall.ts";
import type { Raster } from "../../frame.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import type { Site, SiteLight, Span } from "../../things/site.ts";
import { bakeMoon, paintMoonGround } from "./moon-ground.ts";
import { bakeNightHills, paintNightHills } from "./night-hills.ts";
import type { NightWork } from "./night-work.ts";
import { paintNightHeavens } from "./paint-night-heavens.ts";
import { paintPines } from "./paint-pines.ts";
import { planNight } from "./plan.ts";
import type { NightKind, NightPlan } from "./plan.ts";
import { paintEarth, paintPlanets } from "./planets.ts";

/** Space, and skies that people travel for: planets, galaxies, nebulae, the Moon, the Milky Way, the aurora. */
export const nightSkyScene: Scene = { pixelsMax: 1_440_000, draw: drawNightSky };

/** What the sky itself is made of; a planet that is asked for is the great one in the picture. */
const OWN: readonly string[] = ["planet", "star", "ringed planet", "milky way"];

/** The earth stands over the moon, and is the great planet where there is one. A second one is a thing like others. */
const WITH_EARTH: ReadonlySet<NightKind> = new Set<NightKind>(["planet", "moon-surface"]);

const MOONS: readonly string[] = ["moon", "full moon"];

const ownOf = ({ kind }: NightPlan): ReadonlySet<string> =>
  new Set([
    ...OWN,
    ...(WITH_EARTH.has(kind) ? ["earth"] : []),
    ...(kind === "planet" ? MOONS : []),
  ]);

const KEYS: Readonly<Record<NightKind, number>> = {
  planet: 0.05,
  galaxy: 0.06,
  nebula: 0.12,
  "moon-surface": 0.1,
  "milky-way": 0.055,
  aurora: 0.1,
};

/** Light that the sky sheds on things and hills. */
const GLOW: Readonly<Record<NightKind, Colour>> = {
  planet: [0.06, 0.065, 0.09],
  galaxy: [0.09, 0.09, 0.12],
  nebula: [0.12, 0.09, 0.14],
  "moon-surface": [0.03, 0.03, 0.034],
  "milky-way": [0.12, 0.145, 0.21],
  aurora: [0.085, 0.135, 0.135],
};

function drawNightSky(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planNight(intent, { seed, width, height });
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const work: NightWork = { plan, noise: createNoise(seed), seed, checkAborted };
  paintNightHeavens(canvas, work);
  progress(0.5);
  checkAborted();
  const { land, taken } = paintGround(canvas, work, task);
  progress(0.7);
  const own = ownOf(plan);
  const site: Site = {
    camera: plan.camera,
    width,
    height,
    medium: land === undefined ? "space" : "air",
    ...(land === undefined ? {} : { land }),
    ...(taken === undefined ? {} : { taken: [taken] }),
  };
  const cast = castThings(intent, { site, seed, own });
  const shown = new Map(
    paintCast(canvas, cast, { camera: plan.camera, light: thingsLight(work), seed, checkAborted }),
  );
  for (const { id } of intent.subjects) if (own.has(id)) shown.set(id, width);
  progress(0.85);
  checkAborted();
  return { raster: developNight(canvas, task, KEYS[plan.kind]), shown };
}

interface Room {
  readonly land?: Site["land"];
  /** Where the great planet is. */
  readonly taken?: Span;
}

/** The ground that some of these skies stand over, or the planets that float in them; answers where that leaves room for things. */
function paintGround(canvas: Canvas, work: NightWork, task: SceneTask): Room {
  const { plan, noise, seed, checkAborted } = work;
  const { camera, kind } = plan;
  const night = { ...task.intent, time: "night" as const, weather: "clear" as const };
  const daylight = createDaylight(
    { camera, sunX: plan.sun.x > 0 ? 0.8 : 0.2, lightSide: plan.sun.x > 0 ? 1 : -1 },
    night,
  );
  if (kind === "moon-surface") {
    paintEarth(canvas, plan, noise, seed);
    checkAborted();
    const terrain = bakeMoon(plan, noise);
    paintMoonGround(canvas, terrain, { plan, daylight, noise });
    return { land: { near: 4, far: 60, height: (x, z) => terrain.height(x, z) } };
  }
  if (kind === "milky-way" || kind === "aurora") {
    const terrain = bakeNightHills(plan, noise);
    checkAborted();
    paintNightHills(canvas, terrain, { plan, daylight, noise, glow: GLOW[kind] });
    paintPines(canvas, terrain, { plan, noise, seed, glow: GLOW[kind] });
    return { land: { near: 5, far: 60, height: (x, z) => terrain.height(x, z) } };
  }
  if (kind !== "planet") return {};
  const { details = [], subjects } = task.intent;
  const taken = paintPlanets(canvas, plan, {
    noise,
    seed,
    hasRings: details.includes("rings"),
    moons: subjects.find(({ id }) => MOONS.includes(id))?.count,
    isEarth: subjects.some(({ id }) => id === "earth"),
  });
  return { taken };
}

function thingsLight({ plan }: NightWork): SiteLight {
  const { kind, sun, colours } = plan;
  const glow = GLOW[kind];
  const isStarlit = kind === "milky-way" || kind === "aurora";
  const strength = isStarlit ? 0.05 : 1.6;
  const direct: Colour =
    kind === "nebula"
      ? [
          strength * (0.6 + colours.main[0]),
          strength * (0.6 + colours.main[1]),
          strength * (0.6 + colours.main[2]),
        ]
      : [strength, strength * 0.97, strength * 0.92];
  return {
    sun,
    direct,
    ambient: isStarlit ? [glow[0] * 1.6, glow[1] * 1.6, glow[2] * 1.6] : glow,
    haze: [0, 0, 0],
    hazeDensity: 0,
    isNight: isStarlit,
    isSnowy: kind === "aurora",
    lampLit: true,
  };
}

function developNight({ frame }: Canvas, { intent, seed }: SceneTask, key: number): Raster {
  if (intent.weather === "snow") paintSnowfall(frame, rng(seed, "snow"), { brightness: 0.02 });
  addBloom(frame, { threshold: 0.7, amount: 0.36 });
  const grade = gradeFor(
    {
      saturation: 1.16,
      contrast: 1.08,
      shadowTint: [-0.01, -0.004, 0.016],
      highlightTint: [0.008, 0.002, -0.004],
    },
    intent,
  );
  return finish(frame, {
    exposure: autoExposure(frame, { key, low: 0.75, high: 1.25 }),
    vignette: 0.36,
    grain: 0.012,
    ...grade,
    seed,
  });
}
