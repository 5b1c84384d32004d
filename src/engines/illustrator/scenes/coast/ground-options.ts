import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";

export interface GroundOptions {
  readonly noise: Noise;
  readonly stone: Colour;
  readonly daylight: Daylight;
  /** How deep cracks cut the stone: 1 as usual. */
  readonly relief?: number;
  /** Whether grass may grow. */
  readonly grass: boolean;
}
