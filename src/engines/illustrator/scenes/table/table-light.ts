import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { Direction } from "../../core/sky.ts";
import { skyPalette } from "../../core/sky-palette.ts";
import type { SceneIntent } from "../../intent.ts";
import type { TablePlan } from "./plan.ts";

/** A point of light on the table. */
interface Flame {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The light of a table: a window at one side, what the room throws back, and candles. */
export interface TableLight {
  readonly window: Direction;
  readonly key: Colour;
  readonly around: Colour;
  readonly flames: readonly Flame[];
  readonly flameColour: Colour;
  readonly isNight: boolean;
  readonly exposureKey: number;
}

const OUTDOORS_BOOST = 1.25;

/** Works out the light from hour, weather and the kind of table. */
export function createTableLight(
  plan: TablePlan,
  { time, weather, neon }: Pick<SceneIntent, "time" | "weather" | "neon">,
): TableLight {
  const palette = skyPalette(time, weather);
  const clear = skyPalette(time, "clear");
  const isNight = time === "night";
  const flames = plan.vessels
    .filter(({ vessel }) => vessel.isLit === true)
    .map(({ x, z, y, vessel }) => ({ x, z, y: y + vessel.height + 0.022 }));
  const strength =
    { day: 1.7, golden: 2, sunset: 1.5, night: 0.32 }[time] * (0.4 + 0.6 * palette.direct);
  const outside = plan.kind === "picnic" ? OUTDOORS_BOOST : 1;
  const lamp: Colour = neon ? [0.5, 0.1, 0.5] : [0.34, 0.2, 0.09];
  const day = mixColours(scaleColour(palette.middle, 0.5), [0.34, 0.31, 0.27], 0.55);
  const tint: Colour = isNight ? (neon ? [0.3, 0.7, 1] : [1, 0.62, 0.3]) : clear.sun;
  const side = plan.side;
  return {
    window: { x: side * 0.66, y: 0.6, z: 0.45 },
    key: scaleColour(tint, strength * outside),
    around: isNight
      ? scaleColour(lamp, 0.42)
      : scaleColour(day, { day: 0.66, golden: 0.52, sunset: 0.44, night: 1 }[time] * outside),
    flames,
    flameColour: isNight || time === "sunset" ? [0.055, 0.027, 0.008] : [0.02, 0.01, 0.003],
    isNight,
    exposureKey: { day: 0.27, golden: 0.24, sunset: 0.19, night: 0.11 }[time],
  };
}
