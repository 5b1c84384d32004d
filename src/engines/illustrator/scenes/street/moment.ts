import { luminanceOf, mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { skyPalette } from "../../core/sky-palette.ts";
import type { SkyPalette } from "../../core/sky-palette.ts";
import type { Direction } from "../../core/sky.ts";
import type { SceneIntent, Season, TimeOfDay, Weather } from "../../intent.ts";

/** The light and the air of a street at one moment. */
export interface Moment {
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  /** Whether snow lies on ground and trees. */
  readonly isSnowy: boolean;
  readonly neon: boolean;
  readonly palette: SkyPalette;
  readonly sun: Direction;
  readonly direct: Colour;
  /** Light from the sky that reaches the walls. */
  readonly ambient: Colour;
  /** How much the lamps of windows, shops and signs count beside daylight: 1 at night, 0 by day. */
  readonly lamps: number;
  /** Air at the left, the right and the end of the street. */
  readonly fogLeft: Colour;
  readonly fogRight: Colour;
  readonly fogEnd: Colour;
  readonly fogDensity: number;
  /** How wet the ground is, 0 to 1. */
  readonly wet: number;
  readonly key: number;
}

const DENSITY: Record<Weather, number> = {
  clear: 0.0042,
  overcast: 0.0055,
  rain: 0.0105,
  snow: 0.012,
  fog: 0.03,
  storm: 0.012,
};

/** Works out light and air from what was asked for. */
export function streetMoment({ time, weather, neon, season }: SceneIntent): Moment {
  const palette = time === "night" ? nightPalette(neon, weather) : skyPalette(time, weather);
  const isNight = time === "night";
  const fog = fogColours(palette, { isNight, neon });
  const clear = skyPalette(time, "clear");
  const strength = { day: 3.5, golden: 3.4, sunset: 3.2, night: 0 }[time];
  return {
    time,
    weather,
    season: season ?? (weather === "snow" ? "winter" : "summer"),
    isSnowy: weather === "snow" || season === "winter",
    neon,
    palette,
    sun: sunDirection(time),
    direct: scaleColour(clear.sun, strength * palette.direct),
    ambient: isNight ? (neon ? [0.016, 0.013, 0.032] : [0.014, 0.016, 0.024]) : skyLight(palette),
    lamps:
      { day: 0.06, golden: 0.3, sunset: 0.62, night: 1 }[time] *
      (isNight || weather === "clear" ? 1 : weather === "storm" ? 2 : 1.25),
    ...fog,
    fogDensity: DENSITY[weather] * (isNight ? (neon ? 1.15 : 1) : weather === "clear" ? 0.42 : 0.5),
    wet: {
      rain: 1,
      storm: 1,
      fog: 0.3,
      snow: 0.12,
      overcast: 0.1,
      clear: neon && isNight ? 0.35 : 0,
    }[weather],
    key: { day: 0.235, golden: 0.24, sunset: 0.19, night: neon ? 0.062 : 0.055 }[time],
  };
}

/** Between houses little is left of the blue of the sky, for walls throw light at each other. */
function skyLight({ middle, horizon, direct }: SkyPalette): Colour {
  const light = mixColours(middle, horizon, 0.4);
  const grey = luminanceOf(light);
  const walls: Colour = [grey * 1.06, grey, grey * 0.9];
  return scaleColour(mixColours(light, walls, 0.62), 0.95 - 0.33 * direct);
}

function nightPalette(neon: boolean, weather: Weather): SkyPalette {
  const night = skyPalette("night", weather);
  const glow = weather === "clear" ? 0.8 : 1.25;
  if (neon) {
    return {
      ...night,
      zenith: scaleColour([0.012, 0.008, 0.04], glow),
      middle: scaleColour([0.045, 0.018, 0.1], glow),
      horizon: scaleColour([0.17, 0.036, 0.21], glow),
      cloudLit: [0.13, 0.04, 0.17],
      cloudShade: [0.03, 0.018, 0.065],
      glow: 0,
    };
  }
  return {
    ...night,
    zenith: scaleColour([0.008, 0.011, 0.024], glow),
    middle: scaleColour([0.022, 0.026, 0.045], glow),
    horizon: scaleColour([0.11, 0.075, 0.055], glow),
    cloudLit: [0.1, 0.075, 0.06],
    cloudShade: [0.022, 0.021, 0.028],
    glow: 0,
  };
}

function fogColours(palette: SkyPalette, { isNight, neon }: { isNight: boolean; neon: boolean }) {
  if (isNight && neon) {
    return {
      fogLeft: [0.075, 0.016, 0.095] as const,
      fogRight: [0.014, 0.045, 0.1] as const,
      fogEnd: [0.15, 0.042, 0.19] as const,
    };
  }
  if (isNight) {
    return {
      fogLeft: [0.034, 0.03, 0.032] as const,
      fogRight: [0.028, 0.03, 0.038] as const,
      fogEnd: [0.085, 0.062, 0.048] as const,
    };
  }
  const air = mixColours(palette.horizon, palette.middle, 0.3);
  return {
    fogLeft: scaleColour(air, 0.8),
    fogRight: scaleColour(air, 0.8),
    fogEnd: scaleColour(palette.horizon, 0.95),
  };
}

/** At sunset the sun stands at the end of the street; by day it lights the right-hand side from behind. */
function sunDirection(time: TimeOfDay): Direction {
  const [azimuth, elevation] = {
    day: [-2.25, 0.86] as const,
    golden: [-1.05, 0.38] as const,
    sunset: [0.02, 0.055] as const,
    night: [0.4, 0.5] as const,
  }[time];
  const flat = Math.cos(elevation);
  return { x: Math.sin(azimuth) * flat, y: Math.sin(elevation), z: Math.cos(azimuth) * flat };
}
