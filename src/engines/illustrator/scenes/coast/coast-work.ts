import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { CoastPlan } from "./plan.ts";

/** What every painter of a coast needs to know. */
export interface CoastWork {
  readonly plan: CoastPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
}
