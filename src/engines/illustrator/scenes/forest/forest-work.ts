import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { NoiseTile } from "../../outdoors/noise-tile.ts";
import type { Veil } from "./forest-air.ts";
import type { ForestPlan } from "./plan.ts";
import type { SunGaps } from "./canopy-light.ts";
import type { TreeShade } from "./tree-shade.ts";

/** What all painters of a forest need. */
export interface ForestWork {
  readonly plan: ForestPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly gaps: SunGaps;
  readonly veil: Veil;
  /** Patches of about one bump per unit, -0.7 to 0.7. */
  readonly patches: NoiseTile;
  readonly shade: TreeShade;
  readonly groundAt: (x: number, z: number) => number;
  readonly checkAborted: () => void;
}
