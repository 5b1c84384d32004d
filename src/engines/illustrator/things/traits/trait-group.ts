import type { Habitat, Material, Pose } from "./trait.ts";

/** Things that are alike but for their height. */
export interface TraitGroup {
  readonly habitat: Habitat;
  readonly material: Material;
  /** `upright` if absent. */
  readonly pose?: Pose;
  /** Ids with their heights in metres: `cat 0.35, dog 0.6`. */
  readonly things: string;
}
