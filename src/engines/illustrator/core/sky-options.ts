import type { Noise } from "./noise.ts";
import type { SkyPalette } from "./sky-palette.ts";

/** A direction of length 1: x to the right, y up, z away from the eye. */
export interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface SkyOptions {
  readonly palette: SkyPalette;
  readonly sun: Direction;
  readonly noise: Noise;
  /** Shifts the clouds, so that each seed has its own. */
  readonly drift: number;
  /** Which clouds a fair sky has, 0 to 1: heaps first, then a mixture, then wisps and flakes. 0.6 if absent. */
  readonly character?: number;
  /** Where the Milky Way runs; none if absent. */
  readonly galaxy?: Direction;
  /** How brightly the Milky Way shines; 1 if absent. */
  readonly milkyWay?: number;
}
