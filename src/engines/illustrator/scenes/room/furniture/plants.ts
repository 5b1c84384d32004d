import { lerp } from "../../../core/interpolate.ts";
import type { Colour } from "../../../core/colour.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Random } from "../../../core/rng.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Axis } from "../../../indoors/eye.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import { createPose, within } from "../../../indoors/pose.ts";
import type { Pose } from "../../../indoors/pose.ts";
import type { Solid } from "../../../indoors/solid.ts";
import { createBentLeaf } from "../../../indoors/solids/bent-leaf.ts";
import { createCluster } from "../../../indoors/solids/cluster.ts";
import { createRod } from "../../../indoors/solids/rod.ts";
import { placeIn } from "../../../indoors/pose.ts";
import { leafMaterial } from "./leaf-material.ts";
import type { Making, Piece } from "./making.ts";

export type PlantKind = "monstera" | "fig" | "palm" | "snake" | "trailing";

export interface PlantPlan {
  readonly pose: Pose;
  readonly kind: PlantKind;
  /** Metres from the floor to its top, the pot included. */
  readonly height: number;
  /** Half the width of its pot; by its height if absent. */
  readonly pot?: number;
}

/** A plant in its pot. */
export function makePlant(
  { pose, kind, height, pot = height * 0.13 }: PlantPlan,
  { style, noise, random }: Making,
): Piece {
  const make = createCarpenter(pose);
  const tall = pot * lerp(1.7, 2, random());
  make.lathe(
    [0, 0, 0],
    [
      0,
      0,
      pot * 0.72,
      0,
      pot * 0.78,
      tall * 0.04,
      pot,
      tall * 0.97,
      pot * 0.99,
      tall,
      pot * 0.9,
      tall,
      pot * 0.88,
      tall * 0.92,
      0,
      tall * 0.9,
    ],
    ceramic(noise, style.pot, { speckle: 0.3, gloss: 0.45, roughness: 0.3 }),
  );
  make.lathe([0, tall * 0.9, 0], [0, 0.01, pot * 0.86, 0], { colour: [0.07, 0.045, 0.03] });
  const growth: Growth = { pose, base: tall * 0.9, top: height, random, noise };
  make.add(GROWTHS[kind](growth));
  return { solids: make.parts };
}

interface Growth {
  readonly pose: Pose;
  readonly base: number;
  readonly top: number;
  readonly random: Random;
  readonly noise: Noise;
}

interface LeafLook {
  readonly length: number;
  readonly width: number;
  readonly droop: number;
  readonly outline: (share: number, side: number) => number;
}

/** Collects stalks and leaves about the pot's own axes. */
function createSprout({ pose, noise }: Growth, colour: Colour, gloss = 0.35) {
  const members: Solid[] = [];
  const leaf = leafMaterial(noise, colour, gloss);
  const stem = {
    colour: [colour[0] * 0.9, colour[1] * 0.8, colour[2] * 0.6] as const,
    gloss: 0.2,
    roughness: 0.5,
  };
  return {
    stalk(from: Axis, to: Axis, radius: number): void {
      members.push(
        createRod({
          from: placeIn(pose, ...from),
          to: placeIn(pose, ...to),
          radii: [radius, radius * 0.7],
          material: stem,
        }),
      );
    },
    /** `angle` is about the upright axis, `rise` how steeply it leaves its place. */
    leaf(at: Axis, angle: number, rise: number, look: LeafLook, tilt = 0): void {
      const inner = createPose(at[0], at[1], at[2], { yaw: angle, lean: -rise, tilt });
      members.push(createBentLeaf({ pose: within(pose, inner), ...look, material: leaf }));
    },
    grown: (): Solid => createCluster(members, leaf),
  };
}

const oval = (share: number): number => Math.sqrt(Math.max(0, 4 * share * (1 - share)));
/** Broad near the tip, as a fiddle-leaf fig's. */
const fiddle = (share: number): number =>
  Math.sqrt(Math.max(0, 1 - (2 * share - 1) ** 2)) *
  (0.62 + 0.4 * Math.sin(share * 4.2 - 1.2) ** 2);
const blade = (share: number): number =>
  Math.min(1, 3.4 * (1 - share)) * (0.75 + 0.25 * Math.sin(share * 3));
/** A heart with deep cuts from its edge. */
const split = (share: number, side: number): number => {
  const heart = Math.sqrt(Math.max(0, 1 - (share * 1.06 - 0.42) ** 2 * 2.9)) * (1 - share * 0.12);
  const cut = Math.abs((share * 4.6 + side * 0.11) % 1);
  return heart * (cut < 0.15 && share > 0.16 ? 0.42 : 1);
};

