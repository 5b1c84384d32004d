import type { Camera } from "../../../core/camera.ts";
import type { Colour } from "../../../core/colour.ts";
import { clamp, lerp } from "../../../core/interpolate.ts";
import { pick } from "../../../core/pick.ts";
import { rng } from "../../../core/rng.ts";
import type { SceneTask } from "../../../scene.ts";
import { planBoats } from "../plan-boats.ts";
import type { BoatPlan } from "../plan-boats.ts";
import { hasHeadlandCastle } from "../place-castle.ts";
import { planTower } from "../plan-tower.ts";
import type { TowerPlan } from "../plan-tower.ts";
import type { SeaStack } from "./sea-stacks.ts";

/** What lies where on a beach. Lengths in metres. */
export interface BeachPlan {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The side on which the land lies: -1 left, 1 right. */
  readonly side: -1 | 1;
  readonly sunX: number;
  readonly isTropical: boolean;
  /** Whether one looks along the shore or out to sea. */
  readonly view: "along" | "ahead";
  /** Rocks in the water; the largest of all carries the lighthouse when one looks out to sea. */
  readonly stacks: readonly SeaStack[];
  /** Moves all shapes, so that each seed has its own. */
  readonly offset: number;
  /** Metres from the middle of the view to the water at the eye's feet; less than 0 is on the side of the sea. */
  readonly shore: number;
  /** How far the bay bends into the land, and how far its end reaches out again. */
  readonly bay: number;
  readonly cape: number;
  /** Where the end of the bay lies. */
  readonly capeZ: number;
  readonly stone: Colour;
  readonly sand: Colour;
  readonly tower?: TowerPlan;
  readonly boats: readonly BoatPlan[];
  readonly birds: number;
}

const SANDS: readonly [Colour, ...Colour[]] = [
  [0.52, 0.385, 0.24],
  [0.54, 0.43, 0.29],
  [0.48, 0.345, 0.21],
];
const CORAL: Colour = [0.66, 0.575, 0.44];
const STONES: readonly [Colour, ...Colour[]] = [
  [0.25, 0.205, 0.17],
  [0.2, 0.195, 0.19],
  [0.3, 0.215, 0.15],
];

/** Who looks straight out to sea has water on both sides. */
const WHOLE_SEA = [0.06, 0.94] as const;
/** More boats than this need the water that rocks would stand in. */
const BOATS_BY_ROCKS = 3;

/** Height of the tip of a lighthouse with its rock, in metres. */
const TALLEST = 44;

/** Lays out a beach. Only the seed, the frame, the place and the things named count. */
export function planBeach(task: SceneTask): BeachPlan {
  const { intent, seed, width, height } = task;
  const random = rng(seed, "beach");
  const details = new Set(intent.details ?? []);
  const view = random() < 0.62 || details.has("palm") || details.has("island") ? "along" : "ahead";
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const camera: Camera = {
    height: lerp(2.3, 2.9, random()),
    focal: Math.max(width, height * 0.9) * lerp(0.9, 0.8, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.4, 0.47, random()), 0.47, tall)),
  };
  const sunX = lerp(0.66, 0.8, random());
  const isTropical = details.has("palm") || details.has("island");
  const hasTower = intent.subjects.some(({ id }) => id === "lighthouse");
  const isCrowned = hasTower || hasHeadlandCastle(intent);
  const sand = pick(random, SANDS);
  // Low frames show little height: a tower stands as far off as it takes to fit.
  const towerFits = ((TALLEST - camera.height) * camera.focal) / (camera.horizonY * 0.86) / 0.92;
  return {
    camera,
    width,
    height,
    side,
    sunX: side < 0 ? sunX : 1 - sunX,
    isTropical,
    view,
    stacks: planStacks(task, { side, view, camera, towerZ: isCrowned ? towerFits : 0 }),
    offset: random() * 200,
    shore: lerp(-2.6, -0.4, random()) * lerp(1, 0.45, tall),
    bay: lerp(9, 19, random()),
    cape: lerp(26, 58, random()),
    capeZ: Math.max(lerp(135, 210, random()), hasTower ? towerFits : 0),
    stone: pick(random, STONES),
    sand: isTropical ? CORAL : sand,
    ...(hasTower ? { tower: planTower(rng(seed, "tower")) } : {}),
    boats: planBoats(intent.subjects, {
      seed,
      side,
      width,
      camera,
      ...(view === "ahead" && !isCrowned ? { open: WHOLE_SEA } : {}),
    }),
    birds: intent.subjects.some(({ id }) => id === "bird")
      ? 13
      : 3 + Math.floor(rng(seed, "birds")() * 4),
  };
}

/** Where the islet of a lighthouse or a castle lies out at sea. */
const ISLET = { least: 125, radius: 20, height: 9 };
/** Its radius under a castle. */
const BROAD = 30;

function planStacks(
  { seed, intent }: SceneTask,
  place: { side: -1 | 1; view: BeachPlan["view"]; camera: Camera; towerZ: number },
): readonly SeaStack[] {
  const { side, view, camera, towerZ } = place;
  const random = rng(seed, "sea stacks");
  const half = camera.centreX / camera.focal;
  const hasRocks = random() < (view === "ahead" ? 0.75 : 0.4);
  const usual = hasRocks ? 2 + Math.floor(random() * 3) : 0;
  const isFull = intent.subjects.some(
    ({ id, count: boats }) => id === "boat" && boats > BOATS_BY_ROCKS,
  );
  const count = isFull ? 0 : usual;
  const lead = lerp(0.35, 0.8, random());
  const stacks = Array.from({ length: count }, (_, index): SeaStack => {
    const z = lerp(52, 80, random()) + index * 16;
    const share = -side * (lead + (random() - 0.5) * 0.3);
    const size = index === 0 ? 1 : lerp(0.3, 0.65, random());
    return {
      x: share * half * z,
      z,
      radius: lerp(6, 8.5, random()) * size,
      height: lerp(8, 13.5, random()) * size,
    };
  });
  if (view === "along" || towerZ === 0) return stacks;
  const z = Math.max(ISLET.least, towerZ);
  return [
    {
      x: side * half * z * 0.34,
      z,
      radius: hasHeadlandCastle(intent) ? BROAD : ISLET.radius,
      height: ISLET.height,
    },
    ...stacks,
  ];
}
