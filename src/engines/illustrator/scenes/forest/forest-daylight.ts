import { luminanceOf, mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { SceneIntent, TimeOfDay, Weather } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { ForestPlan } from "./plan.ts";

/** How high sun or moon stand over the forest, in radians. */
const ELEVATION: Record<TimeOfDay, number> = { day: 0.85, golden: 0.42, sunset: 0.13, night: 0.34 };
/** How far it stands to the side, as a multiple of its place in the evening. */
const AZIMUTH: Record<TimeOfDay, number> = { day: 2.6, golden: 1.5, sunset: 1, night: 1 };
/** Share of light that the air among the trees swallows per metre. */
const MIST: Record<Weather, number> = {
  clear: 0.0135,
  overcast: 0.021,
  rain: 0.03,
  snow: 0.03,
  fog: 0.062,
  storm: 0.026,
};
interface AirColours {
  /** The far forest away from the sun: light that many leaves have thrown about. */
  readonly far: Colour;
  /** What is added towards the sun. */
  readonly glow: Colour;
}

const AIR: Record<TimeOfDay, AirColours> = {
  day: { far: [0.17, 0.26, 0.17], glow: [0.5, 0.56, 0.32] },
  golden: { far: [0.2, 0.19, 0.13], glow: [0.85, 0.5, 0.17] },
  sunset: { far: [0.13, 0.08, 0.09], glow: [1.05, 0.36, 0.1] },
  night: { far: [0.008, 0.016, 0.032], glow: [0.022, 0.038, 0.06] },
};

export interface ForestDaylight extends Daylight {
  /** Colour of the air towards sun or moon, on top of the haze. */
  readonly glow: Colour;
}

/** The light of an hour among trees: from ahead, so that leaves glow and shafts are seen; less of the sky. */
export function createForestDaylight(plan: ForestPlan, intent: SceneIntent): ForestDaylight {
  const { camera, sunX } = plan;
  const open = createDaylight({ camera, sunX, lightSide: sunX < 0.5 ? -1 : 1 }, intent);
  const air = AIR[intent.time];
  const elevation = ELEVATION[intent.time];
  const azimuth = Math.atan(((sunX - 0.5) * plan.width) / camera.focal) * AZIMUTH[intent.time];
  const flat = Math.cos(elevation);
  const closed = 1 - open.palette.direct;
  const grey = scaleColour(open.palette.haze, intent.time === "night" ? 0.8 : 0.75);
  const sky = luminanceOf(open.ambient) * (0.75 + 0.3 * closed) * (open.isNight ? 1.7 : 1);
  const leafy: Colour = [sky * 0.98, sky * 1.04, sky * 0.82];
  const dark = intent.weather === "storm" ? 0.55 : 1;
  return {
    ...open,
    key: open.key * (open.isNight ? 1.4 : intent.weather === "storm" ? 0.72 : 1),
    direct: open.isNight ? scaleColour(open.direct, 2.2) : open.direct,
    sun: { x: Math.sin(azimuth) * flat, y: Math.sin(elevation), z: Math.cos(azimuth) * flat },
    ambient: mixColours(
      leafy,
      scaleColour(open.ambient, open.isNight ? 1.6 : 0.7),
      open.isNight ? 0.7 : 0.35,
    ),
    haze: scaleColour(mixColours(air.far, grey, closed * 0.85), dark),
    glow: scaleColour(mixColours(air.glow, grey, closed * 0.6), 1 - 0.75 * closed),
    hazeDensity: MIST[intent.weather],
  };
}
