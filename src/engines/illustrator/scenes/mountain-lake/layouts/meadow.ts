import { lerp } from "../../../core/interpolate.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak } from "../../../outdoors/mountains/peaks.ts";
import type { LakeLayout } from "./layout.ts";

/** A meadow above the lake, with tall conifers on one side and the highest mountain on the other. */
export const meadow: LakeLayout = {
  frame: (random) => ({ eye: lerp(15, 21, random()), horizon: lerp(0.42, 0.46, random()) }),
  land(random, view) {
    const { side, camera, width } = view;
    const main = 0.5 - side * lerp(0.08, 0.2, random());
    const place = (across: number, up: number, z: number, steep: number): Peak[] =>
      peaksAt(random, view, { across, up, z, steep });
    const spitZ = lerp(420, 620, random());
    const edge = ((width / 2) * spitZ) / camera.focal;
    return {
      shore: {
        edgeRow: lerp(0.66, 0.72, random()),
        sideReach: lerp(1.3, 1.6, random()),
        otherReach: 1,
        beach: 0.9,
        knoll: 5,
        flowers: 1.6,
        reeds: 0.2,
        rocks: 0.6,
      },
      framing: [4, 0],
      basin: {
        farShore: lerp(1500, 1900, random()),
        half: 420,
        widens: 0.3,
        axis: (z) => side * -0.08 * z,
        bays: 420,
        bayLength: 640,
        isRugged: false,
        spits: [
          {
            x: -side * edge * 1.1,
            z: spitZ,
            radiusX: edge * lerp(0.5, 0.8, random()),
            radiusZ: 90,
          },
        ],
        bank: (metres) => Math.min(metres * 0.08, 16) + metres * 0.03,
        foot: 1300,
      },
      peaks: [
        ...place(main, lerp(0.74, 0.84, random()), 5000, 1.8),
        ...place(main + side * lerp(0.2, 0.28, random()), lerp(0.5, 0.62, random()), 5400, 1.9),
        ...place(main - side * lerp(0.2, 0.3, random()), lerp(0.45, 0.6, random()), 4600, 1.9),
        ...place(main + side * lerp(0.42, 0.52, random()), lerp(0.55, 0.7, random()), 4200, 1.9),
      ],
      range: 0.42,
      rangeFrom: 2500,
      landFrom: 260,
      hills: 170,
      snowLine: 0.52,
      treeLine: 0.32,
      isSunAhead: false,
      water: [0.012, 0.075, 0.085],
    };
  },
};
