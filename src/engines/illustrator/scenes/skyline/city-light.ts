import { clamp } from "../../core/interpolate.ts";
import { luminanceOf, mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { skyPalette } from "../../core/sky-palette.ts";
import type { SkyPalette } from "../../core/sky-palette.ts";
import type { Noise } from "../../core/noise.ts";
import type { SceneIntent, TimeOfDay, Weather } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight, SunPlan } from "../../outdoors/daylight.ts";

/** The light over a city: that of the sky, and what streets and windows throw back at it. */
export interface CityLight extends Daylight {
  readonly neon: boolean;
  /** How much lamps count beside daylight: 1 at night, 0 on a fair day. */
  readonly lamps: number;
  /** Light that rises from the streets. */
  readonly street: Colour;
  /** Share of light that the air over the water swallows per metre, at the height of the eye. */
  readonly density: number;
  /** Height at which the air holds a third of the mist; infinite if it is the same all the way up. */
  readonly mistHeight: number;
  readonly airLow: Colour;
  readonly airHigh: Colour;
}

const DENSITY: Record<Weather, number> = {
  clear: 0.00015,
  overcast: 0.0003,
  rain: 0.00062,
  snow: 0.0006,
  fog: 0.0039,
  storm: 0.00042,
};
const LAMPS: Record<TimeOfDay, number> = { day: 0, golden: 0.16, sunset: 0.5, night: 1 };
/** Brightness of the picture, as a share of that of a landscape. */
const KEYS: Record<TimeOfDay, number> = { day: 1, golden: 0.9, sunset: 0.74, night: 1.02 };
const DIM: ReadonlySet<Weather> = new Set<Weather>(["rain", "fog", "storm", "snow"]);

/** Works out the light over a city. */
export function createCityLight(plan: SunPlan, intent: SceneIntent): CityLight {
  const { time, weather, neon } = intent;
  const isFog = weather === "fog";
  const usual = createDaylight(plan, intent);
  const day = isFog && time === "golden" ? { ...usual, sun: sunInFog(plan, intent) } : usual;
  const palette = cityPalette(day, neon);
  const lamps = Math.max(LAMPS[time], DIM.has(weather) ? 0.34 : 0);
  const street: Colour = neon ? [0.42, 0.13, 0.5] : [0.5, 0.3, 0.14];
  const air = airColours(palette, day, neon);
  return {
    ...day,
    palette,
    haze: air.low,
    hazeDensity: isFog ? 0.004 : DENSITY[weather],
    ambient:
      time === "night"
        ? nightAmbient(neon)
        : scaleColour(skyLight(palette), time === "golden" && !isFog ? 0.76 : 1),
    direct: scaleColour(day.direct, isFog ? 2.4 : time === "golden" ? 1.7 : 1),
    chop: { clear: 0.4, overcast: 0.44, rain: 0.62, snow: 0.42, fog: 0.22, storm: 1.05 }[weather],
    key: day.key * KEYS[time],
    neon,
    lamps,
    street: scaleColour(street, lamps * 0.5),
    density: isFog && isLow(time) ? LIT_FOG : DENSITY[weather],
    mistHeight: isFog ? 46 : Number.POSITIVE_INFINITY,
    airLow: air.low,
    airHigh: air.high,
  };
}

/** Fog that a low sun lights from behind is seen by itself, and needs less to be dense. */
const LIT_FOG = 0.0027;
/** How high the sun stands over fog, in radians. */
const OVER_FOG = 0.13;

const isLow = (time: TimeOfDay): boolean => time === "golden" || time === "sunset";

/** In fog the low sun stands ahead, so that it glows through and what is near stands dark before it. */
const sunInFog = (plan: SunPlan, intent: SceneIntent): Daylight["sun"] =>
  createDaylight({ ...plan, lowSun: OVER_FOG }, { ...intent, time: "sunset" }).sun;

/** What the whole sky throws on walls; more of it under clouds. */
const skyLight = ({ middle, horizon, direct }: SkyPalette): Colour =>
  scaleColour(
    mixColours(scaleColour(middle, 0.75), scaleColour(horizon, 0.45), 0.35),
    1 + (1 - direct) * 0.8,
  );

const nightAmbient = (neon: boolean): Colour => (neon ? [0.03, 0.016, 0.05] : [0.02, 0.023, 0.034]);

function cityPalette(day: Daylight, neon: boolean): SkyPalette {
  const { time, weather } = day;
  if (time === "night") return nightPalette(day.palette, weather, neon);
  if (weather !== "fog") return time === "golden" ? goldenPalette(day.palette) : day.palette;
  // Mist lies low on the water, so the sky above it is nearly clear.
  const clear = skyPalette(time, "clear");
  const pale = (colour: Colour): Colour => {
    const grey = luminanceOf(colour);
    return mixColours(colour, [grey, grey, grey * 1.06], 0.3);
  };
  return {
    ...clear,
    zenith: pale(clear.zenith),
    middle: pale(clear.middle),
    horizon: pale(clear.horizon),
    cover: clear.cover - 0.16,
    veil: 0.12,
    direct: 0.55,
  };
}

/** Away from the low sun the sky stays blue, so that houses in its light stand out from it. */
function goldenPalette(base: SkyPalette): SkyPalette {
  const share = 0.66 * base.direct;
  return {
    ...base,
    zenith: mixColours(base.zenith, [0.05, 0.17, 0.58], share),
    middle: mixColours(base.middle, [0.2, 0.4, 0.78], share),
    horizon: mixColours(base.horizon, [1.3, 0.78, 0.38], share),
    haze: mixColours(base.haze, [0.84, 0.54, 0.34], share),
  };
}

