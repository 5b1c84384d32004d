import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import { addLeaf, createLeafStore } from "./leaf-store.ts";
import { lightLeaves } from "./light-leaves.ts";
import { toLimb } from "./place.ts";
import type { Limb, TreeModel } from "./tree-model.ts";

/** How a plant grows whose leaves are fronds: ferns, palms. Lengths as shares of its height. */
export interface FrondShape {
  readonly fronds: number;
  /** Leaflets along one side of a frond. */
  readonly leaflets: number;
  /** How far a frond reaches out. */
  readonly reach: number;
  /** Half the length of the longest leaflet. */
  readonly leaf: number;
  readonly leafShape: number;
  /** How far the tips bow down: 0 upright, 1 to the ground. */
  readonly bow: number;
  /** Height from which the fronds spring. */
  readonly crown: number;
  /** Radius of a frond's rib at its root. */
  readonly rib: number;
}

/** Grows a rosette of feathered fronds that rise, bow and hang. */
export function growFern(shape: FrondShape, sun: Direction, random: Random): TreeModel {
  const store = createLeafStore(shape.fronds * shape.leaflets * 2);
  const limbs: Limb[] = [];
  const start = random() * Math.PI * 2;
  for (let index = 0; index < shape.fronds; index++) {
    const turn = start + (index / shape.fronds) * Math.PI * 2 + (random() - 0.5) * 0.5;
    growFrond(turn, { shape, store, limbs, random });
  }
  return { leaves: lightLeaves(store, { sun, density: 0.5 }), limbs, leafShape: shape.leafShape };
}

function growFrond(
  turn: number,
  {
    shape,
    store,
    limbs,
    random,
  }: {
    shape: FrondShape;
    store: ReturnType<typeof createLeafStore>;
    limbs: Limb[];
    random: Random;
  },
): void {
  const reach = shape.reach * lerp(0.75, 1.1, random());
  const rise = (1 - shape.crown) * lerp(0.7, 1, random());
  const tone = random() - 0.5;
  const along = (share: number) => ({
    x: Math.cos(turn) * reach * (share * 0.45 + share * share * 0.55),
    y:
      shape.crown +
      rise * Math.sin(Math.min(1, share * 1.5) * Math.PI * 0.5) -
      shape.bow * rise * Math.max(0, share - 0.35) ** 2 * 2.2,
    z: Math.sin(turn) * reach * (share * 0.45 + share * share * 0.55),
  });
  const pieces = 6;
  for (let piece = 0; piece < pieces; piece++) {
    const thick = shape.rib * (1.25 - piece / pieces);
    limbs.push(
      toLimb(along(piece / pieces), along((piece + 1) / pieces), [thick, thick * 0.8], 0.7),
    );
  }
  for (let leaflet = 0; leaflet < shape.leaflets; leaflet++) {
    const share = 0.14 + (0.86 * (leaflet + 0.5)) / shape.leaflets;
    const on = along(share);
    const ahead = along(share + 0.03);
    // Leaflets are longest near the base and taper to the tip.
    const length = shape.leaf * Math.min(1, (share - 0.06) * 7) * (1.08 - share) ** 0.8;
    for (const side of [-1, 1]) {
      const outX = -Math.sin(turn) * side * 0.9 + (ahead.x - on.x) * 9;
      const outZ = Math.cos(turn) * side * 0.9 + (ahead.z - on.z) * 9;
      const outY = -0.16 + (ahead.y - on.y) * 9;
      // As seen, it leans away from the rib; the shortening along the line of sight is kept in its length.
      const seen = Math.hypot(outX, outY) / Math.hypot(outX, outY, outZ);
      addLeaf(
        store,
        { x: on.x + outX * length, y: on.y + outY * length, z: on.z + outZ * length },
        { x: Math.cos(turn) * 0.35, y: 0.9, z: Math.sin(turn) * 0.35 },
        {
          size: Math.max(length * 0.4, length * seen),
          angle: Math.atan2(-outY, outX),
          tone: tone + (random() - 0.5) * 0.4 + share * 0.3,
        },
      );
    }
  }
}
