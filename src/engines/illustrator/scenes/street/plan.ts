import type { Building, FacadeKind, Side } from "./building.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { planPeople, planTraffic } from "./passers-by.ts";
import type { CarPlan, PersonPlan } from "./passers-by.ts";
import { planSigns } from "./sign-plan.ts";
import type { SignPlan } from "./sign-plan.ts";
import { planTrees } from "./trees.ts";
import type { TreePlan } from "./trees.ts";

/** A tower that closes the view at the end of the street. */
interface Tower {
  readonly id: number;
  readonly left: number;
  readonly right: number;
  readonly z: number;
  readonly height: number;
}

export interface StreetPlan {
  readonly camera: Camera;
  /** Where the eye stands across the road. */
  readonly eyeX: number;
  /** Half the width of the roadway. */
  readonly road: number;
  /** Half the distance between the house fronts. */
  readonly half: number;
  readonly buildings: readonly Building[];
  readonly towers: readonly Tower[];
  readonly signs: readonly SignPlan[];
  readonly people: readonly PersonPlan[];
  readonly cars: readonly CarPlan[];
  /** Distances of street lamps, which stand on both sides. */
  readonly lamps: readonly number[];
  readonly trees: readonly TreePlan[];
  readonly zebra: number;
}

const WALLS: readonly [Colour, ...Colour[]] = [
  [0.33, 0.29, 0.25],
  [0.34, 0.14, 0.09],
  [0.46, 0.41, 0.33],
  [0.23, 0.25, 0.28],
  [0.42, 0.31, 0.18],
  [0.29, 0.18, 0.14],
];

/** Lays out a street. Time and weather change nothing but whether people carry umbrellas. */
export function planStreet(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): StreetPlan {
  const random = rng(seed, "street");
  const tall = clamp((height / width - 0.8) / 0.9, 0, 1);
  const road = lerp(2.9, 4.3, random());
  const half = road + lerp(1.7, 2.5, random());
  const camera: Camera = {
    height: lerp(1.55, 1.95, random()),
    focal: Math.max(lerp(width * 0.74, width * 1.12, tall), height * 0.55),
    centreX: width * lerp(0.44, 0.56, random()),
    horizonY: Math.round(
      height * lerp(lerp(0.56, 0.62, random()), lerp(0.64, 0.69, random()), tall),
    ),
  };
  const eyeX = lerp(-0.9, 0.9, random());
  const buildings = [...planRow(seed, -1, half), ...planRow(seed, 1, half)];
  return {
    camera,
    eyeX,
    road,
    half,
    buildings,
    towers: planTowers(rng(seed, "towers")),
    signs: planSigns(buildings, { seed, neon: intent.neon, tall }),
    people: planPeople(seed, { road, half, eyeX, tall }),
    cars: planTraffic(seed, road),
    lamps: Array.from({ length: 7 }, (_, index) => 12.5 + index * 17),
    trees: planTrees(seed, { road, neon: intent.neon }),
    zebra: lerp(4.6, 6.2, random()) * (1 + tall * 0.35),
  };
}

function planRow(seed: number, side: Side, half: number): Building[] {
  const random = rng(seed, side < 0 ? "left buildings" : "right buildings");
  const row: Building[] = [];
  let z = 1 + random() * 3;
  while (z < 165) {
    const depth = lerp(8, 18, random());
    const alley = random() < 0.22 ? lerp(0.9, 1.8, random()) : 0;
    const shops = Math.max(1, Math.round((depth - alley) / lerp(3.6, 6, random())));
    row.push({
      id: row.length * 2 + (side < 0 ? 1 : 2) + (seed % 997) * 100,
      side,
      front: half + random() ** 2 * 1.3,
      near: z,
      far: z + depth - alley,
      height: 12 + random() ** 1.4 * 34,
      kind: pick<FacadeKind>(random, [
        "punched",
        "punched",
        "ribbon",
        "glass",
        "balcony",
        "balcony",
      ]),
      wall: pick(random, WALLS),
      cellWidth: lerp(1.7, 2.9, random()),
      floorHeight: lerp(2.9, 3.5, random()),
      lit: lerp(0.22, 0.52, random()),
      shops,
      shopWidth: (depth - alley) / shops,
    });
    z += depth;
  }
  return row;
}

function planTowers(random: Random): Tower[] {
  return Array.from({ length: 13 }, (_, index) => {
    const middle = lerp(-75, 75, random());
    const width = lerp(9, 22, random());
    return {
      id: 7000 + index,
      left: middle - width / 2,
      right: middle + width / 2,
      z: lerp(175, 290, random()),
      height: lerp(34, 105, random() ** 1.3) * (Math.abs(middle) < 18 ? 0.42 : 1),
    };
  }).toSorted((a, b) => a.z - b.z);
}
