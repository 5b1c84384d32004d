import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import { addLeaf, createLeafStore } from "./leaf-store.ts";
import type { LeafStore } from "./leaf-store.ts";
import { lightLeaves } from "./light-leaves.ts";
import { between, gauss, inDirection, toLimb } from "./place.ts";
import type { Place } from "./place.ts";
import type { Limb, TreeModel } from "./tree-model.ts";

/** How a kind of broad-leaved tree grows; lengths as shares of its height. */
export interface BroadTreeShape {
  /** Where the crown begins. */
  readonly crownBase: number;
  /** Half the width of the crown. */
  readonly spread: number;
  readonly boughs: number;
  readonly clumpsPerBough: number;
  readonly leavesPerClump: number;
  /** Half the length of a leaf. */
  readonly leaf: number;
  /** How wide a leaf is for its length. */
  readonly leafShape: number;
  /** How far sprays hang down: 0 as an oak, 1 as a willow. */
  readonly droop: number;
  /** Radius of the trunk. */
  readonly trunk: number;
  /** How much its leaves shade each other; 1 if absent. */
  readonly shade?: number;
}

/** Grows a tree: trunk, boughs, clumps of sprays and leaves, lit by the sun. */
export function growBroadTree(shape: BroadTreeShape, sun: Direction, random: Random): TreeModel {
  const limbs: Limb[] = [];
  const sprays = Math.max(3, Math.round(Math.sqrt(shape.leavesPerClump) * 1.1));
  const perSpray = Math.ceil(shape.leavesPerClump / sprays);
  const store = createLeafStore(shape.boughs * shape.clumpsPerBough * sprays * perSpray);
  const trunk = growTrunk(shape, limbs, random);
  // Leaves have chance of their own, so that a tree keeps its boughs however many there are.
  const detail = rng(Math.floor(random() * 2 ** 31), "leaves");
  const growth = { shape, trunk, limbs, store, sprays, perSpray, random, detail };
  for (const bough of placeBoughs(shape, random)) growBough(bough, growth);
  return {
    leaves: lightLeaves(store, { sun, density: shape.shade ?? 1 }),
    limbs: limbs.toSorted((a, b) => b.fromRadius - a.fromRadius),
    leafShape: shape.leafShape,
  };
}

/** Answers the place of the trunk's middle at a height. */
function growTrunk(shape: BroadTreeShape, limbs: Limb[], random: Random): (y: number) => Place {
  const lean = (random() - 0.5) * 0.012;
  const sway = (random() - 0.5) * 0.012;
  const phase = random() * 6;
  const top = lerp(shape.crownBase, 1, 0.7);
  const at = (y: number): Place => ({
    x: lean * y + sway * (Math.sin(y * 5 + phase) - Math.sin(phase)),
    y,
    z: 0,
  });
  const radiusAt = (y: number): number =>
    shape.trunk * (1 - (y / top) * 0.82 + 0.5 * Math.exp(-y / (shape.trunk * 1.1)));
  const pieces = 12;
  for (let index = 0; index < pieces; index++) {
    const from = (index / pieces) ** 1.5 * top;
    const to = ((index + 1) / pieces) ** 1.5 * top;
    const open = from < shape.crownBase ? 0.8 : 0.4;
    limbs.push({
      ...toLimb(at(from), at(to), [radiusAt(from), radiusAt(to)], open),
      isStem: true,
    });
  }
  return at;
}

/** A rounded mass of leaves: a bough, or a clump of it. */
interface Mass extends Place {
  readonly radius: number;
  readonly tone: number;
}

/** Boughs lie on the shell of the crown, evenly by the golden angle, the first at the top. */
function placeBoughs({ crownBase, spread, boughs }: BroadTreeShape, random: Random): Mass[] {
  const middle = (crownBase + 1) / 2;
  const half = (1 - crownBase) / 2;
  const start = random() * Math.PI * 2;
  return Array.from({ length: boughs }, (_, index) => {
    const rise = 0.95 - (index / (boughs - 1)) * 1.75;
    const turn = start + index * 2.399_96 + (random() - 0.5) * 0.5;
    const flat = Math.sqrt(Math.max(0.05, 1 - rise * rise));
    const out = lerp(0.52, 0.76, random());
    // Crowns are widest below their middle.
    const belly = rise > 0 ? 1 - 0.22 * rise : 1 + rise * 0.12;
    return {
      x: Math.cos(turn) * flat * spread * out * belly,
      y: middle + rise * half * lerp(0.66, 0.84, random()),
      z: Math.sin(turn) * flat * spread * out * belly,
      radius: lerp(0.3, 0.48, random()) * Math.min(spread, half) * 1.05,
      tone: random() * 2 - 1,
    };
  });
}

interface Growth {
  readonly shape: BroadTreeShape;
  readonly trunk: (y: number) => Place;
  readonly limbs: Limb[];
  readonly store: LeafStore;
  readonly sprays: number;
  readonly perSpray: number;
  readonly random: Random;
  readonly detail: Random;
}

