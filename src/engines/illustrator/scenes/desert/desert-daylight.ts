import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { SceneIntent, TimeOfDay } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { Direction } from "../../core/sky.ts";
import type { SkyPalette } from "../../core/sky-palette.ts";
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
  const usual = createDaylight(plan, intent);
  const { time, weather } = intent;
  const { isNight } = usual;
  const palette = dryPalette(usual);
  const isAhead = plan.isSunAhead && (time === "sunset" || (isNight && plan.kind !== "mars"));
  return {
    ...usual,
    sun: isAhead ? usual.sun : sideSun(plan, time),
    palette,
    // Nothing but the moon lights a desert by night, and sand is bright.
    direct: isNight ? scaleColour(usual.direct, 2.1) : usual.direct,
    ambient: mixColours(usual.ambient, BLUE[time], palette.form === "fair" ? 0.75 : 0.2),
    haze: palette.haze,
    hazeDensity: HAZE[weather],
    key: usual.key * (isNight ? 1.25 : 1),
  };
}

/** Few clouds, a deep zenith and dust along the horizon; rain hangs in curtains, and fog is a storm of sand. */
function dryPalette({ palette, time, weather }: Daylight): SkyPalette {
  const dust = scaleColour(DUST[time], weather === "clear" ? 1 : 0.45 + 0.4 * palette.direct);
  const dusty = scaleColour(dust, 0.72);
  if (palette.form === "fair")
    return {
      ...palette,
      zenith: scaleColour(palette.zenith, 0.8),
      middle: mixColours(palette.middle, CLEAR_AIR[time], 0.8),
      horizon: mixColours(palette.horizon, dust, 0.45),
      cover: palette.cover - 0.14,
      haze: mixColours(palette.haze, dusty, 0.6),
    };
  const closed: SkyPalette = {
    ...palette,
    horizon: mixColours(palette.horizon, dust, 0.25),
    haze: mixColours(palette.haze, dusty, 0.35),
  };
  if (weather === "rain")
    return { ...closed, form: "storm", cloudShade: scaleColour(palette.cloudShade, 0.5) };
  if (weather !== "fog") return closed;
  return { ...closed, veil: 0.93, haze: scaleColour(sandy(DUST[time]), 0.62) };
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
