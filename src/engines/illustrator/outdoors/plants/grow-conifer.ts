import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import { addLeaf, createLeafStore } from "./leaf-store.ts";
import type { LeafStore } from "./leaf-store.ts";
import { lightLeaves } from "./light-leaves.ts";
import { between, toLimb } from "./place.ts";
import type { Place } from "./place.ts";
import type { Limb, TreeModel } from "./tree-model.ts";

/** How a kind of conifer grows; lengths as shares of its height. */
export interface ConiferShape {
  /** Where the lowest branches are. */
  readonly crownBase: number;
  /** Length of the longest branches. */
  readonly spread: number;
  readonly whorls: number;
  readonly branchesPerWhorl: number;
  /** Sprays of needles along the longest branch. */
  readonly sprays: number;
  /** Half the length of a spray. */
  readonly leaf: number;
  /** How far branches hang: 0 straight out, 1 steeply down. */
  readonly droop: number;
  readonly trunk: number;
}

/** Grows a conifer: whorls of branches, each set with sprays of needles, lit by the sun. */
export function growConifer(shape: ConiferShape, sun: Direction, random: Random): TreeModel {
  const limbs: Limb[] = [];
  const store = createLeafStore(shape.whorls * (shape.branchesPerWhorl + 2) * shape.sprays * 3);
  const pieces = 8;
  const radiusAt = (y: number): number => shape.trunk * (1 - 0.96 * y + 0.4 * Math.exp(-y * 40));
  for (let index = 0; index < pieces; index++) {
    const from = index / pieces;
    const to = (index + 1) / pieces;
    const open = from < shape.crownBase ? 0.8 : 0.35;
    limbs.push({
      ...toLimb(
        { x: 0, y: from, z: 0 },
        { x: 0, y: to, z: 0 },
        [radiusAt(from), radiusAt(to)],
        open,
      ),
      isStem: true,
    });
  }
  for (let whorl = 0; whorl < shape.whorls; whorl++)
    growWhorl(whorl, { shape, limbs, store, random });
  return {
    leaves: lightLeaves(store, { sun, density: 0.9 }),
    limbs: limbs.toSorted((a, b) => b.fromRadius - a.fromRadius),
    leafShape: 0.3,
    isNeedled: true,
  };
}

interface Growth {
  readonly shape: ConiferShape;
  readonly limbs: Limb[];
  readonly store: LeafStore;
  readonly random: Random;
}

function growWhorl(whorl: number, growth: Growth): void {
  const { shape, limbs, random } = growth;
  const share = whorl / (shape.whorls - 1);
  const y = lerp(shape.crownBase, 0.985, share);
  const reach = shape.spread * (1 - share) ** 0.82 + 0.012;
  const count = shape.branchesPerWhorl + Math.floor(random() * 3);
  const start = random() * Math.PI * 2;
  for (let index = 0; index < count; index++) {
    const turn = start + (index / count) * Math.PI * 2 + (random() - 0.5) * 0.6;
    const length = reach * lerp(0.72, 1.12, random());
    // Low branches hang under their weight, the top ones strive upwards.
    const fall = lerp(shape.droop, -0.7, share ** 1.5) * length;
    const root = { x: 0, y: y + (random() - 0.5) * 0.02, z: 0 };
    const tip = {
      x: Math.cos(turn) * length,
      y: root.y - fall + length * 0.08 * random(),
      z: Math.sin(turn) * length,
    };
    const elbow = between(root, tip, 0.55);
    const bent = { ...elbow, y: elbow.y - length * 0.07 };
    const thick = shape.trunk * 0.16 * (1 - share * 0.7);
    limbs.push(toLimb(root, bent, [thick, thick * 0.6], 0.4));
    limbs.push(toLimb(bent, tip, [thick * 0.6, thick * 0.2], 0.5));
    setNeedles({ root, bent, tip, turn }, { ...growth, share: length / shape.spread });
  }
}

/** Sprays stand to both sides of a branch and hang a little; a fan from above. */
function setNeedles(
  { root, bent, tip, turn }: { root: Place; bent: Place; tip: Place; turn: number },
  { shape, store, random, share }: Growth & { share: number },
): void {
  const count = Math.max(3, Math.round(shape.sprays * share));
  const tone = random() - 0.5;
  const facing = { x: 0, y: 0, z: 0 };
  const look = { size: 0, angle: 0, tone: 0 };
  for (let index = 0; index < count * 3; index++) {
    const along = 0.14 + 0.86 * Math.sqrt((index + random()) / (count * 3));
    const on =
      along < 0.55 ? between(root, bent, along / 0.55) : between(bent, tip, (along - 0.55) / 0.45);
    const side = (random() - 0.5) * 2;
    const width = shape.spread * 0.26 * share * (1.1 - along) + shape.leaf * 0.6;
    const place = {
      x: on.x - Math.sin(turn) * side * width,
      y: on.y - Math.abs(side) * width * 0.35 - random() * shape.leaf * 0.8,
      z: on.z + Math.cos(turn) * side * width,
    };
    facing.x = Math.cos(turn) * 0.55 + (random() - 0.5) * 0.7;
    facing.y = 0.75 + (random() - 0.5) * 0.6;
    facing.z = Math.sin(turn) * 0.55 + (random() - 0.5) * 0.7;
    look.size = shape.leaf * lerp(0.6, 1.25, random()) * lerp(0.7, 1, share);
    // Seen from the side, sprays lie along their branch and point down.
    const slant = Math.cos(turn - Math.sin(turn) * side * 0.4) >= 0 ? 1 : -1;
    look.angle = Math.PI / 2 - slant * lerp(0.35, 1.25, random());
    look.tone = tone + (random() - 0.5) * 0.9 + (along > 0.85 ? 0.25 : 0);
    addLeaf(store, place, facing, look);
  }
}