function growBough(bough: Mass, growth: Growth): void {
  const { shape, trunk, limbs, random } = growth;
  const rootY = lerp(shape.crownBase * 0.86, Math.min(bough.y, 0.8), lerp(0.25, 0.7, random()));
  const root = trunk(Math.min(rootY, bough.y - 0.01));
  const elbow = {
    x: lerp(root.x, bough.x, 0.5),
    y: lerp(root.y, bough.y, 0.36),
    z: lerp(root.z, bough.z, 0.5),
  };
  const thick = shape.trunk * lerp(0.26, 0.42, random());
  limbs.push(toLimb(root, elbow, [thick, thick * 0.7], 0.4));
  limbs.push(toLimb(elbow, bough, [thick * 0.7, thick * 0.35], 0.4));
  for (let index = 0; index < shape.clumpsPerBough; index++) {
    const direction = inDirection(random);
    const out = bough.radius * lerp(0.62, 1.05, random());
    const clump = {
      x: bough.x + direction.x * out,
      y: bough.y + direction.y * out * 0.78 + bough.radius * 0.1,
      z: bough.z + direction.z * out,
      radius: bough.radius * lerp(0.34, 0.56, random()),
      tone: bough.tone * 0.5 + (random() - 0.5),
    };
    const fork = between(elbow, bough, lerp(0.3, 1, random()));
    limbs.push(toLimb(fork, clump, [thick * 0.3, thick * 0.1], 0.6));
    growClump(clump, { bough, fork }, growth);
  }
}

function growClump(
  clump: Mass,
  { bough, fork }: { bough: Mass; fork: Place },
  growth: Growth,
): void {
  const { shape, limbs, detail } = growth;
  const forks = Array.from({ length: 4 }, () => growTwig(clump, fork, growth));
  for (let index = 0; index < growth.sprays; index++) {
    const direction = inDirection(detail);
    const out = clump.radius * Math.cbrt(lerp(0.12, 1, detail()));
    const hang = shape.droop * detail() * 0.16;
    const tip = {
      x: clump.x + direction.x * out,
      y: clump.y + direction.y * out * 0.72 - hang,
      z: clump.z + direction.z * out,
    };
    const twig = forks[index % forks.length] ?? clump;
    limbs.push({
      ...toLimb(twig, tip, [shape.trunk * 0.04, shape.trunk * 0.012], 0.8),
      isTwig: true,
    });
    growSpray(tip, { clump, bough, hang, growth });
  }
}

/** A twig forks off on the way to the clump's middle and points onwards. Answers its end. */
function growTwig(clump: Mass, fork: Place, { shape, limbs, random }: Growth): Place {
  const from = between(fork, clump, lerp(0.45, 1, random()));
  const aside = inDirection(random);
  const end = {
    x: from.x + (clump.x - fork.x) * 0.3 + aside.x * clump.radius * 0.55,
    y: from.y + (clump.y - fork.y) * 0.3 + (aside.y * 0.6 + 0.2) * clump.radius * 0.55,
    z: from.z + (clump.z - fork.z) * 0.3 + aside.z * clump.radius * 0.55,
  };
  limbs.push({ ...toLimb(from, end, [shape.trunk * 0.07, shape.trunk * 0.04], 0.7), isTwig: true });
  return end;
}

/** Leaves turn outwards from their clump and upwards, each in its own way. */
function growSpray(
  tip: Place,
  { clump, bough, hang, growth }: { clump: Mass; bough: Mass; hang: number; growth: Growth },
): void {
  const { shape, store, detail: random } = growth;
  const size = clump.radius * 0.3;
  const place = { x: 0, y: 0, z: 0 };
  const facing = { x: 0, y: 0, z: 0 };
  const look = { size: 0, angle: 0, tone: 0 };
  const outX = ((clump.x - bough.x) / bough.radius) * 0.7;
  const outY = ((clump.y - bough.y) / bough.radius) * 0.7 + 0.35;
  const outZ = ((clump.z - bough.z) / bough.radius) * 0.7;
  for (let leaf = 0; leaf < growth.perSpray; leaf++) {
    place.x = tip.x + gauss(random) * size;
    place.y = tip.y + gauss(random) * size * 0.6 + hang * 0.9 * random();
    place.z = tip.z + gauss(random) * size;
    facing.x = (place.x - clump.x) / clump.radius + outX + (random() - 0.5) * 0.9;
    facing.y = (place.y - clump.y) / clump.radius + outY + (random() - 0.5) * 0.9;
    facing.z = (place.z - clump.z) / clump.radius + outZ + (random() - 0.5) * 0.9;
    look.size = shape.leaf * lerp(0.7, 1.3, random());
    look.angle = shape.droop > 0.5 ? lerp(1.1, 2, random()) : random() * Math.PI;
    look.tone = clump.tone * 0.5 + (random() - 0.5) * 0.9;
    addLeaf(store, place, facing, look);
  }
}
