import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { rng } from "../../core/rng.ts";
import { bakeBark } from "../../outdoors/plants/bark.ts";
import { growBroadTree } from "../../outdoors/plants/grow-broad-tree.ts";
import { growFern } from "../../outdoors/plants/grow-fern.ts";
import type { FrondShape } from "../../outdoors/plants/grow-fern.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { paintBoulder } from "../../outdoors/plants/paint-boulder.ts";
import { paintRosette } from "../../outdoors/plants/paint-rosette.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import { paintTrunk } from "../../outdoors/plants/paint-trunk.ts";
import { thinShape } from "../../outdoors/plants/thin-shape.ts";
import type { Wood } from "./choose-kind.ts";
import type { ForestWork } from "./forest-work.ts";
import type { Undergrowth } from "./place-undergrowth.ts";
import { leavesOf } from "./season-colours.ts";

const FERN: FrondShape = {
  fronds: 11,
  leaflets: 27,
  reach: 0.95,
  leaf: 0.15,
  leafShape: 0.2,
  bow: 0.75,
  crown: 0.02,
  rib: 0.006,
};
const PALM: FrondShape = {
  fronds: 15,
  leaflets: 38,
  reach: 0.44,
  leaf: 0.085,
  leafShape: 0.1,
  bow: 1.7,
  crown: 0.74,
  rib: 0.003,
};
const BUSH = {
  crownBase: 0.02,
  spread: 0.62,
  boughs: 9,
  clumpsPerBough: 5,
  leavesPerClump: 72,
  leaf: 0.0205,
  leafShape: 0.5,
  droop: 0,
  trunk: 0.012,
};
/** Woods whose bushes are of another kind than their trees. */
const BROAD_BUSHES: ReadonlySet<Wood> = new Set<Wood>(["pine", "redwood", "cherry"]);
/** Plants of a kind that differ from each other. */
const VARIANTS = 3;
const STALK: Colour = [0.05, 0.055, 0.02];
const PALM_BARK = { dark: [0.05, 0.042, 0.03], bright: [0.15, 0.125, 0.09] } as const;

/** Answers the function that paints what grows or lies on the forest floor. */
export function createUndergrowthPainter(canvas: Canvas, work: ForestWork) {
  const paintStone = createStonePainter(canvas, work);
  const paintBroadLeaf = createRosettePainter(canvas, work);
  const paintFoliage = createFoliagePainter(canvas, work);
  const paintPalmTrunk =
    work.plan.wood === "jungle" ? createPalmTrunkPainter(canvas, work) : undefined;
  return (plant: Undergrowth): void => {
    const y = work.groundAt(plant.x, plant.z);
    if (plant.kind === "stone") paintStone(plant, y);
    else if (plant.kind === "broad-leaf") paintBroadLeaf(plant, y);
    else {
      if (plant.kind === "palm") paintPalmTrunk?.(plant, y);
      paintFoliage(plant, y);
    }
  };
}

function createStonePainter(canvas: Canvas, { plan, daylight, gaps, veil, patches }: ForestWork) {
  const painting = {
    camera: plan.camera,
    daylight,
    stone: [0.15, 0.145, 0.135],
    moss: [0.06, 0.1, 0.018],
    mossiness: plan.wood === "pine" ? 0.6 : 0.9,
    snow: daylight.isSnowy ? 1 : 0,
    patches,
    sunlitAt: gaps,
    veil,
  } as const;
  return ({ x, z, size, look }: Undergrowth, y: number): void =>
    paintBoulder(
      canvas,
      { x, y: y - size * 0.12, z, half: size * (0.6 + 0.5 * look), height: size, look },
      painting,
    );
}

function createRosettePainter(canvas: Canvas, work: ForestWork) {
  const { plan, daylight, seed, gaps, veil } = work;
  const { camera, wood } = plan;
  return ({ x, z, size, look }: Undergrowth, y: number): void =>
    paintRosette(
      canvas,
      { x, y, z, height: size, leaves: 7 + Math.floor(look * 5), width: 0.1 },
      {
        camera,
        daylight,
        foliage: leafHues(leavesOf(wood), daylight.season, look),
        sunlit: 0.12 + 0.88 * gaps(x, y + size * 0.6, z),
        random: rng(seed, `rosette ${look}`),
        veil,
      },
    );
}

/** Ferns, bushes and the fronds of palms. */
function createFoliagePainter(canvas: Canvas, work: ForestWork) {
  const { plan, daylight, seed, gaps, veil } = work;
  const { camera, wood } = plan;
  const { season, isSnowy, sun } = daylight;
  const bushLeaves = BROAD_BUSHES.has(wood) ? "broad" : leavesOf(wood);
  const models = Array.from({ length: VARIANTS }, (_, index) => ({
    fern: growFern(FERN, sun, rng(seed, `fern ${index}`)),
    bush: growBroadTree(thinShape(BUSH, plan), sun, rng(seed, `bush ${index}`)),
    ...(wood === "jungle" ? { palm: growFern(PALM, sun, rng(seed, `palm ${index}`)) } : {}),
  }));
  return ({ kind, x, z, size, look }: Undergrowth, y: number): void => {
    if (kind === "stone" || kind === "broad-leaf") return;
    const model = models[Math.floor(look * VARIANTS) % VARIANTS]?.[kind];
    // Ferns lie under the snow.
    if (model === undefined || (isSnowy && kind === "fern")) return;
    paintTree(
      canvas,
      model,
      { x, y: y - 0.03, z, height: size },
      {
        camera,
        daylight,
        foliage: {
          ...leafHues(kind === "fern" ? "fern" : bushLeaves, season, look),
          bark: STALK,
          leafiness: season === "winter" && kind === "bush" ? 0 : 1,
          snow: isSnowy ? 0.8 : 0,
        },
        sunlit: 0.12 + 0.88 * gaps(x, y + size * 0.6, z),
        leafLeast: z < 9 ? 0 : 1.3,
        leavesMax: z < 9 ? Number.POSITIVE_INFINITY : z < 16 ? 700 : 260,
        veil,
      },
    );
  };
}

function createPalmTrunkPainter(canvas: Canvas, work: ForestWork) {
  const { plan, daylight, noise, gaps, veil, patches } = work;
  const bark = bakeBark("smooth", noise, plan.fineness);
  return ({ x, z, size, look }: Undergrowth, y: number): void =>
    paintTrunk(
      canvas,
      { x, y, z, height: size * 0.76, radius: 0.075 + size * 0.012, lean: 0, flare: 0.5, look },
      {
        camera: plan.camera,
        daylight,
        bark,
        ...PALM_BARK,
        moss: 0.4,
        snow: 0,
        patches,
        sunlitAt: gaps,
        veil,
      },
    );
}
