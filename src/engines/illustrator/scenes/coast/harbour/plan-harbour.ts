import type { Camera } from "../../../core/camera.ts";
import type { Colour } from "../../../core/colour.ts";
import { clamp, lerp } from "../../../core/interpolate.ts";
import { pick } from "../../../core/pick.ts";
import { rng } from "../../../core/rng.ts";
import type { SceneTask } from "../../../scene.ts";
import { colourOf } from "../../../things/colour-of.ts";
import { planTower } from "../plan-tower.ts";
import type { TowerPlan } from "../plan-tower.ts";
import type { VesselKind, VesselPlan } from "./vessel.ts";

/** A pier of planks on piles. Lengths in metres; its middle runs straight on from `x` by `slope` for each metre. */
export interface PierPlan {
  readonly x: number;
  readonly slope: number;
  readonly half: number;
  /** Height of its planks over the water. */
  readonly top: number;
  readonly near: number;
  readonly far: number;
  /** Half the width of the platform at its end. */
  readonly endHalf: number;
}

/** What lies where in a harbour. Lengths in metres. */
export interface HarbourPlan {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The side on which the village lies: -1 left, 1 right. */
  readonly side: -1 | 1;
  readonly sunX: number;
  readonly offset: number;
  readonly pier: PierPlan;
  /** Where the quay of the village runs. */
  readonly quayZ: number;
  readonly vessels: readonly VesselPlan[];
  readonly tower?: TowerPlan;
  readonly birds: number;
}

const HULLS: readonly [Colour, ...Colour[]] = [
  [0.05, 0.16, 0.32],
  [0.46, 0.06, 0.04],
  [0.04, 0.2, 0.15],
  [0.62, 0.58, 0.5],
  [0.5, 0.3, 0.06],
  [0.09, 0.27, 0.36],
];

/** Lays out a harbour. Only the seed, the frame, the place and the things named count. */
export function planHarbour(task: SceneTask): HarbourPlan {
  const { intent, seed, width, height } = task;
  const random = rng(seed, "harbour");
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const top = lerp(1.05, 1.35, random());
  const camera: Camera = {
    height: top + lerp(1.6, 1.95, random()),
    focal: Math.max(width, height * 0.9) * lerp(0.86, 0.78, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.4, 0.46, random()), 0.47, tall)),
  };
  const pier: PierPlan = {
    x: side * lerp(-1.5, 1.9, random()),
    slope: -side * lerp(-0.03, 0.15, random()),
    half: lerp(1.35, 1.7, random()),
    top,
    near: 1.2,
    far: lerp(26, 34, random()),
    endHalf: lerp(3, 4.2, random()),
  };
  const sunX = lerp(0.62, 0.76, random());
  const hasTower = intent.subjects.some(({ id }) => id === "lighthouse");
  return {
    camera,
    width,
    height,
    side,
    sunX: side < 0 ? sunX : 1 - sunX,
    offset: random() * 200,
    pier,
    // Low frames show little height: a tower stands as far off as it takes to fit.
    quayZ: Math.max(
      lerp(105, 135, random()),
      hasTower ? (30 * camera.focal) / (camera.horizonY * 0.86) / 0.86 : 0,
    ),
    vessels: planVessels(task, { side, pier }),
    ...(hasTower ? { tower: planTower(rng(seed, "tower"), { hasHouse: false }) } : {}),
    birds: intent.subjects.some(({ id }) => id === "bird")
      ? 13
      : 4 + Math.floor(rng(seed, "birds")() * 5),
  };
}

/** Places at the pier, nearest last: metres aside of it on the open side, less than 0 on the other. */
const BERTHS: readonly (readonly [
  aside: number,
  z: number,
  kinds: readonly [VesselKind, ...VesselKind[]],
])[] = [
  [3.6, 14.5, ["row"]],
  [-4.2, 19, ["row", "fishing"]],
  [6.5, 25, ["fishing", "sloop"]],
  [-9, 33, ["sloop", "fishing"]],
  [13, 42, ["sloop", "fishing"]],
  [-19, 54, ["fishing", "sloop"]],
  [24, 66, ["sloop"]],
];
const LENGTHS: Readonly<Record<VesselKind, number>> = { row: 4.2, fishing: 9, sloop: 9.5 };

/** The boats asked for lie at the nearest berths; a harbour has some others anyway. */
function planVessels(
  { intent, seed }: SceneTask,
  { side, pier }: { side: -1 | 1; pier: PierPlan },
): readonly VesselPlan[] {
  const random = rng(seed, "berths");
  const wanted = intent.subjects.find(({ id }) => id === "boat");
  const count = clamp(wanted?.count ?? 0, 0, BERTHS.length);
  const usual = 4 + Math.floor(random() * 3);
  const first = random() < 0.7 ? 0 : 1;
  return BERTHS.map(([aside, z, kinds], index): VesselPlan & { readonly isThere: boolean } => {
    const kind = pick(random, kinds);
    const isAskedFor = index < count;
    const hull = pick(random, HULLS);
    const where = z * lerp(0.95, 1.07, random());
    return {
      kind,
      id: isAskedFor ? "boat" : undefined,
      x: pier.x + pier.slope * where - side * (aside + Math.sign(aside) * pier.half),
      z: where,
      length: LENGTHS[kind] * lerp(0.9, 1.1, random()),
      heading: random() < 0.5 ? -1 : 1,
      hull: isAskedFor && wanted?.colour !== undefined ? colourOf(wanted.colour) : hull,
      isThere: isAskedFor || (index >= first && index < first + usual),
    };
  })
    .filter(({ isThere }) => isThere)
    .toSorted((a, b) => b.z - a.z);
}
