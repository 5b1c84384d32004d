import type { Canvas } from "../../core/canvas.ts";
import { rng } from "../../core/rng.ts";
import { growBroadTree } from "../../outdoors/plants/grow-broad-tree.ts";
import type { BroadTreeShape } from "../../outdoors/plants/grow-broad-tree.ts";
import { growConifer } from "../../outdoors/plants/grow-conifer.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import type { LeafKind } from "../../outdoors/plants/leaf-hues.ts";
import { bakeBark } from "../../outdoors/plants/bark.ts";
import { paintTrunk } from "../../outdoors/plants/paint-trunk.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import { thinShape } from "../../outdoors/plants/thin-shape.ts";
import type { TreeModel } from "../../outdoors/plants/tree-model.ts";
import type { MeadowWork } from "./meadow-work.ts";
import type { MeadowTree, TreeKind } from "./place-trees.ts";

const OAK: BroadTreeShape = {
  crownBase: 0.2,
  spread: 0.5,
  boughs: 14,
  clumpsPerBough: 7,
  leavesPerClump: 330,
  leaf: 0.0056,
  leafShape: 0.55,
  droop: 0,
  trunk: 0.03,
};
const SHAPES: Readonly<Record<Exclude<TreeKind, "spruce">, BroadTreeShape>> = {
  oak: OAK,
  linden: { ...OAK, crownBase: 0.14, spread: 0.34, boughs: 16, leavesPerClump: 220, leaf: 0.0058 },
  maple: {
    ...OAK,
    crownBase: 0.05,
    spread: 0.44,
    boughs: 12,
    clumpsPerBough: 6,
    leavesPerClump: 70,
    leaf: 0.012,
  },
  poplar: {
    ...OAK,
    crownBase: 0.08,
    spread: 0.12,
    boughs: 20,
    clumpsPerBough: 5,
    leavesPerClump: 60,
    leaf: 0.009,
    trunk: 0.02,
  },
  cherry: {
    ...OAK,
    crownBase: 0.26,
    spread: 0.52,
    boughs: 15,
    leavesPerClump: 430,
    leaf: 0.0056,
    leafShape: 0.75,
    trunk: 0.03,
    shade: 0.45,
  },
  bush: {
    ...OAK,
    crownBase: 0.02,
    spread: 0.6,
    boughs: 9,
    clumpsPerBough: 5,
    leavesPerClump: 70,
    leaf: 0.018,
    trunk: 0.01,
  },
};
const SPRUCE = {
  crownBase: 0.05,
  spread: 0.17,
  whorls: 26,
  branchesPerWhorl: 7,
  sprays: 10,
  leaf: 0.017,
  droop: 0.45,
  trunk: 0.013,
};
const LEAVES: Readonly<Record<TreeKind, LeafKind>> = {
  oak: "broad",
  linden: "broad",
  maple: "broad",
  poplar: "broad",
  bush: "broad",
  cherry: "blossom",
  spruce: "conifer",
};

/** Answers the function that paints a tree of the meadow; each kind is grown once, when the first of it is painted. */
export function createMeadowTreePainter(canvas: Canvas, work: MeadowWork) {
  const { plan, daylight, seed, light, veil } = work;
  const { camera } = plan;
  const { season, isSnowy, sun } = daylight;
  const grown = new Map<string, TreeModel>();
  const modelOf = (kind: TreeKind, variant: number): TreeModel => {
    const name = `${kind} ${variant}`;
    const known = grown.get(name);
    if (known !== undefined) return known;
    const random = rng(seed, `meadow ${name}`);
    const model =
      kind === "spruce"
        ? growConifer(SPRUCE, sun, random)
        : growBroadTree(thinShape(SHAPES[kind], plan), sun, random);
    grown.set(name, model);
    return model;
  };
  const bark = bakeBark("furrowed", work.noise, plan.fineness);
  return ({ kind, x, y, z, height, look }: MeadowTree): void => {
    const isMain = z < 70;
    const model = modelOf(kind, Math.floor(look * (kind === "oak" ? 1 : 2)));
    if (isMain) {
      const radius = (kind === "spruce" ? SPRUCE.trunk : SHAPES[kind].trunk) * height;
      paintTrunk(
        canvas,
        { x, y, z, height: height * 0.7, radius, lean: 0, flare: 0.5, look },
        {
          camera,
          daylight,
          bark,
          dark: [0.035, 0.028, 0.02],
          bright: [0.17, 0.14, 0.105],
          moss: 0.3,
          snow: isSnowy ? 0.8 : 0,
          patches: work.patches,
          sunlitAt: () => 0.9,
          veil,
        },
      );
    }
    const leafiness = season === "winter" && kind !== "spruce" ? 0 : 1;
    paintTree(
      canvas,
      model,
      { x, y, z, height },
      {
        camera,
        daylight,
        foliage: {
          ...leafHues(LEAVES[kind], season, look),
          bark: [0.1, 0.08, 0.06],
          leafiness,
          snow: isSnowy ? 0.85 : 0,
        },
        sunlit: isMain ? 1 : light.litAt(x, z) * (1 - 0.45 * Math.max(0, sun.z)),
        withoutStem: isMain,
        leafLeast: isMain ? 0.9 : 1.15,
        leavesMax: isMain ? 1e6 : z < 160 ? 900 : z < 320 ? 320 : 130,
        veil,
      },
    );
  };
}
