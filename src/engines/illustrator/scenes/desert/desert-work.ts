import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { DesertPlan } from "./plan.ts";

/** What every painter of a desert needs to know. */
export interface DesertWork {
  readonly plan: DesertPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
