import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { DesertPlan } from "./plan.ts";

/** What every painter of a desert needs to know. */
export interface DesertWork {
  readonly plan: DesertPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** How many palms stand at the pool of an oasis; as many as there is room for if absent. */
  readonly palms?: number;
  readonly checkAborted: () => void;
}
