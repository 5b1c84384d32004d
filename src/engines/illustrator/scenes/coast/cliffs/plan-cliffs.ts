import type { Camera } from "../../../core/camera.ts";
import type { Colour } from "../../../core/colour.ts";
import { clamp, lerp } from "../../../core/interpolate.ts";
import { pick } from "../../../core/pick.ts";
import { rng } from "../../../core/rng.ts";
import type { SceneTask } from "../../../scene.ts";
import { planBoats } from "../plan-boats.ts";
import type { BoatPlan } from "../plan-boats.ts";
import { planTower } from "../plan-tower.ts";
import type { TowerPlan } from "../plan-tower.ts";

/** What lies where, seen from the top of a cliff. Lengths in metres. */
export interface CliffPlan {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The side on which the land lies: -1 left, 1 right. */
  readonly side: -1 | 1;
  readonly sunX: number;
  /** Moves all shapes, so that each seed has its own. */
  readonly offset: number;
  /** Height of the ground at the eye's feet. */
  readonly top: number;
  /** Where the edge runs: distance, and metres from the middle of the view towards the land. */
  readonly edge: readonly (readonly [z: number, aside: number])[];
  readonly stone: Colour;
  readonly tower?: TowerPlan;
  readonly towerZ: number;
  readonly boats: readonly BoatPlan[];
  readonly birds: number;
}

/** Headlands come out into the sea one behind the other, each farther than the last. */
const EDGE: readonly (readonly [z: number, aside: number, play: number])[] = [
  [2, -2.6, 0.3],
  [8, -3.4, 0.7],
  [19, 0.6, 1.2],
  [42, 11, 3],
  [78, -4, 4],
  [112, 16, 5],
  [175, -24, 8],
  [240, 14, 10],
  [360, -78, 16],
  [480, -14, 18],
  [700, -170, 30],
  [960, -80, 40],
  [1500, -300, 60],
];
const STONES: readonly [Colour, ...Colour[]] = [
  [0.25, 0.205, 0.17],
  [0.2, 0.195, 0.19],
  [0.31, 0.215, 0.15],
  [0.56, 0.54, 0.48],
];
/** Between these shares of the frame no headland hides the sea. */
const OPEN_WATER = [0.72, 0.97] as const;
/** How high the eye stands over the ground. */
const EYE = 2.5;

/** Lays out a view along cliffs. Only the seed, the frame and the things named count. */
export function planCliffs({ intent, seed, width, height }: SceneTask): CliffPlan {
  const random = rng(seed, "cliffs");
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const top = lerp(30, 42, random());
  const camera: Camera = {
    height: top + EYE,
    focal: Math.max(width, height * 0.9) * lerp(0.88, 0.8, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.33, 0.4, random()), 0.4, tall)),
  };
  const sunX = lerp(0.68, 0.8, random());
  const hasTower = intent.subjects.some(({ id }) => id === "lighthouse");
  return {
    camera,
    width,
    height,
    side,
    sunX: side < 0 ? sunX : 1 - sunX,
    offset: random() * 200,
    top,
    edge: EDGE.map(([z, aside, play]) => [z, aside + (random() * 2 - 1) * play]),
    stone: pick(random, STONES),
    ...(hasTower ? { tower: { ...planTower(rng(seed, "tower")), height: 25 } } : {}),
    towerZ: Math.max(178, (38 * camera.focal) / (camera.horizonY * 0.88)),
    boats: planBoats(intent.subjects, { seed, side, width, camera, open: OPEN_WATER }).map(
      (boat) => ({
        ...boat,
        // From up here the sea begins farther off.
        x: boat.x * 5,
        z: boat.z * 5,
        length: boat.length * 2,
      }),
    ),
    birds: intent.subjects.some(({ id }) => id === "bird")
      ? 14
      : 5 + Math.floor(rng(seed, "birds")() * 5),
  };
}
