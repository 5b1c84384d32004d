import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { TimeOfDay } from "../../intent.ts";
import type { Daylight } from "../../outdoors/daylight.ts";

interface MarsHour {
  readonly zenith: Colour;
  readonly middle: Colour;
  readonly horizon: Colour;
  readonly sun: Colour;
  readonly glow: number;
  readonly direct: Colour;
  readonly ambient: Colour;
}

/** Fine dust makes the sky of Mars the colour of toffee by day, and blue around the setting sun. */
const HOURS: Readonly<Record<TimeOfDay, MarsHour>> = {
  day: {
    zenith: [0.26, 0.165, 0.11],
    middle: [0.44, 0.285, 0.185],
    horizon: [0.8, 0.57, 0.39],
    sun: [1, 0.92, 0.85],
    glow: 0.4,
    direct: [2.5, 2.1, 1.75],
    ambient: [0.34, 0.235, 0.17],
  },
  golden: {
    zenith: [0.2, 0.115, 0.08],
    middle: [0.46, 0.255, 0.15],
    horizon: [1.02, 0.6, 0.36],
    sun: [1, 0.8, 0.6],
    glow: 0.6,
    direct: [2.9, 2.05, 1.4],
    ambient: [0.27, 0.175, 0.14],
  },
  sunset: {
    zenith: [0.055, 0.035, 0.033],
    middle: [0.17, 0.115, 0.095],
    horizon: [0.3, 0.235, 0.22],
    sun: [0.3, 0.56, 1],
    glow: 0.62,
    direct: [1.25, 1.15, 1.2],
    ambient: [0.13, 0.1, 0.095],
  },
  night: {
    zenith: [0.004, 0.0042, 0.0075],
    middle: [0.0095, 0.0085, 0.0105],
    horizon: [0.036, 0.027, 0.024],
    sun: [0.9, 0.85, 0.8],
    glow: 0,
    direct: [0.1, 0.088, 0.082],
    ambient: [0.014, 0.0115, 0.0125],
  },
};

/** Turns the light of a desert on Earth into that of the same hour on Mars. */
export function toMarsDaylight(daylight: Daylight): Daylight {
  const { palette, time, weather } = daylight;
  const hour = HOURS[time];
  const fair = palette.form === "fair";
  // Whatever hangs in the air hangs full of dust.
  const dim = fair ? 1 : 0.35 + 0.5 * palette.direct;
  const haze = mixColours(scaleColour(hour.horizon, 0.72 * dim), palette.haze, fair ? 0 : 0.25);
  return {
    ...daylight,
    palette: {
      ...palette,
      zenith: scaleColour(hour.zenith, dim),
      middle: scaleColour(hour.middle, dim),
      horizon: scaleColour(hour.horizon, dim),
      sun: hour.sun,
      glow: hour.glow * palette.direct,
      cover: fair ? -1 : palette.cover,
      cloudLit: mixColours(palette.cloudLit, hour.horizon, 0.75),
      cloudShade: mixColours(palette.cloudShade, scaleColour(hour.middle, 0.5), 0.7),
      haze,
    },
    direct: scaleColour(hour.direct, palette.direct),
    ambient: scaleColour(hour.ambient, dim),
    haze,
    hazeDensity: weather === "clear" ? 0.00055 : daylight.hazeDensity,
  };
}
