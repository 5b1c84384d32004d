import type { Camera } from "../../../core/camera.ts";
import { clamp, lerp } from "../../../core/interpolate.ts";
import { rng } from "../../../core/rng.ts";
import type { Random } from "../../../core/rng.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak, View } from "../../../outdoors/mountains/peaks.ts";

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
  readonly igloo: {
    readonly x: number;
    readonly z: number;
    readonly yaw: number;
    readonly radius: number;
  };
  readonly peaks: readonly Peak[];
  readonly range: number;
  readonly rangeFrom: number;
  readonly summit: number;
  readonly lightSide: -1 | 1;
}

/** Lays out a plain of ice with an igloo, open water and icebergs behind. Only the seed and the frame count. */
export function planArctic({
  seed,
  width,
  height,
}: {
  seed: number;
  width: number;
  height: number;
}): ArcticPlan {
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
  const view: View = { camera, width, tall, side };
  const edge = lerp(44, 56, random());
  const peaks = [
    ...peakBehind(random, view, 0.5 + side * lerp(0.12, 0.3, random()), [0.3, 0.4]),
    ...peakBehind(random, view, 0.5 - side * lerp(0.24, 0.4, random()), [0.2, 0.3]),
  ];
  const summit = peaks.reduce((high, peak) => Math.max(high, peak.height), 0);
  return {
    camera,
    width,
    height,
    side,
    edge,
    sideEdge: edge * lerp(1.3, 1.8, random()),
    ground,
    bergs: [...placeBergs(random, view), ...placeFloes(random, view)],
    blocks: placeBlocks(random, view),
    igloo: placeIgloo(random, view),
    peaks,
    range: summit * 0.42,
    rangeFrom: 3400,
    summit,
    lightSide: random() < 0.5 ? -1 : 1,
  };
}

/** Metres to the right of the eye of what is seen at a place across the frame, 0 to 1. */
const toX = ({ camera, width }: View, across: number, z: number): number =>
  ((across - 0.5) * width * z) / camera.focal;

const peakBehind = (
  random: Random,
  view: View,
  across: number,
  [low, high]: readonly [number, number],
): Peak[] => peaksAt(random, view, { across, up: lerp(low, high, random()), z: 6400, steep: 2.1 });

function placeIgloo(random: Random, view: View): ArcticPlan["igloo"] {
  const z = lerp(15.5, 18.5, random());
  const out = view.side * lerp(0.17, 0.25, random()) * lerp(1, 0.8, view.tall);
  return {
    x: toX(view, 0.5 + out, z),
    z,
    yaw: view.side * lerp(0.4, 0.8, random()),
    radius: lerp(1.9, 2.3, random()),
  };
}

/** Four great icebergs: one beside the middle, the others towards the edges of the frame. */
function placeBergs(random: Random, view: View): IcePlan[] {
  const { camera, side, tall } = view;
  const places = [-lerp(0.1, 0.2, random()), lerp(0.16, 0.28, random()), -0.42, 0.46];
  return places.map((out, index): IcePlan => {
    const z = lerp(120, 190, random()) * (1 + index * 0.5);
    const up = lerp(0.2, 0.38, random()) * (index === 0 ? 1.2 : 0.8) * lerp(1, 0.45, tall);
    const high = ((camera.horizonY * up) / camera.focal) * z;
    return {
      x: toX(view, 0.5 + side * out, z),
      z,
      half: high * lerp(0.9, 1.5, random()),
      high,
      yaw: random() * 6,
    };
  });
}

const placeFloes = (random: Random, view: View): IcePlan[] =>
  Array.from({ length: 7 }, (): IcePlan => {
    const z = lerp(66, 150, random());
    return {
      x: toX(view, random(), z),
      z,
      half: lerp(2, 6, random()),
      high: lerp(0.8, 2.4, random()),
      yaw: random() * 6,
    };
  });

/** A ridge of blocks where the ice was pushed up, on the other side of the igloo. */
const placeBlocks = (random: Random, view: View): IcePlan[] =>
  Array.from({ length: 16 }, (): IcePlan => {
    const z = lerp(20, 42, random());
    return {
      x: toX(view, 0.5 - view.side * lerp(0.2, 0.62, random()), z),
      z,
      half: lerp(0.4, 1.5, random() ** 2),
      high: lerp(0.4, 1.9, random() ** 2),
      yaw: random() * 6,
    };
  });
