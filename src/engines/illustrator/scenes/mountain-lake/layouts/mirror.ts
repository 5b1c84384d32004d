import { lerp } from "../../../core/interpolate.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak } from "../../../outdoors/mountains/peaks.ts";
import type { LakeLayout } from "./layout.ts";

/** One great mountain in the middle and its image in a wide lake. */
export const mirror: LakeLayout = {
  frame: (random) => ({ eye: lerp(3.2, 4, random()), horizon: lerp(0.47, 0.51, random()) }),
  land(random, view) {
    const centre = lerp(0.44, 0.56, random());
    const place = (across: number, up: number, z: number, steep: number): Peak[] =>
      peaksAt(random, view, { across, up, z, steep });
    const { camera, width, side } = view;
    const spitZ = lerp(240, 420, random());
    const edge = ((width / 2) * spitZ) / camera.focal;
    return {
      shore: {
        edgeRow: lerp(0.86, 0.9, random()),
        sideReach: lerp(2.2, 3, random()),
        otherReach: 1.2,
        beach: 0.5,
        knoll: 0.5,
        flowers: 0.7,
        reeds: 0.6,
        rocks: 1,
      },
      framing: [3, 1],
      basin: {
        farShore: lerp(1900, 2300, random()),
        half: 700,
        widens: 0.55,
        axis: () => 0,
        bays: 560,
        bayLength: 900,
        isRugged: false,
        spits: [
          {
            x: side * edge * 1.08,
            z: spitZ,
            radiusX: edge * lerp(0.5, 0.75, random()),
            radiusZ: 46,
          },
        ],
        bank: (metres) => Math.min(metres * 0.05, 9) + metres * 0.01,
        foot: 1100,
      },
      peaks: [
        ...place(centre, lerp(0.76, 0.86, random()), 5200, 1.85),
        ...place(centre - lerp(0.17, 0.25, random()), lerp(0.5, 0.62, random()), 6100, 1.85),
        ...place(centre + lerp(0.17, 0.25, random()), lerp(0.5, 0.62, random()), 6200, 1.85),
        ...place(lerp(-0.02, 0.1, random()), lerp(0.42, 0.58, random()), 4800, 1.9),
        ...place(lerp(0.9, 1.02, random()), lerp(0.42, 0.58, random()), 4900, 1.9),
      ],
      range: 0.42,
      rangeFrom: 2800,
      landFrom: 150,
      hills: 60,
      snowLine: 0.5,
      treeLine: 0.3,
      isSunAhead: false,
      water: [0.016, 0.06, 0.075],
    };
  },
};
