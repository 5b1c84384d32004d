import { clamp } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { rng } from "../../../core/rng.ts";
import type { SceneIntent } from "../../../intent.ts";
import { buildIceberg } from "../../../outdoors/buildings/build-iceberg.ts";
import { buildIgloo } from "../../../outdoors/buildings/build-igloo.ts";
import type { PlacedBuilding } from "../../../outdoors/buildings/building.ts";
import { carveGullies } from "../../../outdoors/carve-gullies.ts";
import { createDaylight } from "../../../outdoors/daylight.ts";
import { createFarAir } from "../../../outdoors/far-air.ts";
import { findNotch } from "../../../outdoors/find-notch.ts";
import { measureOpenness, throwVistaShadows } from "../../../outdoors/light-vista.ts";
import { createMassif } from "../../../outdoors/mountains/massif.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";
import { sampleVista, spreadDistances } from "../../../outdoors/vista.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import { lampLightOf, lightVillage, THICKNESS } from "../village-light.ts";
import type { ArcticWork } from "./arctic-work.ts";
import { iceShape } from "./ice-ground.ts";
import type { ArcticPlan, IcePlan } from "./plan-arctic.ts";

/** How far above the notch of the skyline the setting sun stands, in radians. */
const CLEAR_OF_LAND = 0.05;
const SHADOW_REACH = 2500;
/** How deep what stands on the plain is buried, in metres. */
const SUNK = 0.1;
/** The land beyond the water lies this far under it where there are no mountains, in metres. */
const SEA_BED = -6;

export interface ArcticMoment {
  readonly intent: SceneIntent;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** Bakes the ice and the mountains of a plan, builds what stands on them and lights everything for a moment. */
export function prepareArctic(
  plan: ArcticPlan,
  { intent, noise, seed, checkAborted }: ArcticMoment,
): ArcticWork {
  const { camera, lightSide } = plan;
  const far = bakeFar(plan, noise);
  const notch = findNotch(far);
  const sky = createDaylight(
    { camera, lightSide, sunX: notch.across, lowSun: notch.rise + CLEAR_OF_LAND },
    { ...intent, season: "winter" },
  );
  const light = lightVillage(plan, sky);
  throwVistaShadows(far, { sun: light.sun, reach: SHADOW_REACH, checkAborted });
  const ground = iceShape(plan, noise);
  const raise = (stream: string, foot: HeightAt) => (ice: IcePlan, index: number) => ({
    building: buildIceberg(rng(seed, `${stream} ${index}`), ice),
    x: ice.x,
    y: foot(ice.x, ice.z),
    z: ice.z,
    yaw: ice.yaw,
  });
  const igloo: PlacedBuilding = {
    building: buildIgloo(plan.igloo.radius),
    x: plan.igloo.x,
    y: ground(plan.igloo.x, plan.igloo.z) - SUNK,
    z: plan.igloo.z,
    yaw: plan.igloo.yaw,
  };
  const blocks = plan.blocks.map(raise("block", (x, z) => ground(x, z) - SUNK));
  return {
    plan,
    light,
    sky: light.isNight ? sky : { ...sky, sun: light.sun },
    far,
    near: bakeNear(plan, ground),
    floating: plan.bergs.map(raise("berg", () => 0)),
    standing: [...blocks.filter(({ y }) => y > 0), igloo],
    igloo,
    veil: createFarAir(light, THICKNESS),
    lampLight: lampLightOf(light) * 1.2,
    noise,
    seed,
    checkAborted,
  };
}

/** A finer picture shows finer shapes; smaller pictures need fewer points. */
const finenessOf = ({ width, height }: ArcticPlan): number =>
  clamp(Math.sqrt(width * height) / 960, 0.3, 1.1);

function bakeFar(plan: ArcticPlan, noise: Noise): Vista {
  const fineness = finenessOf(plan);
  const massif = createMassif(plan, noise);
  const vista = sampleVista((x, z) => SEA_BED + massif(x, z), {
    camera: plan.camera,
    frameWidth: plan.width,
    columns: Math.round(420 * fineness),
    coarseFrom: 0,
    distances: spreadDistances(2600, 8000, { count: Math.round(200 * fineness), bend: 1.2 }),
  });
  carveGullies(vista, { width: 800, depth: 0.07, octaves: 5 });
  measureOpenness(vista);
  return vista;
}

function bakeNear(plan: ArcticPlan, ground: HeightAt): Vista {
  const fineness = finenessOf(plan);
  const vista = sampleVista(ground, {
    camera: plan.camera,
    frameWidth: plan.width,
    columns: Math.round(320 * fineness),
    distances: spreadDistances(2, plan.sideEdge * 1.3, {
      count: Math.round(240 * fineness),
      bend: 2,
    }),
    margin: 0.05,
  });
  measureOpenness(vista, { reach: 4, strength: 1.2 });
  return vista;
}
