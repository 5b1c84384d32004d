import type { BoundingTree } from "./bounding-tree.ts";
import type { Eye } from "./eye.ts";
import type { Lights } from "./lights.ts";
import type { RoughLight } from "./rough-light.ts";
import type { Solid } from "./solid.ts";

/** Everything that is drawn together indoors: the things, the light and the eye. */
export interface Stage {
  readonly eye: Eye;
  readonly solids: readonly Solid[];
  /** Those that throw shadows and are mirrored, and the tree that finds them. */
  readonly casting: readonly Solid[];
  readonly tree: BoundingTree;
  readonly lights: Lights;
  readonly roughLight: RoughLight;
}
