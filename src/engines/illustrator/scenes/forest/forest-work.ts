import type { Noise } from "../../core/noise.ts";
import type { NoiseTile } from "../../outdoors/noise-tile.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { SunGaps } from "./canopy-light.ts";
import type { ForestAir, Veil } from "./forest-air.ts";
import type { ForestDaylight } from "./forest-daylight.ts";
import type { ForestTree } from "./place-trees.ts";
import type { ForestPlan } from "./plan.ts";
import type { TreeShade } from "./tree-shade.ts";

/** What all painters of a forest need. */
export interface ForestWork {
  readonly plan: ForestPlan;
  readonly daylight: ForestDaylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly vista: Vista;
  readonly trees: readonly ForestTree[];
  /** Share of the sunlight that leaves let through to a place. */
  readonly gaps: SunGaps;
  /** What trunks do to the light on the ground. */
  readonly shade: TreeShade;
  readonly veil: Veil;
  readonly airAt: ForestAir["airAt"];
  /** Patches of about one bump per unit, -0.7 to 0.7. */
  readonly patches: NoiseTile;
  readonly groundAt: (x: number, z: number) => number;
  readonly checkAborted: () => void;
}
