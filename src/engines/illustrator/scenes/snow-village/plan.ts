import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import type { HouseStyle } from "../../outdoors/buildings/plan-house.ts";
import { chooseLayout } from "./choose-layout.ts";
import { LAYOUTS } from "./layouts/layouts.ts";
import type { VillagePlan } from "./village-plan.ts";

const STYLES: readonly [HouseStyle, ...HouseStyle[]] = [
  "chalet",
  "nordic",
  "timber",
  "chalet",
  "nordic",
];
const STONES: readonly [Colour, ...Colour[]] = [
  [0.085, 0.082, 0.083],
  [0.1, 0.09, 0.08],
  [0.066, 0.067, 0.074],
];

/** Lays out a village. Only the seed, the frame and the things named count: time and weather change nothing. */
export function planVillage(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): VillagePlan {
  const random = rng(seed, "village");
  const layout = chooseLayout(intent, random());
  const tall = clamp((height / width - 0.9) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const { frame, place } = LAYOUTS[layout];
  const { eye, horizon } = frame(random);
  const camera: Camera = {
    height: eye,
    focal: Math.max(width, height * 0.95) * lerp(0.92, 0.84, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(horizon, lerp(horizon, 0.5, 0.5), tall)),
  };
  const hasLights = intent.details?.includes("christmas") === true;
  const style = layout === "cabin" ? "cabin" : pick(random, STYLES);
  const laid = place(random, { camera, width, tall, side, style, hasLights });
  const summit = laid.peaks.reduce((high, peak) => Math.max(high, peak.height), 1);
  return {
    layout,
    camera,
    width,
    height,
    side,
    hasLights,
    stone: pick(random, STONES),
    summit,
    lightSide: random() < 0.7 ? side : side === 1 ? -1 : 1,
    ...laid,
    range: laid.range * summit,
  };
}
