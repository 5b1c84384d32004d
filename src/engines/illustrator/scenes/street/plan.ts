import type { Building, Side } from "./building.ts";
import type { SceneIntent } from "../../intent.ts";
import type { Camera } from "../../core/camera.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { planPeople, planTraffic } from "./passers-by.ts";
import type { CarPlan, PersonPlan } from "./passers-by.ts";
import { planSigns } from "./sign-plan.ts";
import type { SignPlan } from "./sign-plan.ts";
import { planLanterns } from "./lanterns.ts";
import type { LanternPlan } from "./lanterns.ts";
import { chooseStreetKind } from "./street-kind.ts";
import type { StreetKind } from "./street-kind.ts";
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
  readonly lanterns: readonly LanternPlan[];
  readonly paving: StreetKind["paving"];
  /** Where the crossing begins; beyond all streets if there is none. */
  readonly zebra: number;
}

/** Lays out a street. Time and weather change nothing but whether people carry umbrellas. */
export function planStreet(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): StreetPlan {
  const random = rng(seed, "street");
  const tall = clamp((height / width - 0.8) / 0.9, 0, 1);
  const kind = chooseStreetKind(intent, seed);
  const road = lerp(...kind.road, random());
  const half = road + lerp(...kind.pavement, random());
  const camera: Camera = {
    height: lerp(1.55, 1.95, random()),
    focal: Math.max(lerp(width * 0.74, width * 1.12, tall), height * 0.55),
    centreX: width * lerp(0.38, 0.62, random()),
    horizonY: Math.round(
      height * lerp(lerp(0.56, 0.62, random()), lerp(0.64, 0.69, random()), tall),
    ),
  };
  const eyeX = lerp(-0.5, 0.5, random()) * road;
  const buildings = [...planRow(seed, -1, { half, kind }), ...planRow(seed, 1, { half, kind })];
  return {
    camera,
    eyeX,
    road,
    half,
    buildings,
    towers: planTowers(rng(seed, "towers"), kind),
    signs: planSigns(buildings, { seed, neon: intent.neon, tall }),
    people:
      intent.details?.includes("empty") === true
        ? []
        : planPeople(seed, { road, half, eyeX, tall, crowd: kind.crowd }),
    cars: kind.hasTraffic ? planTraffic(seed, road) : [],
    lamps: kind.hasLamps ? Array.from({ length: 7 }, (_, index) => 12.5 + index * 17) : [],
    trees: planTrees(seed, { road, neon: intent.neon, every: kind.treesEvery ?? 8.5 }),
    lanterns: planLanterns(seed, { half, strings: kind.lanterns }),
    paving: kind.paving,
    zebra: kind.hasTraffic ? lerp(4.6, 6.2, random()) * (1 + tall * 0.35) : Infinity,
  };
}

function planRow(
  seed: number,
  side: Side,
  { half, kind }: { half: number; kind: StreetKind },
): Building[] {
  const random = rng(seed, side < 0 ? "left buildings" : "right buildings");
  const row: Building[] = [];
  let z = 1 + random() * 3;
  while (z < 165) {
    const depth = lerp(...kind.depths, random());
    const alley = random() < 0.22 ? lerp(0.9, 1.8, random()) : 0;
    const shops = Math.max(1, Math.round((depth - alley) / lerp(3.6, 6, random())));
    row.push({
      id: row.length * 2 + (side < 0 ? 1 : 2) + (seed % 997) * 100,
      side,
      front: half + random() ** 2 * 1.3,
      near: z,
      far: z + depth - alley,
      height: lerp(...kind.heights, random() ** 1.4),
      kind: pick(random, kind.facades),
      wall: pick(random, kind.walls),
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

function planTowers(random: Random, { towers, towersRise }: StreetKind): Tower[] {
  return Array.from({ length: towers }, (_, index) => {
    const middle = lerp(-75, 75, random());
    const width = lerp(9, 22, random());
    return {
      id: 7000 + index,
      left: middle - width / 2,
      right: middle + width / 2,
      z: lerp(175, 290, random()),
      height: lerp(34, 105, random() ** 1.3) * (Math.abs(middle) < 18 ? 0.42 : 1) * towersRise,
    };
  }).toSorted((a, b) => a.z - b.z);
}
