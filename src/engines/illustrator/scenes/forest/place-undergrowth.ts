import { lerp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { ForestPlan } from "./plan.ts";

/** What grows or lies on the forest floor. */
type UndergrowthKind = "fern" | "bush" | "stone" | "broad-leaf" | "palm";

export interface Undergrowth {
  readonly kind: UndergrowthKind;
  readonly x: number;
  readonly z: number;
  /** Height in metres. */
  readonly size: number;
  readonly look: number;
}

const KINDS: Readonly<Record<ForestPlan["wood"], readonly (readonly [UndergrowthKind, number])[]>> =
  {
    broad: [
      ["fern", 0.72],
      ["bush", 0.92],
      ["stone", 1],
    ],
    pine: [
      ["fern", 0.6],
      ["bush", 0.8],
      ["stone", 1],
    ],
    redwood: [
      ["fern", 0.86],
      ["bush", 0.95],
      ["stone", 1],
    ],
    birch: [
      ["fern", 0.4],
      ["bush", 0.88],
      ["stone", 1],
    ],
    cherry: [
      ["fern", 0.35],
      ["bush", 0.8],
      ["stone", 1],
    ],
    bamboo: [
      ["fern", 0.55],
      ["stone", 1],
    ],
    jungle: [
      ["fern", 0.42],
      ["broad-leaf", 0.82],
      ["palm", 0.9],
      ["bush", 0.97],
      ["stone", 1],
    ],
  };

/** Scatters ferns, bushes and stones in drifts beside the way. */
export function placeUndergrowth(
  plan: ForestPlan,
  { seed, noise }: { seed: number; noise: Noise },
): Undergrowth[] {
  const random = rng(seed, "undergrowth");
  const found: Undergrowth[] = [];
  const kinds = KINDS[plan.wood];
  const lush = plan.wood === "jungle" ? 0.4 : plan.wood === "bamboo" ? -0.15 : 0.02;
  for (let z = plan.nearest * 0.95; z < 34; z += 0.55 + z * 0.045) {
    const step = 0.8 + z * 0.035;
    const half = plan.spread * z + 0.8;
    for (let across = -half; across < half; across += step) {
      const x = across + random() * step;
      const depth = z + random() * (0.5 + z * 0.045);
      const chance = random();
      const choice = random();
      const size = random();
      const look = random();
      const beside = Math.abs(x - plan.wayAt(depth)) - plan.openHalf(depth);
      const drift = noise.fbm(x * 0.22 + 70, depth * 0.22, 2);
      if (beside < -0.25 || chance > 0.5 + drift * 1.6 + lush) continue;
      // Large plants right before the eye would hide the picture.
      const [kind = "fern"] = kinds.find(([, share]) => choice <= share) ?? [];
      if (depth < plan.nearest * 1.25 && Math.abs(x) < plan.spread * depth * 0.45) continue;
      found.push({ kind, x, z: depth, size: SIZES[kind](size), look });
    }
  }
  return found;
}

const SIZES: Readonly<Record<UndergrowthKind, (chance: number) => number>> = {
  fern: (chance) => lerp(0.45, 1.05, chance),
  bush: (chance) => lerp(0.5, 1.7, chance * chance),
  stone: (chance) => lerp(0.14, 0.75, chance ** 2.2),
  "broad-leaf": (chance) => lerp(0.6, 1.8, chance),
  palm: (chance) => lerp(4, 7.5, chance),
};
