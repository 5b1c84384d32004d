import type { Colour } from "../../../core/colour.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Random } from "../../../core/rng.ts";
import type { Lamp } from "../../../indoors/lights.ts";
import type { Solid } from "../../../indoors/solid.ts";
import type { RoomStyle } from "../style.ts";

/** What every maker of furniture is handed. */
export interface Making {
  readonly style: RoomStyle;
  readonly noise: Noise;
  /** Chance of this one piece. */
  readonly random: Random;
  /** Whether lamps are on. */
  readonly isLit: boolean;
  /** The colour of lamplight. */
  readonly lampColour: Colour;
}

/** A piece of furniture with the light that it gives. */
export interface Piece {
  readonly solids: readonly Solid[];
  readonly lamps?: readonly Lamp[];
}
