import type { Camera } from "../../../core/camera.ts";
import { clamp, lerp } from "../../../core/interpolate.ts";
import { rng } from "../../../core/rng.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak } from "../../../outdoors/mountains/peaks.ts";

/** A block of ice: in the water, or pushed up on the plain. Metres. */
export interface IcePlan {
  readonly x: number;
  readonly z: number;
  readonly half: number;
  readonly high: number;
  readonly yaw: number;
}

/** What stands where on the ice. Heights in metres above the sea. */
export interface ArcticPlan {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly side: -1 | 1;
  /** Where the ice ends and the water begins, in the middle of the frame and at its edges. */
  readonly edge: number;
  readonly sideEdge: number;
  /** Height of the ice above the water. */
  readonly ground: number;
  readonly bergs: readonly IcePlan[];
  readonly blocks: readonly IcePlan[];
  readonly igloo: { readonly x: number; readonly z: number; readonly yaw: number; readonly radius: number };
  readonly peaks: readonly Peak[];
  readonly range: number;
  readonly rangeFrom: number;
  readonly summit: number;
  readonly lightSide: -1 | 1;
}

/** Lays out a plain of ice with an igloo, open water and icebergs behind. Only the seed and the frame count. */
export function planArctic({ seed, width, height }: { seed: number; width: number; height: number }): ArcticPlan {
  const random = rng(seed, "arctic");
  const tall = clamp((height / width - 0.9) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const ground = 0.7;
  const camera: Camera = {
    height: lerp(2.7, 3.3, random()) + ground,
    focal: Math.max(width, height * 0.95) * lerp(0.92, 0.84, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(0.46, 0.52, random())),
  };
  const toX = (across: number, z: number): number => ((across - 0.5) * width * z) / camera.focal;
  const edge = lerp(44, 56, random());
  const iglooZ = lerp(15.5, 18.5, random());
  const bergs = [0.5 - side * lerp(0.1, 0.2, random()), 0.5 + side * lerp(0.16, 0.28, random()), 0.5 - side * 0.42, 0.5 + side * 0.46].map(
    (across, index): IcePlan => {
      const z = lerp(120, 190, random()) * (1 + index * 0.5);
      const high = ((camera.horizonY * lerp(0.2, 0.4, random()) * (index === 0 ? 1.2 : 0.8)) / camera.focal) * z;
      return { x: toX(across, z), z, half: high * lerp(0.9, 1.5, random()), high, yaw: random() * 6 };
    },
  );
  const floes = Array.from({ length: 7 }, (): IcePlan => {
    const z = lerp(66, 150, random());
    return { x: toX(random(), z), z, half: lerp(2, 6, random()), high: lerp(0.8, 2.4, random()), yaw: random() * 6 };
  });
  const blocks = Array.from({ length: 16 }, (): IcePlan => {
    const along = random();
    const z = lerp(20, 38, along) + random() * 4;
    const across = 0.5 - side * lerp(0.2, 0.62, random());
    return { x: toX(across, z), z, half: lerp(0.4, 1.5, random() ** 2), high: lerp(0.4, 1.9, random() ** 2), yaw: random() * 6 };
  });
  const view = { camera, width, tall, side } as const;
  const peaks = [
    ...peaksAt(random, view, { across: 0.5 + side * lerp(0.12, 0.3, random()), up: lerp(0.3, 0.4, random()), z: 6200, steep: 2 }),
    ...peaksAt(random, view, { across: 0.5 - side * lerp(0.24, 0.4, random()), up: lerp(0.2, 0.3, random()), z: 6600, steep: 2.2 }),
  ];
  return {
    camera,
    width,
    height,
    side,
    edge,
    sideEdge: edge * lerp(1.3, 1.8, random()),
    ground,
    bergs: [...bergs, ...floes],
    blocks,
    igloo: { x: toX(0.5 + side * lerp(0.17, 0.25, random()) * lerp(1, 0.8, tall), iglooZ), z: iglooZ, yaw: side * lerp(0.4, 0.8, random()), radius: lerp(1.9, 2.3, random()) },
    peaks,
    range: peaks.reduce((high, peak) => Math.max(high, peak.height), 0) * 0.42,
    rangeFrom: 3400,
    summit: peaks.reduce((high, peak) => Math.max(high, peak.height), 0),
    lightSide: random() < 0.5 ? -1 : 1,
  };
}
