import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";

export type Pattern = "bands" | "spiral" | "plain" | "halves";

/** A lighthouse. Lengths in metres. */
export interface TowerPlan {
  readonly height: number;
  readonly footRadius: number;
  readonly topRadius: number;
  readonly pattern: Pattern;
  readonly bands: number;
  readonly paint: Colour;
  readonly dome: Colour;
  /** Where the keeper's house stands, in metres towards the land; none if absent. */
  readonly house?: number;
}

export const PAINTS: readonly [Colour, ...Colour[]] = [
  [0.5, 0.05, 0.035],
  [0.5, 0.05, 0.035],
  [0.035, 0.04, 0.05],
  [0.04, 0.12, 0.27],
];
export const DOMES: readonly [Colour, ...Colour[]] = [
  [0.36, 0.05, 0.035],
  [0.05, 0.05, 0.055],
  [0.07, 0.2, 0.16],
];

/** Chooses a lighthouse of a usual size; on a mole it stands without a house. */
export function planTower(random: Random, { hasHouse = true } = {}): TowerPlan {
  return {
    height: lerp(18, 23, random()),
    paint: pick(random, PAINTS),
    footRadius: lerp(2.35, 2.8, random()),
    topRadius: lerp(1.5, 1.75, random()),
    pattern: pick<Pattern>(random, ["bands", "bands", "bands", "spiral", "plain", "halves"]),
    bands: 4 + Math.floor(random() * 3),
    dome: pick(random, DOMES),
    ...(hasHouse ? { house: lerp(6.2, 8.5, random()) } : {}),
  };
}
