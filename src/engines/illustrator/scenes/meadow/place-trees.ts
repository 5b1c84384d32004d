import { lerp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { riverHalf } from "./land-shape.ts";
import type { MeadowPlan } from "./plan.ts";

export type TreeKind = "oak" | "linden" | "maple" | "poplar" | "cherry" | "spruce" | "bush";

/** A tree in the meadow. Metres; `spread`, `middle` and `half` as shares of its height. */
export interface MeadowTree {
  readonly kind: TreeKind;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  /** Half the width of its crown. */
  readonly spread: number;
  /** Height of the crown's middle, and half its height. */
  readonly middle: number;
  readonly half: number;
  readonly look: number;
}

const CROWNS: Readonly<Record<TreeKind, Pick<MeadowTree, "spread" | "middle" | "half">>> = {
  oak: { spread: 0.46, middle: 0.6, half: 0.4 },
  linden: { spread: 0.33, middle: 0.58, half: 0.42 },
  maple: { spread: 0.42, middle: 0.52, half: 0.48 },
  poplar: { spread: 0.12, middle: 0.55, half: 0.45 },
  cherry: { spread: 0.5, middle: 0.62, half: 0.36 },
  spruce: { spread: 0.15, middle: 0.45, half: 0.5 },
  bush: { spread: 0.55, middle: 0.5, half: 0.5 },
};

/** Places the trees of a meadow, the farthest first: the main one, its companions, woods and hedges on the hills. */
export function placeMeadowTrees(
  plan: MeadowPlan,
  { seed, noise, groundAt }: { seed: number; noise: Noise; groundAt: HeightAt },
): MeadowTree[] {
  const stand = (
    kind: TreeKind,
    spot: { x: number; z: number; height: number; look: number },
  ): MeadowTree => ({
    kind,
    ...spot,
    y: groundAt(spot.x, spot.z) - 0.05,
    ...CROWNS[kind],
  });
  const trees = [
    ...heroes(plan, seed).map(([kind, spot]) => stand(kind, spot)),
    ...woods(plan, seed, noise).map(([kind, spot]) => stand(kind, spot)),
  ];
  return trees.toSorted((a, b) => b.z - a.z);
}

type Spot = readonly [TreeKind, { x: number; z: number; height: number; look: number }];

function heroes(plan: MeadowPlan, seed: number): Spot[] {
  const random = rng(seed, "main trees");
  const { layout, hasCherries, heroX, heroZ, side, spread } = plan;
  const kind: TreeKind = hasCherries ? "cherry" : random() < 0.7 ? "oak" : "linden";
  const look = random();
  const height = plan.camera.horizonY / plan.camera.focal;
  const tall = Math.min(13, Math.max(7, heroZ * height * lerp(0.72, 0.9, random())));
  if (layout === "terraces") return [];
  if (hasCherries || layout === "park") return avenue(plan, random, hasCherries ? "cherry" : kind);
  if (layout === "lone-tree") return [[kind, { x: heroX, z: heroZ, height: tall, look }]];
  const beside = layout === "farm" ? side * 11 : 0;
  const spots: Spot[] = [[kind, { x: heroX + beside, z: heroZ + 2, height: tall * 0.8, look }]];
  const others = layout === "valley" ? 3 : 2;
  for (let index = 0; index < others; index++) {
    const z = heroZ + lerp(6, 34, random());
    spots.push([
      random() < 0.5 ? "linden" : "oak",
      {
        x: heroX + side * spread * z * lerp(0.05, 0.4, random()),
        z,
        height: lerp(7, 11, random()),
        look: random(),
      },
    ]);
  }
  return spots;
}

/** Trees on both sides of the way. */
function avenue(plan: MeadowPlan, random: () => number, kind: TreeKind): Spot[] {
  const spots: Spot[] = [];
  const wayAt = plan.wayAt ?? ((): number => 0);
  const gap = kind === "cherry" ? 6.5 : 8.5;
  for (let z = 8.5; z < 62; z += gap) {
    for (const side of [-1, 1]) {
      const depth = z + random() * 2.5;
      const beside = plan.wayHalf + lerp(2.4, 3.6, random());
      const height = kind === "cherry" ? lerp(4.8, 6.6, random()) : lerp(7, 11, random());
      spots.push([kind, { x: wayAt(depth) + side * beside, z: depth, height, look: random() }]);
    }
  }
  return spots;
}

/** Woods where the noise says so, hedges in lines, more of them in the distance. */
function woods(plan: MeadowPlan, seed: number, noise: Noise): Spot[] {
  const random = rng(seed, "woods");
  const spots: Spot[] = [];
  for (let z = plan.layout === "terraces" ? 230 : 150; z < 1100; z *= 1.05) {
    const step = 4 + z * 0.02;
    const half = plan.spread * z * 1.05;
    for (let across = -half; across < half; across += step) {
      const x = across + random() * step;
      const depth = z * (1 + random() * 0.05);
      const chance = random();
      const choice = random();
      const look = random();
      const size = random();
      const wood = noise.fbm(x * 0.0075 + 20, depth * 0.0085 + plan.look * 30, 3);
      const hedge = hedgeAt(plan, x, depth);
      const share = wood > 0.2 ? 0.9 : hedge ? 0.7 : 0.004;
      if (chance > share || isInRiver(plan, x, depth)) continue;
      const kind: TreeKind =
        wood > 0.2
          ? choice < 0.3
            ? "spruce"
            : "maple"
          : choice < 0.5
            ? "bush"
            : choice < 0.92
              ? "maple"
              : "poplar";
      const height = kind === "bush" ? lerp(2, 4, size) : lerp(6, 12, size);
      spots.push([kind, { x, z: depth, height, look }]);
    }
  }
  return spots;
}

/** Whether a hedge runs here, between two fields. */
function hedgeAt({ look }: MeadowPlan, x: number, z: number): boolean {
  const turn = look * 0.9 + 0.2;
  const u = (x * Math.cos(turn) - z * Math.sin(turn)) / 105;
  const v = (x * Math.sin(turn) + z * Math.cos(turn)) / 140;
  const nearU = Math.abs(u - Math.round(u)) * 105;
  const nearV = Math.abs(v - Math.round(v)) * 140;
  return Math.min(nearU, nearV) < 3.5 + z * 0.006;
}

function isInRiver({ riverAt }: MeadowPlan, x: number, z: number): boolean {
  return riverAt !== undefined && Math.abs(x - riverAt(z)) < riverHalf(z) + 2;
}
