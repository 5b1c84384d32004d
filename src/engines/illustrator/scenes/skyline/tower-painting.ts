import type { Camera } from "../../core/camera.ts";
import type { Noise } from "../../core/noise.ts";
import type { CityLight } from "./city-light.ts";

/** What is needed to paint buildings. */
export interface TowerPainting {
  readonly camera: Camera;
  readonly light: CityLight;
  readonly noise: Noise;
  /** For each tower the height below which it lies in the shadow of others. */
  readonly shades: readonly number[];
  readonly checkAborted: () => void;
}
