import { luminanceOf, mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import type { SceneIntent, TimeOfDay, Weather } from "../../intent.ts";
import type { UnderwaterPlan } from "./plan.ts";

/** The light under the sea at one moment, and what the water does to it. */
export interface WaterLight {
  /** Colour of the water itself where one looks level into it. */
  readonly middle: Colour;
  /** Towards the surface. */
  readonly above: Colour;
  /** Towards the bed and the deep. */
  readonly below: Colour;
  /** Light that falls from the surface. */
  readonly down: Colour;
  /** Light from all around. */
  readonly around: Colour;
  /** Share of red, green and blue that a metre of water swallows. */
  readonly swallow: Colour;
  /** How strongly the waves above gather the light into bright nets, 0 to 1. */
  readonly caustics: number;
  /** How strongly shafts of light are seen, 0 to 1. */
  readonly shafts: number;
  readonly isNight: boolean;
  readonly key: number;
}

const STRENGTH: Readonly<Record<TimeOfDay, number>> = {
  day: 1,
  golden: 0.8,
  sunset: 0.55,
  night: 0.085,
};
const TINT: Readonly<Record<TimeOfDay, Colour>> = {
  day: [1, 1, 1],
  golden: [1.25, 1.02, 0.78],
  sunset: [1.5, 0.92, 0.72],
  night: [0.6, 0.85, 1.25],
};
const CLOUDS: Readonly<Record<Weather, number>> = {
  clear: 1,
  overcast: 0.62,
  rain: 0.5,
  snow: 0.55,
  fog: 0.5,
  storm: 0.36,
};
const DIM: Readonly<Record<UnderwaterPlan["kind"], number>> = {
  reef: 1,
  canyon: 0.8,
  kelp: 0.72,
  wreck: 0.6,
  deep: 0.16,
};
const WATERS: Readonly<Record<UnderwaterPlan["kind"], Colour>> = {
  reef: [0.02, 0.3, 0.44],
  canyon: [0.014, 0.24, 0.42],
  kelp: [0.035, 0.25, 0.25],
  wreck: [0.018, 0.19, 0.28],
  deep: [0.006, 0.09, 0.24],
};

/** Works out the light from the hour, the weather above and the depth. */
export function createWaterLight(
  { kind }: UnderwaterPlan,
  { time, weather }: Pick<SceneIntent, "time" | "weather">,
): WaterLight {
  const clouds = CLOUDS[weather];
  const strength = STRENGTH[time] * DIM[kind] * (0.35 + 0.65 * clouds);
  const tint = TINT[time];
  const water = WATERS[kind];
  const tinted: Colour = [water[0] * tint[0], water[1] * tint[1], water[2] * tint[2]];
  const middle = scaleColour(tinted, strength);
  const grey = luminanceOf(middle);
  return {
    middle,
    above: mixColours(
      scaleColour(middle, 2.6),
      [grey * 2.2 * tint[0], grey * 3, grey * 3 * tint[2]],
      0.4,
    ),
    below: scaleColour(middle, kind === "deep" ? 0.03 : 0.42),
    down: scaleColour([tint[0] * 1.35, 1.3, 1.15 * tint[2]], strength * 1.5),
    around: scaleColour(mixColours(middle, [grey * 1.25, grey, grey], 0.6), 1.5),
    swallow: kind === "reef" ? [0.085, 0.026, 0.021] : [0.1, 0.04, 0.032],
    caustics: clouds * (time === "night" ? 0.45 : 1) * (kind === "deep" ? 0.1 : 1),
    shafts: (0.25 + 0.75 * clouds) * (kind === "deep" ? 0.55 : 1),
    isNight: time === "night",
    key:
      { day: 0.25, golden: 0.22, sunset: 0.17, night: 0.085 }[time] * (kind === "deep" ? 0.36 : 1),
  };
}

/** Puts `distance` metres of water before a light. `up` is how far the look rises, -1 to 1. */
export function throughWater(
  light: Light,
  { middle, above, below, swallow }: WaterLight,
  { distance, up }: { distance: number; up: number },
): void {
  const other = up > 0 ? above : below;
  const share = Math.min(1, Math.abs(up) * 2);
  // What is near keeps its colours and what is far dissolves, more so than in clear water.
  const reach = distance * (0.45 + distance * 0.052);
  const red = Math.exp(-reach * swallow[0]);
  const green = Math.exp(-reach * swallow[1]);
  const blue = Math.exp(-reach * swallow[2]);
  light.red = light.red * red + (middle[0] + (other[0] - middle[0]) * share) * (1 - red);
  light.green = light.green * green + (middle[1] + (other[1] - middle[1]) * share) * (1 - green);
  light.blue = light.blue * blue + (middle[2] + (other[2] - middle[2]) * share) * (1 - blue);
}

/** What water before a flat thing does to its light: the share that it lets through, and the light of its own. */
export function waterBefore(
  light: WaterLight,
  look: { distance: number; up: number },
): { readonly clear: Colour; readonly added: Colour } {
  const black = { red: 0, green: 0, blue: 0 };
  throughWater(black, light, look);
  const white = { red: 1, green: 1, blue: 1 };
  throughWater(white, light, look);
  const added: Colour = [black.red, black.green, black.blue];
  return {
    clear: [white.red - added[0], white.green - added[1], white.blue - added[2]],
    added,
  };
}
