import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { MountainLand } from "../../outdoors/mountains/mountain-land.ts";
import type { TreeModel } from "../../outdoors/plants/tree-model.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { Cliff } from "./find-cliff.ts";
import type { LakePlan } from "./lake-plan.ts";

/** The land beyond the lake, with the light that falls on it. */
interface LakeLand extends MountainLand {
  readonly vista: Vista;
  /** The wall that a waterfall comes down; none if absent. */
  readonly cliff?: Cliff;
}

/** The shore at the eye's feet. */
interface NearLand {
  readonly vista: Vista;
  readonly models: readonly TreeModel[];
  /** How much of the sun reaches the shore at all, 0 to 1. */
  readonly glow: number;
  /** How much of the sun the trees let through to a place, 0 to 1. */
  readonly shade: (x: number, y: number, z: number) => number;
}

/** What every painter of a lake needs to know. */
export interface LakeWork {
  readonly plan: LakePlan;
  readonly daylight: Daylight;
  readonly land: LakeLand;
  readonly near: NearLand;
  readonly noise: Noise;
  readonly seed: number;
  readonly checkAborted: () => void;
}
