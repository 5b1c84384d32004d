import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { skyPalette } from "../../core/sky-palette.ts";
import type { SkyPalette } from "../../core/sky-palette.ts";
import type { Direction } from "../../core/sky.ts";
import type { TimeOfDay, Weather } from "../../intent.ts";
import type { CoastPlan } from "./plan.ts";

/** The light of one moment: where it comes from, how strong it is, and what the air does to it. */
export interface Daylight {
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly palette: SkyPalette;
  readonly sun: Direction;
  /** Light that falls straight from sun or moon. */
  readonly direct: Colour;
  /** Light that falls from all over the sky. */
  readonly ambient: Colour;
  readonly haze: Colour;
  /** Share of light that the air swallows per metre. */
  readonly hazeDensity: number;
  /** Whether the lamp of the lighthouse and the windows of the house are lit. */
  readonly lampLit: boolean;
  /** How rough the sea is; 1 is a light breeze. */
  readonly chop: number;
  /** Brightness the picture shall have in the end. */
  readonly key: number;
}

const KEYS: Record<TimeOfDay, number> = { sunset: 0.22, golden: 0.26, day: 0.29, night: 0.07 };
const STRENGTH: Record<TimeOfDay, number> = { sunset: 4.4, golden: 3.4, day: 2.9, night: 0.085 };
const HAZE: Record<Weather, number> = { clear: 0.0011, rain: 0.0042, snow: 0.006, fog: 0.0125 };
const CHOP: Record<Weather, number> = { clear: 0.85, rain: 1.25, snow: 0.8, fog: 0.5 };

/** Works out the light of a coast at a time of day in a weather. */
export function coastDaylight(plan: CoastPlan, time: TimeOfDay, weather: Weather): Daylight {
  const palette = skyPalette(time, weather);
  const { middle, horizon } = palette;
  const clear = skyPalette(time, "clear");
  const closed = 1 - palette.direct;
  const skyLight = mixColours(scaleColour(middle, 0.75), scaleColour(horizon, 0.45), 0.35);
  return {
    time,
    weather,
    palette,
    sun: sunDirection(plan, time),
    direct: scaleColour(clear.sun, STRENGTH[time] * palette.direct),
    ambient: scaleColour(skyLight, 1 + closed * 0.8),
    haze: palette.haze,
    hazeDensity: HAZE[weather],
    lampLit: time === "night" || time === "sunset" || weather !== "clear",
    chop: CHOP[weather],
    key: KEYS[time] * (weather === "clear" ? 1 : 0.92),
  };
}

/** At sunset and at night it stands in the picture; by day it lights the land from beside the eye. */
function sunDirection(plan: CoastPlan, time: TimeOfDay): Direction {
  const { camera, sunX, side } = plan;
  const inFrame = Math.atan(((sunX - 0.5) * 2 * camera.centreX) / camera.focal);
  const moonRise = Math.atan((camera.horizonY * 0.66) / camera.focal);
  const [azimuth, elevation] = {
    sunset: [inFrame, 0.05] as const,
    golden: [-side * 1.9, 0.24] as const,
    day: [-side * 2.25, 0.72] as const,
    night: [inFrame, moonRise] as const,
  }[time];
  const flat = Math.cos(elevation);
  return { x: Math.sin(azimuth) * flat, y: Math.sin(elevation), z: Math.cos(azimuth) * flat };
}
