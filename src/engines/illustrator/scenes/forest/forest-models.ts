import { rng } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import { growBroadTree } from "../../outdoors/plants/grow-broad-tree.ts";
import type { BroadTreeShape } from "../../outdoors/plants/grow-broad-tree.ts";
import { growConifer } from "../../outdoors/plants/grow-conifer.ts";
import type { ConiferShape } from "../../outdoors/plants/grow-conifer.ts";
import { thinShape } from "../../outdoors/plants/thin-shape.ts";
import type { TreeModel } from "../../outdoors/plants/tree-model.ts";
import type { Wood } from "./choose-kind.ts";
import type { ForestPlan } from "./plan.ts";

const BROAD: BroadTreeShape = {
  crownBase: 0.24,
  spread: 0.36,
  boughs: 15,
  clumpsPerBough: 6,
  leavesPerClump: 160,
  leaf: 0.0036,
  leafShape: 0.55,
  droop: 0.2,
  trunk: 0.02,
};
const SHAPES: Readonly<Record<Wood, BroadTreeShape | undefined>> = {
  broad: BROAD,
  birch: {
    ...BROAD,
    crownBase: 0.22,
    spread: 0.2,
    boughs: 16,
    droop: 0.55,
    leaf: 0.0036,
    leavesPerClump: 100,
    trunk: 0.01,
  },
  cherry: {
    ...BROAD,
    crownBase: 0.24,
    spread: 0.44,
    leaf: 0.0046,
    leafShape: 0.75,
    leavesPerClump: 210,
    shade: 0.45,
  },
  jungle: { ...BROAD, crownBase: 0.2, spread: 0.4, leaf: 0.0052, leavesPerClump: 140, droop: 0.4 },
  bamboo: {
    ...BROAD,
    crownBase: 0.4,
    spread: 0.11,
    boughs: 15,
    clumpsPerBough: 4,
    leavesPerClump: 26,
    leaf: 0.0095,
    leafShape: 0.16,
    droop: 0.75,
    trunk: 0.004,
  },
  pine: undefined,
  redwood: undefined,
};
const MODELS = 3;
const PINE: ConiferShape = {
  crownBase: 0.2,
  spread: 0.17,
  whorls: 26,
  branchesPerWhorl: 7,
  sprays: 12,
  leaf: 0.012,
  droop: 0.3,
  trunk: 0.012,
};

/** Grows the few trees that all trees of a forest are painted from. */
export function growForestModels(
  plan: ForestPlan,
  seed: number,
  sun: Direction,
): readonly TreeModel[] {
  const { wood } = plan;
  const shape = SHAPES[wood];
  return Array.from({ length: MODELS }, (_, index) => {
    const random = rng(seed, `forest tree ${index}`);
    if (shape !== undefined) return growBroadTree(thinShape(shape, plan), sun, random);
    const conifer = wood === "redwood" ? { ...PINE, crownBase: 0.34, spread: 0.11 } : PINE;
    return growConifer(
      { ...conifer, crownBase: conifer.crownBase * (0.7 + 0.5 * random()) },
      sun,
      random,
    );
  });
}
