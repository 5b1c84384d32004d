import { clamp, lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import { addLeaf, createLeafStore } from "./leaf-store.ts";
import type { LeafStore } from "./leaf-store.ts";
import { lightLeaves } from "./light-leaves.ts";
import { toLimb } from "./place.ts";
import type { Place } from "./place.ts";
import type { Limb, TreeModel } from "./tree-model.ts";

/** How a palm grows; lengths as shares of its height. */
export interface PalmShape {
  /** How far the top of the trunk stands aside of its foot: to the right if positive. */
  readonly bend: number;
  readonly fronds: number;
  /** Length of a frond. */
  readonly frond: number;
  /** Leaflets along one side of a frond. */
  readonly leaflets: number;
  readonly trunk: number;
}

interface Growth {
  readonly shape: PalmShape;
  readonly crown: Place;
  readonly store: LeafStore;
  readonly limbs: Limb[];
  readonly random: Random;
}

/** Grows a palm: a slender curved trunk with rings, and a crown of feathered fronds that arch and hang. */
export function growPalm(shape: PalmShape, sun: Direction, random: Random): TreeModel {
  const store = createLeafStore(shape.fronds * shape.leaflets * 2);
  const limbs: Limb[] = [];
  const trunkAt = (share: number): Place => ({
    x: shape.bend * (share * 0.35 + share ** 2.2 * 0.65),
    y: share * 0.8,
    z: 0,
  });
  const pieces = 26;
  for (let piece = 0; piece < pieces; piece++) {
    const share = piece / pieces;
    const swell = 1 + 0.85 * Math.exp(-share * 16) + 0.12 * Math.exp(-(1 - share) * 14);
    const radius = shape.trunk * swell * (1 - 0.42 * share);
    // Each ring is a little wider at its upper edge.
    limbs.push({
      ...toLimb(trunkAt(share), trunkAt((piece + 1) / pieces), [radius * 0.93, radius * 1.04], 0.9),
      isStem: true,
    });
  }
  const growth: Growth = { shape, crown: trunkAt(1), store, limbs, random };
  const start = random() * Math.PI * 2;
  for (let index = 0; index < shape.fronds; index++) {
    // The golden angle spreads them evenly, the young ones upright in the middle.
    growFrond(growth, { turn: start + index * 2.399, age: (index + 0.5) / shape.fronds });
  }
  return { leaves: lightLeaves(store, { sun, density: 0.45 }), limbs, leafShape: 0.13 };
}

function growFrond(
  { shape, crown, store, limbs, random }: Growth,
  { turn, age }: { turn: number; age: number },
): void {
  const length = shape.frond * lerp(0.85, 1.12, random()) * lerp(0.8, 1, Math.min(1, age * 3));
  const rise = lerp(1.25, -0.15, age) + (random() - 0.5) * 0.25;
  const fall = lerp(1.15, 2.1, age);
  const tone = random() - 0.5 - age * 0.25;
  const along = (share: number): Place => {
    const angle = rise - fall * share * 0.72;
    const mean = rise - fall * share * 0.36;
    return {
      x: crown.x + Math.cos(turn) * length * share * Math.cos(mean),
      y: crown.y + length * share * Math.sin((angle + rise) / 2),
      z: crown.z + Math.sin(turn) * length * share * Math.cos(mean),
    };
  };
  const pieces = 7;
  for (let piece = 0; piece < pieces; piece++) {
    const thick = 0.0075 * (1 - piece / pieces) + 0.0016;
    limbs.push(toLimb(along(piece / pieces), along((piece + 1) / pieces), [thick, thick], 0.7));
  }
  for (let leaflet = 0; leaflet < shape.leaflets; leaflet++) {
    const share = 0.12 + (0.88 * (leaflet + 0.5)) / shape.leaflets;
    const on = along(share);
    const ahead = along(Math.min(1.03, share + 0.03));
    const long = shape.frond * 0.2 * clamp((share - 0.04) * 6, 0.2, 1) * (1.1 - share) ** 0.55;
    for (const side of [-1, 1]) {
      const outX = -Math.sin(turn) * side + (ahead.x - on.x) * 14;
      const outZ = Math.cos(turn) * side + (ahead.z - on.z) * 14;
      // Leaflets hang, the more the further out.
      const outY = -0.35 - 0.75 * share + (ahead.y - on.y) * 9 + (random() - 0.5) * 0.2;
      const scale = long / Math.hypot(outX, outY, outZ);
      const seen = Math.hypot(outX, outY) * scale;
      addLeaf(
        store,
        {
          x: on.x + outX * scale * 0.5,
          y: on.y + outY * scale * 0.5,
          z: on.z + outZ * scale * 0.5,
        },
        {
          x: Math.cos(turn) * 0.3 - Math.sin(turn) * side * 0.4,
          y: 0.75,
          z: Math.sin(turn) * 0.3 + Math.cos(turn) * side * 0.4,
        },
        {
          size: Math.max(long * 0.22, seen * 0.55),
          angle: Math.atan2(-outY, outX),
          tone: clamp(tone + (random() - 0.5) * 0.5 + (1 - share) * 0.15, -1, 1),
        },
      );
    }
  }
}
