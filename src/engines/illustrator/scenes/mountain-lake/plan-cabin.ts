import type { Camera } from "../../core/camera.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Basin, Spit } from "./basin.ts";
import type { Shore } from "./shore.ts";

/** A log cabin by the water. Metres. */
export interface CabinPlan {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  /** Whether it stands on the near shore; else on a tongue of land across the water. */
  readonly isNear: boolean;
}

/** What the vocabulary calls a cabin. */
export const CABINS: ReadonlySet<string> = new Set(["house", "hut"]);

export interface CabinRoom {
  readonly camera: Camera;
  readonly width: number;
  readonly side: -1 | 1;
  readonly seed: number;
  readonly shore: Shore;
  readonly basin: Basin;
}

/** Whether the words want a cabin at the lake. */
export const wantsCabin = ({ details = [], subjects }: SceneIntent): boolean =>
  details.includes("cabin") || subjects.some(({ id }) => CABINS.has(id));

/** Finds a place for the cabin, on the side where no trees frame the picture, and the land that it stands on. */
export function planCabin({ camera, width, side, seed, shore, basin }: CabinRoom): {
  cabin: CabinPlan;
  spit?: Spit;
} {
  const random = rng(seed, "cabin");
  const share = 0.5 - side * lerp(0.17, 0.26, random());
  const turn = side * lerp(0.35, 0.75, random());
  const isNear = shore.edge > 70;
  const z = isNear ? shore.edge * 0.56 : Math.max(lerp(58, 74, random()), shore.edge * 1.9);
  const x = ((share - 0.5) * width * z) / camera.focal;
  const cabin: CabinPlan = { x, z, yaw: turn, isNear };
  if (isNear) return { cabin };
  const isDry = Math.abs(x - basin.axis(z)) > basin.half + basin.widens * z + 12;
  if (isDry) return { cabin };
  const edge = ((width / 2) * z) / camera.focal;
  return {
    cabin,
    spit: { x: x - side * edge * 0.5, z: z + 7, radiusX: edge * 0.5 + 17, radiusZ: 17 },
  };
}
