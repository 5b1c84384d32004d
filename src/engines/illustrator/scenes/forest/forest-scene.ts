import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { develop } from "../../outdoors/develop.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";
import { paleNight } from "../../outdoors/pale-night.ts";
import { paintBlownLeaves } from "../../outdoors/paint-blown-leaves.ts";
import { paintFireflies } from "../../outdoors/paint-fireflies.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import { measureOpenness } from "../../outdoors/light-vista.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import { SEA_FLOOR } from "../../outdoors/terrain.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { castThings } from "../../things/cast-things.ts";
import { createForestSite } from "./forest-site.ts";
import { createVinePainter, placeVines } from "./paint-vines.ts";
import { paintStream } from "./paint-stream.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { paintCabin, planCabin } from "./cabin.ts";
import { createCanopyLight } from "./canopy-light.ts";
import { createForestAir } from "./forest-air.ts";
import { createForestDaylight } from "./forest-daylight.ts";
import { createForestGround } from "./forest-ground.ts";
import { groundShape } from "./ground-shape.ts";
import { paintBackdrop } from "./paint-backdrop.ts";
import { createUndergrowthPainter } from "./paint-undergrowth.ts";
import { createTreePainter } from "./paint-wood.ts";
import { placeTrees } from "./place-trees.ts";
import { placeUndergrowth } from "./place-undergrowth.ts";
import { planForest } from "./plan.ts";
import { fallenColours, floorColours } from "./season-colours.ts";
import { bakeTreeShade } from "./tree-shade.ts";
import { paintFloorGrass } from "./paint-floor-grass.ts";
import { paintFallenLeaves } from "./paint-fallen-leaves.ts";

/** The inside of a forest: a path, a stream or a clearing among trees. */
export const forestScene: Scene = { pixelsMax: 1_440_000, draw: drawForest };

const now = () => process.cpuUsage().user / 1000;
function drawForest(task: SceneTask): Drawing {
  const { intent, seed, width, height, checkAborted, progress } = task;
  const plan = planForest(intent, { seed, width, height });
  const daylight = createForestDaylight(plan, intent);
  const noise = createNoise(seed);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  checkAborted();
  const clock: [string, number][] = [["start", now()]];
  const canopy = createCanopyLight(plan, daylight.sun, noise);
  const gaps = canopy.spots;
  const veil = createForestAir(plan, { daylight, gaps: canopy.shafts, noise, glow: daylight.glow });
  clock.push(["air", now()]);
  const shape = groundShape(plan, noise);
  const vista = sampleVista(shape, {
    camera: plan.camera,
    frameWidth: width,
    columns: 150,
    distances: spreadDistances(plan.nearest * 0.45, 90, { count: 190, bend: 2.2 }),
  });
  measureOpenness(vista);
  const groundAt = (x: number, z: number): number => {
    const height = vista.height(x, z);
    return height > SEA_FLOOR ? height : shape(x, z);
  };
  clock.push(["bake", now()]);
  paintBackdrop(canvas, plan, veil);
  clock.push(["back", now()]);
  const trees = placeTrees(plan, seed);
  const shade = bakeTreeShade(plan, trees, daylight.sun);
  const colourGround = createForestGround({ plan, daylight, noise, gaps, floor: floorColours(daylight.season, plan.wood), heightAt: groundAt, shade });
  paintVista(canvas, {
    vista,
    waterHeight: -0.02,
    checkAborted,
    colourGround: (point, into) => {
      colourGround(point, into);
      veil(into, point.x, point.y, point.z);
    },
  });
  clock.push(["ground", now()]);
  progress(0.4);
  const patches = createNoiseTile(16, (x, y) => noise.fbm(x, y, 3));
  const work = { plan, daylight, noise, seed, gaps, veil, shade, patches, groundAt, checkAborted };
  paintFallenLeaves(canvas, work);
  paintFloorGrass(canvas, work);
  clock.push(["grass", now()]);
  const paintUndergrowth = createUndergrowthPainter(canvas, work);
  const paintOne = createTreePainter(canvas, work);
  const paintVine = createVinePainter(canvas, work);
  const cabin = planCabin(plan, seed);
  const items = [
    ...trees.map((tree) => ({ z: tree.z, paint: () => paintOne(tree) })),
    ...placeUndergrowth(plan, seed, noise).map((plant) => ({ z: plant.z, paint: () => paintUndergrowth(plant) })),
    ...(plan.wood === "jungle" ? placeVines(plan, seed) : []).map((vine) => ({ z: vine.z, paint: () => paintVine(vine) })),
    ...(cabin === undefined ? [] : [{ z: cabin.z, paint: () => paintCabin(canvas, cabin, work) }]),
  ].toSorted((a, b) => b.z - a.z);
  clock.push(["grow", now()]);
  for (const item of items) {
    checkAborted();
    item.paint();
  }
  clock.push(["wood", now()]);
  const cast = castThings(intent, { site: createForestSite(plan, trees, groundAt), seed });
  const shown = paintCast(canvas, cast, { camera: plan.camera, light: daylight, seed, checkAborted });
  if (plan.way === "stream") paintStream(canvas, work);
  paintBlownLeaves(canvas, { daylight, seed, colours: fallenColours(daylight.season) });
  paintFireflies(canvas, { camera: plan.camera, daylight, seed, spread: plan.spread, near: plan.nearest, far: 22, count: 90, groundAt });
  clock.push(["cast", now()]);
  progress(0.8);
  checkAborted();
  if (daylight.isNight) paleNight(canvas.frame);
  const raster = develop(canvas.frame, task, daylight);
  clock.push(["develop", now()]);
  if (process.env["CLOCK"]) console.log(plan.wood, plan.way, clock.slice(1).map(([name, at], index) => `${name} ${(at - (clock[index]?.[1] ?? 0)).toFixed(0)}`).join(" "));
  return { raster, shown };
}
