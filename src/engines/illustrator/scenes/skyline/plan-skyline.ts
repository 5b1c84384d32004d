import { clamp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { chooseLayout } from "./choose-layout.ts";
import { LAYOUTS } from "./layouts.ts";
import type { SkylinePlan } from "./skyline-plan.ts";

const BRIDGES = ["suspension", "arch", "stayed"] as const;

/** Lays out a skyline. Only the seed, the frame and the words of the place count: hour and weather change nothing. */
export function planSkyline(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): SkylinePlan {
  const random = rng(seed, "skyline");
  const side = random() < 0.5 ? -1 : 1;
  const layout = chooseLayout(intent, rng(seed, "layout"));
  const bridge = BRIDGES.find((kind) => intent.details?.includes(kind) === true);
  return {
    layout,
    ...LAYOUTS[layout]({
      seed,
      width,
      height,
      tall: clamp((height / width - 0.9) / 0.8, 0, 1),
      side,
      random,
      ...(bridge === undefined ? {} : { bridge }),
    }),
  };
}
