import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { develop } from "../../outdoors/develop.ts";
import { measureOpenness, throwVistaShadows } from "../../outdoors/light-vista.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";
import { paintBlownLeaves } from "../../outdoors/paint-blown-leaves.ts";
import { paintFireflies } from "../../outdoors/paint-fireflies.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import { paleNight } from "../../outdoors/pale-night.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import { SEA_FLOOR } from "../../outdoors/terrain.ts";
import { readSunlit } from "./read-sunlit.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { castThings } from "../../things/cast-things.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { createCover } from "./create-cover.ts";
import { meadowShape } from "./land-shape.ts";
import { createMeadowDaylight } from "./meadow-daylight.ts";
import { createMeadowGround } from "./meadow-ground.ts";
import { createMeadowLight } from "./meadow-light.ts";
import { createMeadowSite } from "./meadow-site.ts";
import { createMeadowTreePainter } from "./paint-meadow-trees.ts";
import { createParkPainter, placeParkPieces } from "./park.ts";
import { paintFarm, paintFence } from "./farm.ts";
import { paintVines } from "./paint-vines.ts";
import { paintRidges } from "./paint-ridges.ts";
import { paintSward } from "./paint-sward.ts";
import { placeMeadowTrees } from "./place-trees.ts";
import { planMeadow } from "./plan.ts";

/** Open country: meadows and fields under a wide sky. */
export const meadowScene: Scene = { pixelsMax: 1_440_000, draw: drawMeadow };

const now = () => process.cpuUsage().user / 1000;
function drawMeadow(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planMeadow(intent, { seed, width, height });
  const { camera } = plan;
  const daylight = createMeadowDaylight(plan, intent);
  const noise = createNoise(seed);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const clock: [string, number][] = [["start", now()]];
  const sky = paintHeavens(canvas, { camera, daylight, noise, seed });
  clock.push(["sky", now()]);
  checkAborted();
  paintRidges(canvas, plan, { daylight, noise, seed });
  clock.push(["ridges", now()]);
  const shape = meadowShape(plan, noise);
  const isTerraced = plan.layout === "terraces";
  const vista = sampleVista(shape, {
    camera,
    frameWidth: width,
    columns: isTerraced ? 400 : 260,
    distances: isTerraced ? spreadDistances(2.5, 900, { count: 420, bend: 2.4 }) : spreadDistances(1.2, 2200, { count: 330, bend: 3.6 }),
  });
  throwVistaShadows(vista, { sun: daylight.sun, reach: 500, checkAborted });
  measureOpenness(vista);
  clock.push(["vista", now()]);
  const groundAt = (x: number, z: number): number => {
    const high = vista.height(x, z);
    return high > SEA_FLOOR ? high : shape(x, z);
  };
  const trees = placeMeadowTrees(plan, { seed, noise, groundAt });
  const light = createMeadowLight(trees, { daylight, noise, groundAt, litAt: readSunlit(vista) });
  const patches = createNoiseTile(16, (x, y) => noise.fbm(x, y, 3));
  const work = {
    plan,
    daylight,
    noise,
    seed,
    sky: sky.small,
    patches,
    light,
    groundAt,
    veil: (into: Parameters<typeof addHaze>[0], _x: number, _y: number, z: number) => addHaze(into, z, daylight),
    checkAborted,
  };
  const cover = createCover({ plan, season: daylight.season, isSnowy: daylight.isSnowy, patches }, noise);
  const colourGround = createMeadowGround(work, cover);
  clock.push(["plan", now()]);
  paintVista(canvas, {
    vista,
    colourGround: (point, into) => {
      colourGround(point, into);
      addHaze(into, point.z, daylight);
    },
    waterHeight: -2,
    checkAborted,
  });
  clock.push(["ground", now()]);
  progress(0.5);
  const paintTree = createMeadowTreePainter(canvas, work);
  const paintPiece = createParkPainter(canvas, work);
  const pieces = plan.layout === "park" ? placeParkPieces(plan) : [];
  const items = [
    ...trees.map((tree) => ({ z: tree.z, paint: () => paintTree(tree) })),
    ...pieces.map((piece) => ({ z: piece.z, paint: () => paintPiece(piece) })),
  ].toSorted((a, b) => b.z - a.z);
  for (const item of items) {
    checkAborted();
    item.paint();
  }
  clock.push(["trees", now()]);
  if (plan.layout === "farm") paintFarm(canvas, work, seed);
  if (plan.cover === "vines") paintVines(canvas, work);
  if (plan.layout === "farm") paintFence(canvas, work);
  const cast = castThings(intent, { site: createMeadowSite(work, trees), seed });
  const shown = paintCast(canvas, cast, { camera, light: daylight, seed, checkAborted });
  clock.push(["cast", now()]);
  paintSward(canvas, work, cover);
  paintBlownLeaves(canvas, { daylight, seed, colours: [[0.12, 0.14, 0.03], [0.16, 0.1, 0.03]] });
  paintFireflies(canvas, { camera, daylight, seed, spread: plan.spread, near: 4, far: 40, count: 110, groundAt });
  clock.push(["sward", now()]);
  progress(0.8);
  checkAborted();
  if (daylight.isNight) paleNight(canvas.frame);
  const raster = develop(canvas.frame, task, daylight);
  clock.push(["develop", now()]);
  if (process.env["CLOCK"]) console.log(plan.layout, plan.cover, trees.length, clock.slice(1).map(([name, at], index) => `${name} ${(at - (clock[index]?.[1] ?? 0)).toFixed(0)}`).join(" "));
  return { raster, shown };
}
