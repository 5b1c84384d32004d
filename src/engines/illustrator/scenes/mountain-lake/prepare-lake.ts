import type { Noise } from "../../core/noise.ts";
import type { SceneIntent } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import { throwVistaShadows } from "../../outdoors/light-vista.ts";
import { createCrownShade } from "../../outdoors/plants/crown-shade.ts";
import { growConifers } from "../../outdoors/plants/mountain-conifers.ts";
import { bakeLand } from "./bake-land.ts";
import { bakeShore } from "./bake-shore.ts";
import { findNotch } from "../../outdoors/find-notch.ts";
import { findCliff } from "./find-cliff.ts";
import type { LakeWork } from "./lake-work.ts";
import { createGlow, lightLand } from "./land-light.ts";
import type { LakePlan } from "./lake-plan.ts";

/** How far above the notch of the skyline the setting sun stands, in radians. */
const CLEAR_OF_LAND = 0.045;
/** How far a mountain's shadow is followed, in metres. */
const SHADOW_REACH = 3500;

export interface LakeMoment {
  readonly intent: SceneIntent;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** Bakes the land of a plan and lights it for a moment. The sun and the moon stand where the skyline lets them be seen. */
export function prepareLake(
  plan: LakePlan,
  { intent, noise, seed, checkAborted }: LakeMoment,
): LakeWork {
  const vista = bakeLand(plan, { noise, checkAborted });
  const notch = findNotch(vista);
  const besideFrame = 0.5 + plan.lightSide * 1.4;
  const whole = createDaylight(
    {
      camera: plan.camera,
      lightSide: plan.lightSide,
      sunX: plan.heavens !== undefined && intent.time === "night" ? besideFrame : notch.across,
      lowSun: notch.rise + CLEAR_OF_LAND,
    },
    intent,
  );
  const light = lightLand(plan, whole);
  throwVistaShadows(vista, { sun: light.sun, reach: SHADOW_REACH, checkAborted });
  const shore = bakeShore(plan, noise);
  checkAborted();
  const cliff = plan.hasWaterfall === true ? findCliff(vista, plan.side) : undefined;
  const glowAt = createGlow(plan, light);
  const glow = glowAt(0);
  const shadeOf = createCrownShade(plan.trees, { sun: light.sun, noise, footOf: shore.height });
  return {
    plan,
    // At night the moon is seen in the picture, though the land is lit from beside it.
    daylight: light.isNight ? whole : { ...whole, sun: light.sun },
    land: {
      vista,
      light,
      noise,
      seed,
      stone: plan.stone,
      summit: plan.summit,
      snowLine: plan.snowLine,
      treeLine: plan.treeLine,
      glow: glowAt,
      ...(cliff === undefined ? {} : { cliff }),
      ...(plan.glacier === undefined ? {} : { glacier: plan.glacier }),
    },
    near: {
      vista: shore,
      models: growConifers(seed, light),
      glow,
      shade: (x, y, z) => shadeOf(x, y, z) * glow,
    },
    noise,
    seed,
    checkAborted,
  };
}
