import { mixColours, scaleColour } from "../core/colour.ts";
import type { Colour } from "../core/colour.ts";
import { skyPalette } from "../core/sky-palette.ts";
import type { SkyPalette } from "../core/sky-palette.ts";
import type { Direction } from "../core/sky.ts";
import type { Camera } from "../core/camera.ts";
import type { SceneIntent, Season, TimeOfDay, Weather } from "../intent.ts";

/** The light of one moment: where it comes from, how strong it is, and what the air does to it. */
export interface Daylight {
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  /** Whether snow lies on the ground. */
  readonly isSnowy: boolean;
  readonly isNight: boolean;
  readonly palette: SkyPalette;
  readonly sun: Direction;
  /** Light that falls straight from sun or moon. */
  readonly direct: Colour;
  /** Light that falls from all over the sky. */
  readonly ambient: Colour;
  readonly haze: Colour;
  /** Share of light that the air swallows per metre. */
  readonly hazeDensity: number;
  /** Whether lamps and windows are lit. */
  readonly lampLit: boolean;
  /** How rough the sea is; 1 is a light breeze. */
  readonly chop: number;
  /** Brightness the picture shall have in the end. */
  readonly key: number;
}

const KEYS: Record<TimeOfDay, number> = { sunset: 0.22, golden: 0.26, day: 0.29, night: 0.07 };
const STRENGTH: Record<TimeOfDay, number> = { sunset: 4.4, golden: 3.4, day: 2.9, night: 0.085 };
const HAZE: Record<Weather, number> = {
  clear: 0.0011,
  overcast: 0.0019,
  rain: 0.0042,
  snow: 0.006,
  fog: 0.0125,
  storm: 0.0021,
};
const CHOP: Record<Weather, number> = {
  clear: 0.85,
  overcast: 0.95,
  rain: 1.25,
  snow: 0.8,
  fog: 0.5,
  storm: 1.7,
};
const KEY_SHARE: Record<Weather, number> = {
  clear: 1,
  overcast: 0.96,
  rain: 0.92,
  snow: 0.92,
  fog: 0.92,
  storm: 0.62,
};
const FAIR: ReadonlySet<Weather> = new Set<Weather>(["clear", "overcast"]);

/** Where sun or moon can stand in a landscape. */
export interface SunPlan {
  readonly camera: Camera;
  /** Where sun or moon stand across the frame when they are in it, 0 to 1. */
  readonly sunX: number;
  /** The side from which the sun lights the land when it is not in the frame: -1 left, 1 right. */
  readonly lightSide: -1 | 1;
  /** How high the low sun of the evening stands, in radians; 0.05 if absent. Mountains need more. */
  readonly lowSun?: number;
}

/** Works out the light of a landscape at a time of day in a weather. */
export function createDaylight(
  plan: SunPlan,
  { time, weather, season }: Pick<SceneIntent, "time" | "weather" | "season">,
): Daylight {
  const palette = skyPalette(time, weather);
  const { middle, horizon } = palette;
  const clear = skyPalette(time, "clear");
  const closed = 1 - palette.direct;
  const skyLight = mixColours(scaleColour(middle, 0.75), scaleColour(horizon, 0.45), 0.35);
  return {
    time,
    weather,
    season: season ?? (weather === "snow" ? "winter" : "summer"),
    isSnowy: weather === "snow" || season === "winter",
    isNight: time === "night",
    palette,
    sun: sunDirection(plan, time),
    direct: scaleColour(clear.sun, STRENGTH[time] * palette.direct),
    ambient: scaleColour(skyLight, (1 + closed * 0.8) * (palette.form === "storm" ? 0.5 : 1)),
    haze: palette.haze,
    hazeDensity: HAZE[weather],
    lampLit: time === "night" || time === "sunset" || !FAIR.has(weather),
    chop: CHOP[weather],
    key: KEYS[time] * KEY_SHARE[weather],
  };
}

/** At sunset and at night it stands in the picture; by day it lights the land from beside the eye. */
function sunDirection(plan: SunPlan, time: TimeOfDay): Direction {
  const { camera, sunX, lightSide, lowSun = 0.05 } = plan;
  const inFrame = Math.atan(((sunX - 0.5) * 2 * camera.centreX) / camera.focal);
  const moonRise = Math.atan((camera.horizonY * 0.66) / camera.focal);
  const [azimuth, elevation] = {
    sunset: [inFrame, lowSun] as const,
    golden: [lightSide * 1.9, 0.24] as const,
    day: [lightSide * 2.25, 0.72] as const,
    night: [inFrame, moonRise] as const,
  }[time];
  const flat = Math.cos(elevation);
  return { x: Math.sin(azimuth) * flat, y: Math.sin(elevation), z: Math.cos(azimuth) * flat };
}
