import type { Random } from "../../core/rng.ts";
import type { BridgePlan } from "./bridge.ts";
import type { SkylinePlan } from "./skyline-plan.ts";

/** What a layout is made from: chance, the frame in pixels, and on which side the city is highest. */
export interface LayoutOptions {
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  /** 0 for wide frames to 1 for tall ones. */
  readonly tall: number;
  readonly side: -1 | 1;
  readonly random: Random;
  /** What carries the bridge, if there is one; by chance if absent. */
  readonly bridge?: BridgePlan["kind"];
}

export type LayoutPlan = Omit<SkylinePlan, "layout">;
