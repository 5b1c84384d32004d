import { lerp, smoothstep } from "../../../core/interpolate.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak } from "../../../outdoors/mountains/peaks.ts";
import type { LakeLayout } from "./layout.ts";

/** Where the walls of the valley stand, in metres from the river, and how far up they are sheer. */
const WALL_FROM = 160;
const WALL_TO = 186;

/** A river that winds through a flat valley between sheer walls; a waterfall comes down one of them. */
export const river: LakeLayout = {
  frame: (random) => ({ eye: lerp(8, 10, random()), horizon: lerp(0.46, 0.5, random()) }),
  land(random, view) {
    const { side } = view;
    const main = 0.5 - side * lerp(0, 0.1, random());
    const phase = random() * 6;
    const bend = lerp(0.17, 0.23, random());
    const sheer = lerp(92, 118, random());
    const place = (across: number, up: number, z: number, steep: number): Peak[] =>
      peaksAt(random, view, { across, up, z, steep });
    const half = lerp(7, 9, random());
    const axis = (z: number): number =>
      side * -0.05 * z +
      Math.sin(Math.log(z + 30) * 5.2 + phase) * bend * (z + 10) * smoothstep(1500, 100, z);
    return {
      shore: {
        edgeRow: lerp(0.84, 0.88, random()),
        sideReach: lerp(1.4, 1.7, random()),
        otherReach: 1.1,
        beach: 0.6,
        knoll: 1,
        flowers: 1,
        reeds: 0.5,
        rocks: 1.3,
      },
      framing: [2, 0],
      basin: {
        farShore: 2600,
        half,
        widens: 0.016,
        axis,
        bays: 12,
        bayLength: 60,
        isRugged: true,
        spits: [],
        bank: (metres) =>
          Math.min(metres * 0.3, 0.9) +
          sheer * smoothstep(WALL_FROM, WALL_TO, metres) +
          Math.min(260, Math.max(0, metres - WALL_TO) * 0.5),
        foot: 1500,
      },
      hasWaterfall: true,
      peaks: [
        ...place(main, lerp(0.66, 0.76, random()), 5600, 1.6),
        ...place(main - lerp(0.13, 0.2, random()), lerp(0.5, 0.62, random()), 6000, 1.7),
        ...place(main + lerp(0.13, 0.2, random()), lerp(0.5, 0.62, random()), 5900, 1.7),
      ],
      range: 0.4,
      rangeFrom: 3400,
      landFrom: 24,
      hills: 20,
      snowLine: 0.52,
      treeLine: 0.36,
      isSunAhead: true,
      water: [0.014, 0.07, 0.075],
    };
  },
};
