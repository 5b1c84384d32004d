import type { Camera } from "../core/camera.ts";
import type { Noise } from "../core/noise.ts";
import type { Frame } from "../frame.ts";
import type { Daylight } from "./daylight.ts";

export interface WaterOptions {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** The sky as painted, small, from the top of the frame to the horizon. */
  readonly sky: Frame;
  /** Distances at which things stand that mirror in the water, the nearest first. */
  readonly mirrored: readonly number[];
  readonly landHeight: (x: number, z: number) => number;
  /** Share of the light of sun or moon that clouds let through to the water. */
  readonly glitter: number;
}
