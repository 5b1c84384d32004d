import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";

/** A tree at the kerb. */
export interface TreePlan {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  /** Chooses crown and green, 0 to 1. */
  readonly look: number;
}

/** Plants trees on both pavements, clear of the street lamps; a neon street has none. */
export function planTrees(
  seed: number,
  { road, neon, every }: { road: number; neon: boolean; every: number },
): TreePlan[] {
  if (neon || !Number.isFinite(every)) return [];
  const random = rng(seed, "trees");
  const trees: TreePlan[] = [];
  for (const side of [-1, 1]) {
    for (let z = 16.4 + random() * 2.4; z < 105; z += every) {
      const tree = {
        x: side * (road + 0.45),
        z: z + lerp(-0.7, 0.7, random()),
        height: lerp(4.9, 6.4, random()),
        look: random(),
      };
      if (random() < 0.72) trees.push(tree);
    }
  }
  return trees;
}
