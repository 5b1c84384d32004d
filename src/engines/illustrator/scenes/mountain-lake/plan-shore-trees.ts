import type { Camera } from "../../core/camera.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Shore } from "./shore.ts";
import { CONIFERS } from "../../outdoors/plants/mountain-conifers.ts";
import type { ShoreTree } from "./shore-tree.ts";

export interface TreeRoom {
  readonly camera: Camera;
  readonly side: -1 | 1;
  readonly seed: number;
  /** How many trees stand on their side, and on the other. */
  readonly many: readonly [number, number];
}

/** Places the conifers that frame the picture: at its edges, where the shore reaches far enough. */
export function planShoreTrees(shore: Shore, { camera, side, seed, many }: TreeRoom): ShoreTree[] {
  const random = rng(seed, "shore trees");
  const half = camera.centreX / camera.focal;
  const place = (towards: -1 | 1, index: number): ShoreTree => {
    const reach = shore.edge * (towards === side ? shore.sideReach : shore.otherReach);
    const out = lerp(0.98, 0.66, (index + random() * 0.7) / 4);
    const z = Math.max(9, Math.min(reach * lerp(0.55, 0.8, random()), lerp(17, 34, random())));
    // The top of most is in the frame.
    const top = (camera.horizonY * lerp(0.5, 1.02, random())) / camera.focal;
    return {
      x: towards * out * half * z,
      z,
      height: camera.height + top * z - shore.ground * 0.4,
      model: Math.floor(random() * CONIFERS),
      isLarch: random() < 0.3,
    };
  };
  const other = side === 1 ? -1 : 1;
  return [
    ...Array.from({ length: many[0] }, (_, index) => place(side, index)),
    ...Array.from({ length: many[1] }, (_, index) => place(other, index)),
  ];
}
