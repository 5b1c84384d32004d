import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Weather } from "../../intent.ts";
import type { Daylight } from "../daylight.ts";
import type { Glacier } from "./glacier.ts";

/** What mountains are made of, and the light on them. Heights in metres above the water or the valley floor. */
export interface MountainLand {
  readonly stone: Colour;
  /** Height of the highest. */
  readonly summit: number;
  /** Height of the snow line in summer. */
  readonly snowLine: number;
  /** Height of the tree line; 0 where no tree grows. */
  readonly treeLine: number;
  readonly glacier?: Glacier;
  readonly light: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** How many times thicker than usual the air is in a weather; see `createFarAir`. */
  readonly thickness?: Partial<Record<Weather, number>>;
  /** How much of the low sun reaches a height, 0 to 1; all of it if absent. */
  readonly glow?: (y: number) => number;
}
