import type { HarbourPlan } from "./plan-harbour.ts";
import { pierAt } from "./pier-at.ts";

/** A lantern on a post. Metres. */
export interface Lamp {
  readonly x: number;
  /** Height of its flame. */
  readonly y: number;
  readonly z: number;
}

/** Height of the flame over the planks. */
const HEIGHT = 3.1;
/** Where they stand along the pier, the farthest first. */
const SHARES = [1, 0.64, 0.34] as const;

/** The lanterns of a pier, on the side of the village. */
export function lampsOf({ pier, side }: HarbourPlan): readonly Lamp[] {
  return SHARES.flatMap((share) => {
    const z = pier.near + (pier.far - pier.near - 0.6) * share;
    const at = pierAt(pier, z);
    return at === undefined
      ? []
      : [{ x: at.middle + side * (at.half - 0.14), y: pier.top + HEIGHT, z }];
  });
}
