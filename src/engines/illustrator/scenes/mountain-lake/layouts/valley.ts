import { lerp } from "../../../core/interpolate.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak } from "../../../outdoors/mountains/peaks.ts";
import type { LakeLayout } from "./layout.ts";

/** A long lake that leads into the depth between two slopes, to a mountain at its end. */
export const valley: LakeLayout = {
  frame: (random) => ({ eye: lerp(5, 9, random()), horizon: lerp(0.5, 0.55, random()) }),
  land(random, view) {
    const gap = lerp(0.42, 0.58, random());
    const { camera, width } = view;
    const drift = ((gap - 0.5) * width) / camera.focal;
    const swing = lerp(0.03, 0.06, random()) * (random() < 0.5 ? -1 : 1);
    const phase = random() * 6;
    const high = lerp(620, 820, random());
    const place = (across: number, up: number, z: number, steep: number): Peak[] =>
      peaksAt(random, view, { across, up, z, steep });
    return {
      shore: {
        edgeRow: lerp(0.86, 0.92, random()),
        sideReach: lerp(1.8, 2.4, random()),
        otherReach: 1.5,
        beach: 0.9,
        knoll: 1.2,
        flowers: 0.4,
        reeds: 0.2,
        rocks: 1.6,
      },
      framing: [2, 1],
      basin: {
        farShore: lerp(3600, 4400, random()),
        half: lerp(150, 210, random()),
        widens: lerp(0.05, 0.08, random()),
        axis: (z) => drift * z * 0.9 + swing * z * Math.sin(z / 640 + phase),
        bays: 170,
        bayLength: 520,
        isRugged: true,
        spits: [],
        bank: (metres) =>
          high * (1 - Math.exp(-metres / (high * 0.95))) * Math.min(1, 0.35 + metres / 260),
        foot: 900,
      },
      peaks: [
        ...place(gap + lerp(-0.03, 0.03, random()), lerp(0.5, 0.6, random()), 7200, 1.7),
        ...place(gap - lerp(0.12, 0.17, random()), lerp(0.38, 0.48, random()), 6400, 1.8),
        ...place(gap + lerp(0.12, 0.17, random()), lerp(0.38, 0.48, random()), 6600, 1.8),
        ...place(lerp(-0.12, 0.06, random()), lerp(0.74, 0.92, random()), 2700, 1.5),
        ...place(lerp(0.94, 1.12, random()), lerp(0.74, 0.92, random()), 2900, 1.5),
      ],
      range: 0.3,
      rangeFrom: 4200,
      landFrom: 90,
      hills: 60,
      snowLine: 0.62,
      treeLine: 0.38,
      isSunAhead: true,
      water: [0.012, 0.055, 0.062],
    };
  },
};
