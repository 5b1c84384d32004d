import type { Canvas } from "../../core/canvas.ts";
import type { Noise } from "../../core/noise.ts";
import type { SunPlan, Daylight } from "../../outdoors/daylight.ts";
import type { PaintedSky } from "../../outdoors/paint-heavens.ts";
import type { SceneTask } from "../../scene.ts";

/** What a layout of the coast paints with, after the sky. */
export interface CoastStage {
  readonly canvas: Canvas;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly sky: PaintedSky;
  readonly task: SceneTask;
}

/** One way to see a coast: where the eye and the sun are, and everything below the sky. */
export interface CoastLayout {
  readonly sun: SunPlan;
  /** Answers how many pixels can be seen of each subject. */
  paint(stage: CoastStage): ReadonlyMap<string, number>;
}

export type PlanLayout = (task: SceneTask) => CoastLayout;
