import type { Noise } from "../../../core/noise.ts";
import type { Dressing } from "../dress-studio.ts";
import type { LeafMask } from "../leaf-mask.ts";
import type { SetUpId } from "../set-up.ts";
import type { StudioLight } from "../studio-light.ts";
import type { StudioSpace } from "../studio-space.ts";
import type { Backing } from "./backing.ts";
import type { Drum } from "./drum.ts";

/** All that stands in the studio but the things themselves. */
export interface StudioSet {
  readonly setUp: SetUpId;
  readonly space: StudioSpace;
  readonly dressing: Dressing;
  readonly light: StudioLight;
  readonly drums: readonly Drum[];
  readonly backing?: Backing;
  /** The window that the light comes through. */
  readonly leaves?: LeafMask;
  readonly noise: Noise;
  readonly seed: number;
}

export interface RoomPoint {
  x: number;
  y: number;
  z: number;
}
