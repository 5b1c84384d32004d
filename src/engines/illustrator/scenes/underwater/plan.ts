import type { Camera } from "../../core/camera.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";

type UnderwaterKind = "reef" | "kelp" | "wreck" | "deep" | "canyon";

/** What lies where under the sea. Metres; the bed is at about 0, x to the right of the eye, z away from it. */
export interface UnderwaterPlan {
  readonly kind: UnderwaterKind;
  readonly camera: Camera;
  /** Height of the surface above the bed. */
  readonly surface: number;
  /** Where the light comes down, across the frame, 0 to 1. */
  readonly lightX: number;
  /** The side on which the reef rises, -1 left, 1 right. */
  readonly side: -1 | 1;
}

const KINDS: readonly UnderwaterKind[] = ["reef", "kelp", "wreck", "deep"];

/** How far above the bed the surface is. */
const DEPTHS: Readonly<Record<UnderwaterKind, number>> = {
  reef: 9,
  kelp: 13,
  wreck: 17,
  deep: 40,
  canyon: 14,
};

/** Lays out a piece of the sea. Only the seed, the frame and the words for the place count. */
export function planUnderwater(
  { details = [] }: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): UnderwaterPlan {
  const random = rng(seed, "underwater");
  const asked = KINDS.find((kind) => details.includes(kind));
  const chosen = pick<UnderwaterKind>(random, ["reef", "reef", "canyon", "kelp", "wreck", "deep"]);
  const kind = asked ?? chosen;
  const tall = clamp((height / width - 0.8) / 0.9, 0, 1);
  return {
    kind,
    camera: {
      height: lerp(1.7, 2.3, random()),
      focal: Math.max(width * 0.72, height * 0.62),
      centreX: width / 2,
      horizonY: Math.round(height * lerp(lerp(0.5, 0.58, random()), 0.62, tall)),
    },
    surface: DEPTHS[kind],
    lightX: lerp(0.25, 0.75, random()),
    side: random() < 0.5 ? -1 : 1,
  };
}
