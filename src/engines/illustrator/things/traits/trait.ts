/** Where a thing is found by nature; `any` are things that stand wherever they are put. */
export type Habitat = "ground" | "water" | "underwater" | "air" | "sky" | "any";

/** What a thing is made of at its surface, for how light falls on it. */
export type Material =
  | "fur"
  | "feathers"
  | "skin"
  | "scales"
  | "cloth"
  | "gloss"
  | "metal"
  | "wall"
  | "stone"
  | "wood"
  | "plant"
  | "petal"
  | "food"
  | "glass"
  | "paper"
  | "vapour"
  | "light";

/** Which part of a drawing shines by itself; all but `whole` only while lamps are lit. `carved`: what is drawn dark. */
export type Glow = "whole" | "flame" | "carved" | "screen" | "windows" | "lights";

/** `bust`: only the head or the upper half is drawn. `lying`: it lies flat on what it is put on. */
export type Pose = "upright" | "bust" | "lying";

/** What a thing is like in the world; the drawing shows none of it. */
export interface Trait {
  /** Metres from foot to top, as drawn. */
  readonly height: number;
  readonly habitat: Habitat;
  readonly material: Material;
  readonly pose: Pose;
  /** Whether it may be turned left to right; things with writing may not. */
  readonly isMirrorable: boolean;
  readonly glow?: Glow;
  /** The share of the drawing, from below, that lies under water when it floats. */
  readonly draught: number;
  /** It stands on a post that is so many times as high as the drawing. */
  readonly post?: number;
  /** The share of its height at which something can stand on it; absent if nothing can. */
  readonly top?: number;
}
