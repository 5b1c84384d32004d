import type { Colour } from "../../core/colour.ts";
import { scaleColour } from "../../core/colour.ts";

/** What a passer-by wears, seen from behind. */
interface Outfit {
  readonly hair: Colour;
  readonly coat: Colour;
  readonly trousers: Colour;
  /** Where the coat ends, as a share of the figure's box from its top. */
  readonly hem: number;
}

const COATS: readonly [Colour, ...Colour[]] = [
  [0.05, 0.053, 0.06],
  [0.16, 0.1, 0.055],
  [0.24, 0.035, 0.03],
  [0.05, 0.085, 0.17],
  [0.28, 0.22, 0.14],
  [0.3, 0.3, 0.29],
  [0.07, 0.12, 0.08],
];
const TROUSERS: readonly [Colour, ...Colour[]] = [
  [0.028, 0.03, 0.036],
  [0.035, 0.05, 0.095],
  [0.1, 0.085, 0.06],
];
const HAIR: readonly [Colour, ...Colour[]] = [
  [0.016, 0.013, 0.011],
  [0.05, 0.03, 0.017],
  [0.13, 0.085, 0.04],
];
const SHOES: Colour = [0.025, 0.022, 0.02];
const NECK = 0.352;
const SOLES = 0.945;
/** In the lights of a street at night clothes are little more than dark. */
const NIGHT = 0.4;

/** Chooses clothes; `look` is the person's chance from 0 to 1. */
export function chooseOutfit(look: number, isNight: boolean): Outfit {
  const chosen = (from: readonly [Colour, ...Colour[]], factor: number): Colour =>
    scaleColour(from[Math.floor(look * factor) % from.length] ?? from[0], isNight ? NIGHT : 1);
  return {
    hair: chosen(HAIR, 83),
    coat: chosen(COATS, 37),
    trousers: chosen(TROUSERS, 53),
    // The same choice of a long coat or a short one as the figure's outline.
    hem: (look * 3.7) % 1 < 0.5 ? 0.722 : 0.628,
  };
}

/** The colour at a height of the figure, as a share of its box from the top. */
export function partColour({ hair, coat, trousers, hem }: Outfit, v: number): Colour {
  if (v < NECK) return hair;
  if (v < hem) return coat;
  return v < SOLES ? trousers : SHOES;
}
