import type { Colour } from "../../core/colour.ts";
import type { Direction } from "../../core/sky.ts";
import type { TimeOfDay } from "../../intent.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { VillagePlan } from "./village-plan.ts";

/** How bright rooms and lamps are beside the light of the hour. */
const LAMPS: Record<TimeOfDay, number> = { day: 0.42, golden: 0.5, sunset: 0.62, night: 0.32 };
/** Snow is bright: the picture is as bright as its snow lets it be. */
const KEYS: Record<TimeOfDay, number> = { day: 0.84, golden: 1.02, sunset: 0.8, night: 1.25 };

/** Snow throws the blue of the sky about; the lower the sun, the bluer what it does not reach. */
const COOL: Record<TimeOfDay, Colour> = {
  day: [0.86, 0.95, 1.1],
  golden: [0.48, 0.68, 1.22],
  sunset: [0.52, 0.64, 1.08],
  night: [1.45, 1.5, 1.6],
};
/** On snow the light of a low sun is cream, not mustard. */
const DIRECT: Record<TimeOfDay, Colour> = {
  day: [1, 1, 1],
  golden: [0.8, 0.92, 1.3],
  sunset: [0.6, 0.6, 0.6],
  night: [1.5, 1.5, 1.5],
};
const PLAIN: Colour = [1, 1, 1];

const tintColour = (colour: Colour, tint: Colour): Colour => [
  colour[0] * tint[0],
  colour[1] * tint[1],
  colour[2] * tint[2],
];

/** A village is seen over a few hundred metres: bad weather must show on them. */
export const THICKNESS = { fog: 4.5, snow: 3, rain: 2, storm: 2 } as const;

export const lampLightOf = ({ lampLit, time }: Daylight): number => (lampLit ? LAMPS[time] : 0);

/** The light on the village: by day the sun rakes over the snow, and what it does not reach is blue. */
export function lightVillage(
  { lightSide }: Pick<VillagePlan, "lightSide">,
  daylight: Daylight,
): Daylight {
  const { time, ambient, direct, isNight, palette } = daylight;
  const sun: Direction = {
    day: { x: lightSide * 0.78, y: 0.44, z: -0.28 },
    golden: { x: lightSide * 0.9, y: 0.26, z: 0.2 },
    sunset: daylight.sun,
    night: { x: Math.sign(daylight.sun.x) * 0.7, y: 0.62, z: -0.24 },
  }[time];
  const tint = palette.direct > 0.5 || isNight ? COOL[time] : PLAIN;
  return {
    ...daylight,
    sun,
    ambient: tintColour(ambient, tint),
    direct: tintColour(direct, DIRECT[time]),
    key: daylight.key * KEYS[time],
  };
}
