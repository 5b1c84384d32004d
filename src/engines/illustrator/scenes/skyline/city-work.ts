import type { Camera } from "../../core/camera.ts";
import type { Noise } from "../../core/noise.ts";
import type { CityLight } from "./city-light.ts";
import type { SkylinePlan } from "./skyline-plan.ts";

/** What every painter of the city needs to know. The camera is the eye or its mirror under the water. */
export interface CityWork {
  readonly plan: SkylinePlan;
  readonly camera: Camera;
  readonly light: CityLight;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
