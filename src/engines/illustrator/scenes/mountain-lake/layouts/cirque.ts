import { lerp } from "../../../core/interpolate.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { LakeLayout } from "./layout.ts";

/** A high lake under a half circle of walls, from which a glacier comes down to the water. */
export const cirque: LakeLayout = {
  frame: (random) => ({ eye: lerp(4, 6, random()), horizon: lerp(0.5, 0.54, random()) }),
  land(random, view) {
    const { side, width, camera } = view;
    const farShore = lerp(820, 1000, random());
    const gap = 0.5 - side * lerp(0.03, 0.1, random());
    const toX = (across: number, z: number): number => ((across - 0.5) * width * z) / camera.focal;
    const walls = [
      [-0.16, 1300, 0.84],
      [gap - 0.33, 1900, 0.74],
      [gap - 0.17, 2350, 0.84],
      [gap + 0.02, 3300, 0.6],
      [gap + 0.18, 2450, 0.8],
      [gap + 0.36, 2000, 0.7],
      [1.16, 1350, 0.84],
    ] as const;
    return {
      shore: {
        edgeRow: lerp(0.84, 0.88, random()),
        sideReach: lerp(1.6, 2.2, random()),
        otherReach: 1.3,
        beach: 1.6,
        knoll: 1,
        flowers: 0.5,
        reeds: 0,
        rocks: 2.6,
      },
      framing: [0, 0],
      basin: {
        farShore,
        half: 220,
        widens: 0.28,
        axis: () => 0,
        bays: 150,
        bayLength: 420,
        isRugged: false,
        spits: [],
        bank: (metres) => Math.min(metres * 0.2, 30) + metres * 0.16,
        foot: 420,
      },
      glacier: {
        fromX: toX(gap, 3000),
        fromZ: 3000,
        toX: toX(gap + lerp(-0.03, 0.03, random()), farShore),
        toZ: farShore + 30,
        high: ((0.4 * camera.horizonY) / camera.focal) * 3000,
        half: lerp(90, 130, random()),
      },
      peaks: walls.flatMap(([across, z, up]) =>
        peaksAt(random, view, { across, up: up * lerp(0.92, 1.08, random()), z, steep: 1.35 }),
      ),
      range: 0.4,
      rangeFrom: 2200,
      landFrom: 300,
      hills: 30,
      snowLine: 0.5,
      treeLine: 0,
      isSunAhead: false,
      water: [0.03, 0.16, 0.17],
    };
  },
};
