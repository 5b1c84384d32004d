import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { SceneIntent, TimeOfDay } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { Direction } from "../../core/sky.ts";
import { toMarsDaylight } from "./mars-daylight.ts";
import type { DesertPlan } from "./plan.ts";

/** What the dust in the air adds to the sky near the horizon, for each hour. */
const DUST: Readonly<Record<TimeOfDay, Colour>> = {
  day: [0.78, 0.7, 0.56],
  golden: [1.3, 0.78, 0.38],
  sunset: [0.98, 0.4, 0.16],
  night: [0.034, 0.042, 0.06],
};
/** The light of the sky is bluer here than by the sea: the air above the dust is dry. */
const BLUE: Readonly<Record<TimeOfDay, Colour>> = {
  day: [0.2, 0.34, 0.62],
  golden: [0.2, 0.28, 0.5],
  sunset: [0.15, 0.13, 0.25],
  night: [0.009, 0.017, 0.042],
};

/** The sky between horizon and zenith in dry air. */
const CLEAR_AIR: Readonly<Record<TimeOfDay, Colour>> = {
  day: [0.12, 0.33, 0.78],
  golden: [0.22, 0.36, 0.6],
  sunset: [0.2, 0.17, 0.34],
  night: [0.009, 0.018, 0.045],
};

/** The light of a desert: few clouds, deep zenith, warm haze, blue shadows; in fog a storm of sand. */
export function createDesertDaylight(plan: DesertPlan, intent: SceneIntent): Daylight {
  const daylight = onEarth(plan, intent);
  return plan.kind === "mars" ? toMarsDaylight(daylight) : daylight;
}

function onEarth(plan: DesertPlan, intent: SceneIntent): Daylight {
  const { camera, sunX, lightSide, lowSun } = plan;
  const usual = createDaylight({ camera, sunX, lightSide, lowSun }, intent);
  const { time, weather } = intent;
  const { palette, isNight } = usual;
  const fair = palette.form === "fair";
  const dust = scaleColour(DUST[time], weather === "clear" ? 1 : 0.45 + 0.4 * palette.direct);
  const isSandstorm = weather === "fog";
  const haze = isSandstorm
    ? scaleColour(sandy(DUST[time]), 0.62)
    : mixColours(palette.haze, scaleColour(dust, 0.72), fair ? 0.6 : 0.35);
  return {
    ...usual,
    sun: plan.isSunAhead && (time === "sunset" || (time === "night" && plan.kind !== "mars")) ? usual.sun : sideSun(plan, time),
    palette: {
      ...palette,
      middle: fair ? mixColours(palette.middle, CLEAR_AIR[time], 0.8) : palette.middle,
      zenith: fair ? scaleColour(palette.zenith, 0.8) : palette.zenith,
      horizon: mixColours(palette.horizon, dust, fair ? 0.45 : 0.25),
      cover: fair ? palette.cover - 0.14 : palette.cover,
      form: weather === "rain" ? "storm" : palette.form,
      cloudShade: weather === "rain" ? scaleColour(palette.cloudShade, 0.5) : palette.cloudShade,
      veil: isSandstorm ? 0.93 : palette.veil,
      haze,
    },
    direct: isNight ? scaleColour(usual.direct, 2.1) : usual.direct,
    ambient: mixColours(usual.ambient, BLUE[time], fair ? 0.75 : 0.2),
    haze,
    hazeDensity: HAZE[weather],
    key: usual.key * KEY_SHARE[time],
  };
}

/** Where sun or moon stand when they are not in the picture: how far to the side, and how high, in radians. */
const SIDE_SUN: Readonly<Record<TimeOfDay, readonly [azimuth: number, elevation: number]>> = {
  day: [1.62, 0.64],
  golden: [1.5, 0.25],
  sunset: [1.22, 0.15],
  night: [1.55, 0.5],
};

/** Light from the side models dunes; sun and moon stay in the air behind the edge of the frame. */
function sideSun({ lightSide }: DesertPlan, time: TimeOfDay): Direction {
  const [azimuth, elevation] = SIDE_SUN[time];
  const flat = Math.cos(elevation);
  return {
    x: Math.sin(azimuth) * flat * lightSide,
    y: Math.sin(elevation),
    z: Math.cos(azimuth) * flat,
  };
}

const KEY_SHARE: Readonly<Record<TimeOfDay, number>> = { day: 1, golden: 1, sunset: 1, night: 1.25 };

/** Share of light that the air swallows per metre; deserts are seen over kilometres. */
const HAZE: Readonly<Record<SceneIntent["weather"], number>> = {
  clear: 0.0006,
  overcast: 0.0006,
  rain: 0.0011,
  snow: 0.0026,
  fog: 0.0085,
  storm: 0.0009,
};

/** The colour of air full of sand. */
const sandy = ([red, green, blue]: Colour): Colour => [red * 1.05, green * 0.86, blue * 0.56];
