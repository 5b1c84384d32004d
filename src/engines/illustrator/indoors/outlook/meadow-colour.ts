import { mixColours } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { Season } from "../../intent.ts";

const WOODS: Readonly<Record<Season, Colour>> = {
  spring: [0.06, 0.11, 0.03],
  summer: [0.03, 0.07, 0.02],
  autumn: [0.2, 0.09, 0.02],
  winter: [0.07, 0.06, 0.045],
};
const GRASS: Readonly<Record<Season, Colour>> = {
  spring: [0.13, 0.23, 0.05],
  summer: [0.12, 0.19, 0.045],
  autumn: [0.22, 0.18, 0.06],
  winter: [0.2, 0.19, 0.11],
};

/** The colour of land far off: 0 is wood, 1 grass. Snow turns it white. */
export function meadowColour({ season, isSnowy }: Daylight, grass: number): Colour {
  const colour = mixColours(WOODS[season], GRASS[season], clamp(grass, 0, 1));
  return isSnowy ? mixColours(colour, [0.8, 0.83, 0.88], 0.25 + 0.6 * clamp(grass, 0, 1)) : colour;
}
