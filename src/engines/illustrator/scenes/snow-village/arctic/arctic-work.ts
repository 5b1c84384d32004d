import type { Light } from "../../../core/colour.ts";
import type { Noise } from "../../../core/noise.ts";
import type { PlacedBuilding } from "../../../outdoors/buildings/building.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { Vista } from "../../../outdoors/vista.ts";
import type { ArcticPlan } from "./plan-arctic.ts";

/** What every painter of the ice needs to know. */
export interface ArcticWork {
  readonly plan: ArcticPlan;
  /** The light as it falls on the ice; `sky` is the same with sun or moon where they are seen. */
  readonly light: Daylight;
  readonly sky: Daylight;
  /** The mountains beyond the water, and the plain of ice at the eye's feet. */
  readonly far: Vista;
  readonly near: Vista;
  /** What floats in the water, what stands on the plain, and the igloo among it. */
  readonly floating: readonly PlacedBuilding[];
  readonly standing: readonly PlacedBuilding[];
  readonly igloo: PlacedBuilding;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  readonly lampLight: number;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
