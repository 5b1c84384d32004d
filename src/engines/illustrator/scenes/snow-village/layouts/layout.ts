import type { Camera } from "../../../core/camera.ts";
import type { Random } from "../../../core/rng.ts";
import type { HouseStyle } from "../../../outdoors/buildings/plan-house.ts";
import type { VillagePlan } from "../village-plan.ts";

/** What a layout knows of the frame and of the village. */
export interface Room {
  readonly camera: Camera;
  readonly width: number;
  /** 0 in a wide frame to 1 in a tall one. */
  readonly tall: number;
  readonly side: -1 | 1;
  readonly style: HouseStyle;
  readonly hasLights: boolean;
}

/** What a layout decides; the range is a share of the highest peak. */
type Laid = Omit<
  VillagePlan,
  "layout" | "camera" | "width" | "height" | "side" | "hasLights" | "stone" | "summit" | "lightSide"
>;

/** A way to lay out a village. */
export interface VillageLayout {
  /** Height of the eye above the floor of the village, and where the horizon lies in a wide frame. */
  readonly frame: (random: Random) => { eye: number; horizon: number };
  readonly place: (random: Random, room: Room) => Laid;
}
