import type { Noise } from "../../core/noise.ts";
import type { NightPlan } from "./plan.ts";

/** What every painter of a night sky needs to know. */
export interface NightWork {
  readonly plan: NightPlan;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
