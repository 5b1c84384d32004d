import type { Noise } from "../../../core/noise.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import type { HarbourPlan } from "./plan-harbour.ts";

/** What the painters of a pier need to know. */
export interface PierPainting {
  readonly plan: HarbourPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly mirror: SkyMirror;
}
