import type { TimeOfDay, Weather } from "../intent.ts";
import { luminanceOf, mixColours, scaleColour } from "./colour.ts";
import type { Colour } from "./colour.ts";

export interface SkyPalette {
  readonly zenith: Colour;
  readonly middle: Colour;
  readonly horizon: Colour;
  /** Colour of the light of sun or moon. */
  readonly sun: Colour;
  /** How strongly the air glows around the sun. */
  readonly glow: number;
  readonly cloudLit: Colour;
  readonly cloudShade: Colour;
  /** Share of the sky under clouds, about 0 to 1. */
  readonly cover: number;
  /** Colour of the air itself, near the horizon. */
  readonly haze: Colour;
  /** How far the air hides the sky: 0 in the clear, near 1 in fog. */
  readonly veil: number;
  /** Which clouds there are: single ones, a closed roof, or a thunderstorm. */
  readonly form: "fair" | "closed" | "storm";
  /** How many of the clouds of a fair sky are flakes and banks instead of heaps: 1 as usual. */
  readonly flakes: number;
  /** How much direct light is left of sun or moon: 1 in the clear, 0 under a closed sky. */
  readonly direct: number;
}

const CLEAR: Record<TimeOfDay, Omit<SkyPalette, "haze" | "veil" | "form" | "direct">> = {
  sunset: {
    zenith: [0.035, 0.07, 0.21],
    middle: [0.24, 0.19, 0.34],
    horizon: [1.0, 0.38, 0.13],
    sun: [1, 0.44, 0.13],
    glow: 1.05,
    cloudLit: [1.9, 0.6, 0.26],
    cloudShade: [0.12, 0.085, 0.15],
    cover: 0.5,
    flakes: 1.15,
  },
  golden: {
    zenith: [0.1, 0.23, 0.52],
    middle: [0.44, 0.46, 0.53],
    horizon: [1.36, 0.76, 0.31],
    sun: [1, 0.68, 0.32],
    glow: 1.2,
    cloudLit: [2.3, 1.36, 0.72],
    cloudShade: [0.38, 0.34, 0.42],
    cover: 0.47,
    flakes: 1.1,
  },
  day: {
    zenith: [0.045, 0.17, 0.56],
    middle: [0.15, 0.37, 0.84],
    horizon: [0.62, 0.8, 1],
    sun: [1, 0.94, 0.84],
    glow: 0.5,
    cloudLit: [2, 1.95, 1.9],
    cloudShade: [0.6, 0.68, 0.8],
    cover: 0.44,
    flakes: 1,
  },
  night: {
    zenith: [0.0035, 0.0075, 0.022],
    middle: [0.009, 0.018, 0.045],
    horizon: [0.03, 0.05, 0.085],
    sun: [0.62, 0.78, 1],
    glow: 0.045,
    cloudLit: [0.056, 0.074, 0.108],
    cloudShade: [0.009, 0.014, 0.026],
    cover: 0.4,
    flakes: 1,
  },
};

interface WeatherEffect {
  readonly form: SkyPalette["form"];
  readonly cover: number;
  /** How far the colours of the sky go to grey. */
  readonly grey: number;
  /** How bright the air is against the sky at the horizon: 1 as usual, less where a dark roof of cloud hangs over it. */
  readonly air: number;
  /** How dark the undersides of clouds are against the rest: 1 as usual, less is darker. */
  readonly shade: number;
  readonly brightness: number;
  readonly direct: number;
  readonly veil: number;
}

const EFFECTS: Record<Weather, WeatherEffect> = {
  clear: { form: "fair", cover: 0, grey: 0, air: 1, shade: 1, brightness: 1, direct: 1, veil: 0 },
  overcast: {
    form: "closed",
    cover: 0.5,
    grey: 0.42,
    air: 1,
    shade: 0.82,
    brightness: 0.82,
    direct: 0.3,
    veil: 0.06,
  },
  rain: {
    form: "closed",
    cover: 0.62,
    grey: 0.72,
    air: 1,
    shade: 0.8,
    brightness: 0.6,
    direct: 0.1,
    veil: 0.24,
  },
  snow: {
    form: "closed",
    cover: 0.66,
    grey: 0.74,
    air: 1,
    shade: 1,
    brightness: 0.9,
    direct: 0.14,
    veil: 0.45,
  },
  fog: {
    form: "closed",
    cover: 0.4,
    grey: 0.66,
    air: 1,
    shade: 1,
    brightness: 0.86,
    direct: 0.2,
    veil: 0.95,
  },
  storm: {
    form: "storm",
    cover: 0.58,
    grey: 0.36,
    air: 0.62,
    shade: 0.34,
    brightness: 0.5,
    direct: 0.05,
    veil: 0.03,
  },
};

/** The colours of the sky at a time of day in a weather. */
export function skyPalette(time: TimeOfDay, weather: Weather): SkyPalette {
  const clear = CLEAR[time];
  const effect = EFFECTS[weather];
  const dull = (colour: Colour): Colour => {
    const grey = luminanceOf(colour);
    const cool: Colour = [grey * 0.92, grey, grey * 1.12];
    return scaleColour(mixColours(colour, cool, effect.grey), effect.brightness);
  };
  const middle = dull(clear.middle);
  const horizon = dull(clear.horizon);
  return {
    zenith: dull(clear.zenith),
    middle,
    horizon,
    haze: mixColours(scaleColour(horizon, 0.72 * effect.air), middle, 0.15),
    veil: effect.veil,
    form: effect.form,
    flakes: clear.flakes,
    sun: dull(clear.sun),
    glow: clear.glow * (0.15 + 0.85 * effect.direct),
    cloudLit: dull(scaleColour(clear.cloudLit, 0.35 + 0.65 * effect.direct)),
    cloudShade: scaleColour(dull(clear.cloudShade), effect.shade),
    cover: clear.cover + effect.cover,
    direct: effect.direct,
  };
}
