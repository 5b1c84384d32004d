import type { Camera } from "../../core/camera.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { chooseKind } from "./choose-kind.ts";
import type { ForestKind } from "./choose-kind.ts";

/** What stands where in this forest. Lengths in metres; x to the right, z away from the eye. */
export interface ForestPlan extends ForestKind {
  readonly hasCabin: boolean;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** Where sun or moon stand across the frame, 0 to 1. */
  readonly sunX: number;
  /** The middle of the path, the stream or the clearing at a distance. */
  readonly wayAt: (z: number) => number;
  /** Half its width. */
  readonly wayHalf: number;
  /** How far trees keep from its middle at a distance. */
  readonly openHalf: (z: number) => number;
  /** Half of what the frame shows at a distance of one metre. */
  readonly spread: number;
  /** Distance of the foremost ground in the frame. */
  readonly nearest: number;
  /** How high the ground rises beside the way. */
  readonly bank: number;
  /** How much detail the frame can show: 1 a large one, 0.3 a thumbnail. */
  readonly fineness: number;
}

/** Where the clearing is, in metres from the eye. */
export const CLEARING_Z = 13;

/** Lays out a forest. Only the seed, the frame and the place named count: time and weather change nothing. */
export function planForest(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): ForestPlan {
  const random = rng(seed, "forest");
  const details = intent.details ?? [];
  const kind = chooseKind(details, random);
  const named = intent.subjects.some(({ id }) => id === "house" || id === "hut");
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const wide = clamp((width / height - 1.8) / 0.7, 0, 1);
  const focal = Math.max(width * lerp(0.8, 0.62, wide), height * lerp(1, 0.74, tall));
  const camera: Camera = {
    height: lerp(1.55, 1.85, random()) + (kind.way === "stream" ? 0.25 : 0.35),
    focal,
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.5, 0.56, random()), 0.6, tall)),
  };
  const wayHalf = {
    path: lerp(0.75, 1, random()),
    stream: lerp(1.3, 1.8, random()),
    clearing: 5.2,
  }[kind.way];
  const wayAt = planWay(random, kind.way);
  const side = random() < 0.5 ? -1 : 1;
  const nearest = (camera.height * focal) / (height - camera.horizonY);
  return {
    ...kind,
    hasCabin: named || details.includes("cabin"),
    camera,
    width,
    height,
    sunX: 0.5 + side * lerp(0.12, 0.3, random()),
    wayAt,
    wayHalf,
    openHalf: (z) =>
      kind.way === "clearing"
        ? 2 + 4.4 * Math.sqrt(Math.max(0, 1 - ((z - CLEARING_Z) / 7.5) ** 2))
        : wayHalf + 0.75 + 0.01 * z,
    spread: camera.centreX / focal,
    nearest,
    fineness: clamp(Math.sqrt(width * height) / 850, 0.3, 1),
    bank: kind.way === "stream" ? lerp(0.45, 0.7, random()) : lerp(0.2, 0.6, random()),
  };
}

/** A way that winds into the depth and is lost behind the trees. */
function planWay(random: () => number, way: ForestKind["way"]): (z: number) => number {
  const turn = pick(random, [-1, 1]);
  const phase = random() * 0.8;
  const swing = lerp(1.3, 2.2, random()) * turn;
  const start = -turn * lerp(0.2, 0.9, random());
  if (way === "clearing")
    return (z) => swing * 0.5 * smoothstep(0, 14, z) + Math.max(0, z - 20) * 0.1 * turn;
  const length = lerp(7, 10, random());
  return (z) => {
    const bend = Math.sin(z / length + phase) * swing * smoothstep(1, 12, z);
    return start + bend + Math.max(0, z - 24) * 0.16 * turn;
  };
}
