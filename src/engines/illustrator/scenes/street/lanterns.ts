import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";

/** A paper lantern on a string across the street. Metres; y is the height of its middle. */
export interface LanternPlan {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
  /** From red (0) to amber (1). */
  readonly warmth: number;
}

/** Hangs lanterns in strings across the street, those in the middle of a string lowest. */
export function planLanterns(
  seed: number,
  { half, strings }: { half: number; strings: number },
): LanternPlan[] {
  const random = rng(seed, "lanterns");
  const warmth = random();
  return Array.from({ length: strings }, (_, string) => {
    const z = 9 + string * lerp(4.2, 5.4, random());
    const height = lerp(4.1, 5.3, random());
    const count = Math.max(3, Math.round(half * 1.5));
    const sag = lerp(0.35, 0.8, random());
    return Array.from({ length: count }, (_each, index): LanternPlan => {
      const share = (index + 0.5) / count;
      return {
        x: lerp(-half, half, share),
        y: height - sag * 4 * share * (1 - share),
        z,
        radius: lerp(0.17, 0.22, random()),
        warmth: Math.min(1, warmth * 0.7 + random() * 0.3),
      };
    });
  }).flat();
}
