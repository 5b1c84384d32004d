import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import type { HouseStyle } from "../../outdoors/buildings/plan-house.ts";
import type { MassifPlan } from "../../outdoors/mountains/massif.ts";
import type { Layout } from "./choose-layout.ts";

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