const GROWTHS: Readonly<Record<PlantKind, (growth: Growth) => Solid>> = {
  monstera(growth) {
    const { base, top, random } = growth;
    const sprout = createSprout(growth, [0.07, 0.2, 0.065], 0.5);
    const count = 12;
    for (let index = 0; index < count; index++) {
      const angle = index * 2.4 + random() * 0.5;
      const share = index / count;
      const reach = lerp(0.5, 0.1, share) * (top - base) * lerp(0.7, 1.1, random());
      const rise = lerp(0.28, 0.86, share) * (top - base);
      const tip: Axis = [Math.sin(angle) * reach, base + rise, Math.cos(angle) * reach];
      const middle: Axis = [tip[0] * 0.42, base + rise * 0.68, tip[2] * 0.42];
      sprout.stalk([0, base, 0], middle, 0.006);
      sprout.stalk(middle, tip, 0.005);
      const size = (top - base) * lerp(0.32, 0.25, share);
      sprout.leaf(
        tip,
        angle + (random() - 0.5) * 0.5,
        0.25 - random() * 0.45,
        { length: size, width: size * 0.92, droop: 0.34, outline: split },
        (random() - 0.5) * 0.6,
      );
    }
    return sprout.grown();
  },
  fig(growth) {
    const { base, top, random } = growth;
    const sprout = createSprout(growth, [0.1, 0.23, 0.07], 0.45);
    const lean = (random() - 0.5) * 0.16;
    const high = top - base;
    sprout.stalk([0, base - 0.05, 0], [lean * high, top - high * 0.1, 0], 0.013);
    const count = Math.round(16 + high * 14);
    for (let index = 0; index < count; index++) {
      const share = 0.22 + (0.78 * index) / count;
      const angle = index * 2.4 + random() * 0.4;
      const size = lerp(0.32, 0.2, share) * lerp(0.8, 1.1, random()) * Math.min(1.1, high);
      sprout.leaf(
        [lean * high * share, base + high * 0.9 * share, 0],
        angle,
        lerp(0.15, 0.95, share) + (random() - 0.5) * 0.3,
        { length: size, width: size * 0.62, droop: 0.3, outline: fiddle },
        (random() - 0.5) * 0.5,
      );
    }
    return sprout.grown();
  },
  palm(growth) {
    const { base, top, random } = growth;
    const sprout = createSprout(growth, [0.13, 0.28, 0.07], 0.25);
    const high = top - base;
    for (let frond = 0; frond < 11; frond++) {
      const angle = frond * 2.4 + random() * 0.4;
      const share = frond / 11;
      const spread = lerp(0.75, 0.16, share);
      const length = high * lerp(0.95, 1.1, share);
      const place = (along: number): Axis => {
        const out = Math.sin(along * 1.25) * spread * length;
        return [
          Math.sin(angle) * out,
          base + (along - along * along * spread * 0.62) * length * 0.96,
          Math.cos(angle) * out,
        ];
      };
      sprout.stalk(place(0), place(0.35), 0.006);
      sprout.stalk(place(0.35), place(0.7), 0.0045);
      sprout.stalk(place(0.7), place(1), 0.003);
      for (let along = 0.34; along < 1; along += 0.062) {
        const size = high * 0.24 * Math.sin((along - 0.2) * 3.4) + 0.05;
        for (const side of [-1, 1])
          sprout.leaf(
            place(along),
            angle + side * (1.15 - along * 0.55),
            0.35 - spread * 0.4 * along,
            { length: size, width: 0.026, droop: 0.42, outline: oval },
          );
      }
    }
    return sprout.grown();
  },
  snake(growth) {
    const { base, top, random } = growth;
    const sprout = createSprout(growth, [0.12, 0.21, 0.1], 0.4);
    for (let index = 0; index < 13; index++) {
      const angle = index * 2.4;
      const out = 0.012 * index * (top - base);
      const size = (top - base) * lerp(0.6, 1, random());
      sprout.leaf(
        [Math.sin(angle) * out, base - 0.02, Math.cos(angle) * out],
        angle,
        1.57 - 0.018 * index - random() * 0.08,
        { length: size, width: 0.07 * (top - base) + 0.02, droop: -0.06, outline: blade },
        (random() - 0.5) * 2.4,
      );
    }
    return sprout.grown();
  },
  trailing(growth) {
    const { base, random, top } = growth;
    const sprout = createSprout(growth, [0.14, 0.3, 0.1], 0.4);
    const size = (top - base) * 0.32;
    for (let vine = 0; vine < 9; vine++) {
      const angle = vine * 2.4 + random();
      const fall = vine < 4 ? 0 : lerp(0.4, 1.5, random()) * (top - base) * 2;
      for (let step = 0; step < 3 + Math.round(fall * 14); step++) {
        const out = Math.min(0.09 + step * 0.02, 0.16) * (top - base) * 4;
        const down = Math.max(0, step - 3) * 0.055;
        sprout.leaf(
          [
            Math.sin(angle) * out * 0.7,
            base + (top - base) * 0.5 * random() * Number(down === 0) - down,
            Math.cos(angle) * out * 0.7,
          ],
          angle + (random() - 0.5) * 2,
          0.4 - Math.min(1.4, down * 6) + random() * 0.4,
          { length: size, width: size * 0.8, droop: 0.3, outline: oval },
        );
      }
    }
    return sprout.grown();
  },
};
