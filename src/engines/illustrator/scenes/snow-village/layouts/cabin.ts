import { lerp, smoothstep } from "../../../core/interpolate.ts";
import type { TreePlan } from "../village-plan.ts";
import { CONIFERS } from "../../../outdoors/plants/mountain-conifers.ts";
import type { VillageLayout } from "./layout.ts";
import { framingTrees, peaksBehind } from "./surroundings.ts";

/** A single cabin in the woods; footprints lead to its door. */
export const cabin: VillageLayout = {
  frame: (random) => ({ eye: lerp(2.1, 2.7, random()), horizon: lerp(0.52, 0.57, random()) }),
  place(random, room) {
    const { side, camera, width } = room;
    const z = lerp(23, 27, random());
    const share = 0.5 - side * lerp(0.06, 0.14, random());
    const x = ((share - 0.5) * width * z) / camera.focal;
    const start = side * lerp(0.8, 2.2, random());
    const lane = (distance: number): number =>
      lerp(start, x + side * 1.2, smoothstep(3, z - 4, distance)) +
      Math.sin(distance * 0.33) * 0.9 * smoothstep(z - 5, 8, distance);
    const half = camera.centreX / camera.focal;
    const behind = Array.from({ length: 16 }, (_, index): TreePlan => {
      const distance = lerp(32, 62, random());
      const out = ((index + random()) / 16 - 0.5) * 2.3;
      return {
        x: out * half * distance,
        z: distance,
        height: lerp(11, 22, random()),
        model: Math.floor(random() * CONIFERS),
      };
    }).filter((tree) => Math.abs(tree.x - (x * tree.z) / z) > 4 || tree.z > 40);
    return {
      lane,
      laneHalf: 0.8,
      laneTo: z - 3.5,
      houses: [
        {
          x,
          z,
          yaw: side * lerp(0.35, 0.65, random()),
          size: lerp(0.95, 1.1, random()),
          style: "cabin",
          isChurch: false,
        },
      ],
      trees: [
        ...behind,
        ...framingTrees(random, room, { side, count: 3, near: 11, far: 24 }),
        ...framingTrees(random, room, { side: side === 1 ? -1 : 1, count: 2, near: 15, far: 26 }),
      ],
      fences: [
        Array.from({ length: 6 }, (_, index) => ({
          x: x - side * (1 + index * 2),
          z: z - 7.4 + index * 0.12,
        })),
      ],
      lamps: [],
      ...(room.hasLights
        ? { christmasTree: { x: x + side * 8.6, z: z - 3, height: 6, model: 1 } }
        : {}),
      slope: 0,
      slopeTo: 40,
      risesFrom: 46,
      rises: 0.07,
      clearing: { x, z: z - 6, radiusX: 26, radiusZ: 34 },
      peaks: peaksBehind(random, room, lerp(0.52, 0.66, random())),
      range: 0.4,
      rangeFrom: 2400,
    };
  },
};
