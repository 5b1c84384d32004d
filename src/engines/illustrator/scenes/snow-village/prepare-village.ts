import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { buildChurch } from "../../outdoors/buildings/build-church.ts";
import { buildLamp } from "../../outdoors/buildings/build-lamp.ts";
import type { PlacedBuilding } from "../../outdoors/buildings/building.ts";
import { createBuildingShade } from "../../outdoors/buildings/cast-shade.ts";
import { createFarAir } from "../../outdoors/far-air.ts";
import { throwVistaShadows } from "../../outdoors/light-vista.ts";
import { createCrownShade } from "../../outdoors/plants/crown-shade.ts";
import { planHouse } from "../../outdoors/buildings/plan-house.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { findNotch } from "../../outdoors/find-notch.ts";
import { growConifers } from "../../outdoors/plants/mountain-conifers.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { bakeVillage } from "./bake-village.ts";
import { groundShape } from "./ground-shape.ts";
import type { VillagePlan } from "./village-plan.ts";
import { throwShadows } from "./throw-shadows.ts";
import { lampLightOf, lightVillage, THICKNESS } from "./village-light.ts";
import type { VillageWork } from "./village-work.ts";

/** How far above the notch of the skyline the setting sun stands, in radians. */
const CLEAR_OF_LAND = 0.05;
/** How far a mountain's shadow is followed, in metres. */
const SHADOW_REACH = 2500;
/** How deep houses stand in the ground, so that no gap shows on a slope. */
const SUNK = 0.12;

export interface VillageMoment {
  readonly intent: SceneIntent;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** Bakes the ground of a plan, builds its houses and lights everything for a moment. */
export function prepareVillage(plan: VillagePlan, moment: VillageMoment): VillageWork {
  const { intent, noise, seed, checkAborted } = moment;
  const ground = groundShape(plan, noise);
  const vista = bakeVillage(plan, { ground, checkAborted });
  const notch = findNotch(vista);
  const sky = createDaylight(
    {
      camera: plan.camera,
      lightSide: plan.lightSide,
      sunX: notch.across,
      lowSun: notch.rise + CLEAR_OF_LAND,
    },
    // It is winter here unless another season is asked for.
    { ...intent, season: intent.season ?? "winter" },
  );
  const light = lightVillage(plan, sky);
  const buildings = raiseHouses(plan, { ground, light, seed });
  const lamps = plan.lamps.map(({ x, z }): PlacedBuilding => ({
    building: buildLamp(light.isSnowy),
    x,
    y: ground(x, z),
    z,
    yaw: 0.4,
  }));
  throwVistaShadows(vista, { sun: light.sun, reach: SHADOW_REACH, checkAborted });
  const isShaded = createBuildingShade(buildings, light.sun);
  const trees = plan.christmasTree === undefined ? plan.trees : [...plan.trees, plan.christmasTree];
  const crown = createCrownShade(trees, { sun: light.sun, noise, footOf: ground });
  return {
    shade: throwShadows(vista, (x, y, z) => (isShaded(x, y, z) ? 0 : crown(x, y, z)), checkAborted),
    plan,
    light,
    sky: light.isNight ? sky : { ...sky, sun: light.sun },
    land: {
      light,
      noise,
      seed,
      stone: plan.stone,
      summit: plan.summit,
      snowLine: plan.summit * 0.5,
      treeLine: plan.summit * 0.36,
      thickness: THICKNESS,
    },
    vista,
    buildings,
    lamps,
    models: growConifers(seed, light),
    veil: createFarAir(light, THICKNESS),
    lampLight: lampLightOf(light),
    noise,
    seed,
    checkAborted,
  };
}

function raiseHouses(
  plan: VillagePlan,
  { ground, light, seed }: { ground: HeightAt; light: Daylight; seed: number },
): PlacedBuilding[] {
  const { isSnowy } = light;
  const { hasLights } = plan;
  return plan.houses.map(({ x, z, yaw, size, style, isChurch }, index): PlacedBuilding => {
    const random = rng(seed, `house ${index}`);
    const building = isChurch
      ? buildChurch(random, { isSnowy, hasLights })
      : planHouse(random, { style, isSnowy, hasLights, size });
    return { building, x, y: ground(x, z) - SUNK, z, yaw };
  });
}
