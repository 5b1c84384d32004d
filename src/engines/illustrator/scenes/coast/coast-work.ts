import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { CoastPlan } from "./plan.ts";

/** What every painter of rocks needs to know. */
export interface CoastWork extends TowerWork {
  readonly plan: CoastPlan;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** What the painters of a lighthouse need to know. */
export interface TowerWork {
  readonly plan: Pick<CoastPlan, "camera" | "side" | "x" | "z" | "tower">;
  readonly daylight: Daylight;
  readonly noise: Noise;
}
