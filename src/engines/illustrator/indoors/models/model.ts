import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";
import type { Carpenter } from "../carpenter.ts";

export interface ModelMaking {
  readonly noise: Noise;
  /** Chance of this one piece. */
  readonly random: Random;
  /** The colour that was asked for. */
  readonly colour?: Colour;
}

/** A thing that is modelled in the round, in metres, standing on its origin. */
export interface Model {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** What it is served on or in by itself. */
  readonly served?: "plate" | "bowl" | "board";
  readonly make: (make: Carpenter, making: ModelMaking) => void;
}
