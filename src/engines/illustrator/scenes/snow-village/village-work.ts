import type { Light } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { PlacedBuilding } from "../../outdoors/buildings/building.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { MountainLand } from "../../outdoors/mountains/mountain-land.ts";
import type { TreeModel } from "../../outdoors/plants/tree-model.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { VillagePlan } from "./village-plan.ts";

/** What every painter of a village needs to know. */
export interface VillageWork {
  readonly plan: VillagePlan;
  /** The light as it falls on the land; `sky` is the same with sun or moon where they are seen. */
  readonly light: Daylight;
  readonly sky: Daylight;
  readonly land: MountainLand;
  readonly vista: Vista;
  readonly buildings: readonly PlacedBuilding[];
  readonly lamps: readonly PlacedBuilding[];
  /** How much of the sun houses and conifers let through to a place, 0 to 1. */
  readonly shade: (x: number, y: number, z: number) => number;
  readonly models: readonly TreeModel[];
  /** Lays the air between the eye and a place over a colour. */
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  /** How bright windows and lamps are; 0 by day. */
  readonly lampLight: number;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
