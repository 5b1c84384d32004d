import type { Canvas } from "../../core/canvas.ts";
import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { bakeBark } from "../../outdoors/plants/bark.ts";
import type { BarkKind } from "../../outdoors/plants/bark.ts";
import { createStickPainter } from "../../outdoors/paint-stick.ts";
import type { Spot } from "../../outdoors/paint-stick.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { paintCulm } from "../../outdoors/plants/paint-culm.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import { paintTrunk } from "../../outdoors/plants/paint-trunk.ts";
import type { Wood } from "./choose-kind.ts";
import { growForestModels } from "./forest-models.ts";
import type { ForestWork } from "./forest-work.ts";
import type { ForestTree } from "./place-trees.ts";
import { leavesOf } from "./season-colours.ts";

interface Wooden {
  readonly bark: BarkKind;
  readonly dark: Colour;
  readonly bright: Colour;
  readonly flare: number;
  readonly moss: number;
}

/** Roots of trees nearer than this are painted. */
const ROOTS_SEEN = 15;
const ROOT_MOSS: Colour = [0.07, 0.085, 0.03];
const EVERGREEN: ReadonlySet<Wood> = new Set<Wood>(["pine", "redwood", "bamboo", "jungle"]);
const WOODEN: Readonly<Record<Wood, Wooden>> = {
  broad: {
    bark: "furrowed",
    dark: [0.028, 0.022, 0.016],
    bright: [0.15, 0.12, 0.09],
    flare: 0.7,
    moss: 0.8,
  },
  pine: {
    bark: "plated",
    dark: [0.04, 0.022, 0.014],
    bright: [0.19, 0.11, 0.07],
    flare: 0.5,
    moss: 0.35,
  },
  redwood: {
    bark: "fibrous",
    dark: [0.045, 0.02, 0.012],
    bright: [0.22, 0.1, 0.056],
    flare: 0.42,
    moss: 0.5,
  },
  birch: {
    bark: "birch",
    dark: [0.02, 0.019, 0.018],
    bright: [0.6, 0.58, 0.53],
    flare: 0.35,
    moss: 0.12,
  },
  cherry: {
    bark: "smooth",
    dark: [0.035, 0.022, 0.02],
    bright: [0.14, 0.1, 0.085],
    flare: 0.5,
    moss: 0.5,
  },
  bamboo: {
    bark: "smooth",
    dark: [0.06, 0.1, 0.02],
    bright: [0.16, 0.24, 0.05],
    flare: 0,
    moss: 0,
  },
  jungle: {
    bark: "smooth",
    dark: [0.05, 0.042, 0.03],
    bright: [0.16, 0.14, 0.1],
    flare: 0.9,
    moss: 1,
  },
};

/** Answers the function that paints a tree with its trunk and its crown. */
export function createTreePainter(canvas: Canvas, work: ForestWork) {
  const { plan, daylight, noise, seed, veil, gaps, patches } = work;
  const { camera, wood } = plan;
  const wooden = WOODEN[wood];
  const { dark, bright, flare } = wooden;
  const bark = bakeBark(wooden.bark, noise, plan.fineness);
  const models = growForestModels(plan, seed, daylight.sun);
  const leafiness = daylight.season === "winter" && !EVERGREEN.has(wood) ? 0 : 1;
  const snow = daylight.isSnowy ? 0.85 : 0;
  const moss = snow > 0 ? wooden.moss * 0.3 : wooden.moss;
  const trunk = { camera, daylight, bark, dark, bright, moss, snow, patches, sunlitAt: gaps, veil };
  const culm = { camera, daylight, snow, sunlitAt: gaps, veil };
  // Sprays of needles are large, and stems of bamboo stand close together.
  const share = { pine: 0.5, redwood: 0.5, bamboo: 0.28, birch: 1, broad: 1, cherry: 1, jungle: 1 }[
    wood
  ];
  const limbs = scaleColour(bright, 0.55);
  const paintRoots = createRootPainter(canvas, work, bright);
  return (tree: ForestTree): void => {
    const y = work.groundAt(tree.x, tree.z);
    if (wood === "bamboo") paintCulm(canvas, { ...tree, y }, culm);
    else {
      if (tree.z < ROOTS_SEEN) paintRoots(tree, y);
      paintTrunk(canvas, { ...tree, y, flare }, trunk);
    }
    const model = models[Math.floor(tree.look * 7.7 * models.length) % models.length];
    if (model === undefined) return;
    const { x, z, height, lean, look } = tree;
    paintTree(
      canvas,
      model,
      { x, y, z, height, lean },
      {
        camera,
        daylight,
        foliage: {
          ...leafHues(leavesOf(wood), daylight.season, look),
          bark: limbs,
          leafiness,
          snow,
        },
        sunlit: 0.9,
        leafLeast: z < 14 ? 0 : 1.6,
        leavesMax: leavesMax(z) * share,
        withoutStem: true,
        veil,
      },
    );
  };
}

/** Roots spread from the foot of a trunk and sink into the ground. */
function createRootPainter(canvas: Canvas, work: ForestWork, bright: Colour) {
  const { plan, daylight, veil, gaps, groundAt } = work;
  const stick = createStickPainter(canvas, { camera: plan.camera, daylight, veil });
  return ({ x, z, radius, look }: ForestTree, y: number): void => {
    const count = 7;
    for (let index = 0; index < count; index++) {
      const turn = (index / count) * Math.PI * 2 + look * 5;
      const reach = radius * lerp(1.9, 3.3, (look * 13 + index * 0.37) % 1);
      const dark = 0.15 + 0.22 * gaps(x + Math.cos(turn) * reach, y, z + Math.sin(turn) * reach);
      const at = (share: number): Spot => {
        const out = radius * 0.7 + (reach - radius * 0.7) * share;
        const bend = turn + share * share * 0.5 * (index % 2 === 0 ? 1 : -1);
        const spotX = x + Math.cos(bend) * out;
        const spotZ = z + Math.sin(bend) * out;
        return {
          x: spotX,
          y: groundAt(spotX, spotZ) + radius * 0.3 * (1 - share) - radius * 0.1,
          z: spotZ,
        };
      };
      for (let piece = 0; piece < 4; piece++)
        stick(at(piece / 4), at((piece + 1) / 4), {
          radius: radius * 0.26 * (1.15 - piece / 4),
          colour: scaleColour(mixColours(bright, ROOT_MOSS, 0.6), dark * 1.6),
        });
    }
  };
}

/** Crowns hide each other; the farther one stands, the fewer of its leaves are needed. */
const leavesMax = (z: number): number =>
  z < 9 ? 8500 : z < 16 ? 4800 : z < 28 ? 2800 : z < 45 ? 950 : 300;
