import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import type { HouseStyle } from "../../outdoors/buildings/plan-house.ts";
import type { MassifPlan } from "../../outdoors/mountains/massif.ts";
import { chooseLayout } from "./choose-layout.ts";
import type { Layout } from "./choose-layout.ts";
import { LAYOUTS } from "./layouts/layouts.ts";

/** A house of the village. Metres. */
export interface HousePlan {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly size: number;
  readonly style: HouseStyle;
  readonly isChurch: boolean;
}

/** A snow-laden conifer close to the eye. Metres. */
export interface TreePlan {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly model: number;
}

export interface Spot {
  readonly x: number;
  readonly z: number;
}

/** What stands where in this village. Heights in metres above its floor; x to the right, z away from the eye. */
export interface VillagePlan extends MassifPlan {
  readonly layout: Layout;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The side on which trees stand close to the eye: -1 left, 1 right. */
  readonly side: -1 | 1;
  /** Where the lane runs at a distance, half its width, and how far it leads. */
  readonly lane: (z: number) => number;
  readonly laneHalf: number;
  readonly laneTo: number;
  readonly houses: readonly HousePlan[];
  readonly trees: readonly TreePlan[];
  readonly fences: readonly (readonly Spot[])[];
  readonly lamps: readonly Spot[];
  /** The decorated tree, if there is one. */
  readonly christmasTree?: TreePlan;
  readonly hasLights: boolean;
  /** Height of the ground under the eye above the floor of the village, and where the slope ends. */
  readonly slope: number;
  readonly slopeTo: number;
  /** Where the land begins to rise behind the village, and how steeply. */
  readonly risesFrom: number;
  readonly rises: number;
  /** How far woods keep away from the middle of the village. */
  readonly clearing: {
    readonly x: number;
    readonly z: number;
    readonly radiusX: number;
    readonly radiusZ: number;
  };
  readonly stone: Colour;
  readonly summit: number;
  readonly lightSide: -1 | 1;
}

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