/** The glow of a city lights up the lower sky, and clouds from below. */
function nightPalette(base: SkyPalette, weather: Weather, neon: boolean): SkyPalette {
  const glow = weather === "clear" ? 1 : 1.35;
  const shape = neon
    ? {
        zenith: [0.003, 0.006, 0.026] as const,
        middle: [0.014, 0.012, 0.062] as const,
        horizon: [0.12, 0.032, 0.17] as const,
        lit: [0.06, 0.022, 0.1] as const,
        shade: [0.02, 0.014, 0.05] as const,
      }
    : {
        zenith: [0.0035, 0.008, 0.03] as const,
        middle: [0.011, 0.021, 0.066] as const,
        horizon: [0.13, 0.085, 0.078] as const,
        lit: [0.026, 0.025, 0.036] as const,
        shade: [0.021, 0.022, 0.036] as const,
      };
  return {
    ...base,
    zenith: scaleColour(shape.zenith, glow),
    middle: scaleColour(shape.middle, glow),
    horizon: scaleColour(shape.horizon, glow),
    cloudLit: shape.lit,
    cloudShade: scaleColour(shape.shade, glow),
    haze: scaleColour(shape.horizon, 0.8),
    veil: weather === "fog" ? 0.1 : base.veil * 0.6,
    cover: weather === "fog" ? 0.3 : base.cover,
  };
}

function airColours(
  { horizon, middle, haze }: SkyPalette,
  { time, weather }: Daylight,
  neon: boolean,
): { low: Colour; high: Colour } {
  if (time === "night") {
    const low: Colour = neon ? [0.3, 0.05, 0.34] : [0.3, 0.19, 0.115];
    const high: Colour = neon ? [0.035, 0.026, 0.12] : [0.03, 0.033, 0.056];
    return { low, high };
  }
  if (weather === "fog" && isLow(time)) {
    const grey = luminanceOf(mixColours(horizon, middle, 0.4));
    const cool: Colour = [grey * 0.84, grey * 0.98, grey * 1.3];
    return {
      low: scaleColour(mixColours(mixColours(horizon, middle, 0.42), cool, 0.72), 0.62),
      high: scaleColour(mixColours(mixColours(horizon, middle, 0.3), cool, 0.5), 0.72),
    };
  }
  if (weather === "fog") {
    return {
      low: scaleColour(mixColours(horizon, middle, 0.42), 0.86),
      high: scaleColour(mixColours(horizon, middle, 0.2), 1),
    };
  }
  const dusk = time === "sunset" ? 0.7 : 1;
  const low = scaleColour(haze, dusk);
  return { low, high: mixColours(low, scaleColour(middle, 0.9), 0.35) };
}

/** Answers the function that mixes in the air before a point at `y` and `z`, seen in direction `across` (x by z). */
export function createCityAir(light: CityLight, eyeHeight: number, noise: Noise) {
  const { density, mistHeight, airLow, airHigh, sun, palette, time } = light;
  const neon = light.neon && light.isNight;
  const haze = time === "night" ? 45 : 160;
  const isMisty = Number.isFinite(mistHeight);
  const sunAcross = sun.x / Math.max(0.15, sun.z);
  const isAhead = sun.z > 0.1 && time !== "night";
  const warmth = isAhead ? palette.glow * palette.direct * (isMisty ? 0.8 : 0.34) : 0;
  const narrow = isMisty ? 9 : 5;
  const eyeMist = isMisty ? Math.exp(-Math.max(0, eyeHeight) / mistHeight) : 1;

  /** Mist on the way to a height, as a share of that at the water: the mean of a density that falls off upwards. */
  function mistTo(y: number): number {
    const rise = y - eyeHeight;
    if (!isMisty) return 1 / (1 + Math.max(0, y) / 1400);
    if (Math.abs(rise) < 1) return eyeMist;
    return ((eyeMist - Math.exp(-Math.max(0, y) / mistHeight)) * mistHeight) / rise;
  }

  return (into: Light, across: number, y: number, z: number): void => {
    const wisps = isMisty
      ? clamp(0.85 + noise.fbm(across * 5, Math.min(y, 400) * 0.014, 3) * 1.1, 0.35, 1.6)
      : 1;
    const clear = Math.exp(-z * density * mistTo(y) * wisps);
    const air = 1 - clear;
    const high = y <= 0 ? 0 : y / (y + haze);
    const aside = across - sunAcross;
    const cyan = neon ? 0.5 + 0.5 * Math.sin(across * 6.5 + 1.2) : 0;
    const warm = warmth === 0 ? 0 : warmth * Math.exp(-aside * aside * narrow);
    into.red =
      into.red * clear +
      (airLow[0] * (1 - 0.85 * cyan) + (airHigh[0] - airLow[0]) * high + palette.sun[0] * warm) *
        air;
    into.green =
      into.green * clear +
      (airLow[1] * (1 + 3 * cyan) +
        (airHigh[1] - airLow[1]) * high +
        palette.sun[1] * warm * 0.72) *
        air;
    into.blue =
      into.blue * clear +
      (airLow[2] + (airHigh[2] - airLow[2]) * high + palette.sun[2] * warm * 0.45) * air;
  };
}
