import type { Light } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Frame } from "../../frame.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { NoiseTile } from "../../outdoors/noise-tile.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { MeadowLight } from "./meadow-light.ts";
import type { MeadowTree } from "./place-trees.ts";
import type { MeadowPlan } from "./plan.ts";

/** What all painters of a meadow need. */
export interface MeadowWork {
  readonly plan: MeadowPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** The small sky, for water that mirrors it. */
  readonly sky: Frame;
  readonly vista: Vista;
  /** The farthest first. */
  readonly trees: readonly MeadowTree[];
  /** Patches of about one bump per unit, -0.7 to 0.7. */
  readonly patches: NoiseTile;
  readonly light: MeadowLight;
  readonly groundAt: (x: number, z: number) => number;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  readonly checkAborted: () => void;
}
