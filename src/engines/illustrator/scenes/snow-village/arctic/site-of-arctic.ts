import type { Site } from "../../../things/site.ts";
import type { ArcticWork } from "./arctic-work.ts";

/** Where things can be on the ice: on the plain before the igloo, and in the water beyond. */
export function siteOfArctic({ plan, near }: ArcticWork): Site {
  const { camera, width, height, edge, ground, igloo } = plan;
  const bottom = (height - camera.horizonY) / camera.focal;
  const house = { x: igloo.x, z: igloo.z, width: igloo.radius * 2 };
  return {
    camera,
    width,
    height,
    medium: "air",
    landmarks: new Map([
      ["hut", house],
      ["house", house],
    ]),
    land: {
      near: (camera.height - ground) / bottom,
      far: Math.min(32, edge * 0.8),
      height(x, z) {
        const y = near.height(x, z);
        const isTaken = Math.hypot(x - igloo.x, z - igloo.z) < igloo.radius * 1.7;
        return y > ground * 0.5 && !isTaken ? y : undefined;
      },
    },
    water: {
      near: edge * 1.15,
      far: 160,
      height: (x, z) => (near.height(x, z) < -0.5 ? 0 : undefined),
    },
  };
}
