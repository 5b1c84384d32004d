import type { Colour } from "../../core/colour.ts";
import type { Season } from "../../intent.ts";

/** Colours of the turf at a season, dark and bright. */
export const TURF: Record<Season, readonly [dark: Colour, bright: Colour]> = {
  spring: [
    [0.03, 0.052, 0.013],
    [0.085, 0.135, 0.028],
  ],
  summer: [
    [0.026, 0.042, 0.012],
    [0.075, 0.1, 0.026],
  ],
  autumn: [
    [0.05, 0.04, 0.014],
    [0.16, 0.11, 0.035],
  ],
  winter: [
    [0.05, 0.045, 0.03],
    [0.12, 0.1, 0.06],
  ],
};
