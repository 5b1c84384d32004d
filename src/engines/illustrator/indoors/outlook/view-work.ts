import type { Camera } from "../../core/camera.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";

/** What all painters of a view are handed. The ground lies at 0. */
export interface ViewWork {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
