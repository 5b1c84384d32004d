import type { Canvas } from "../../core/canvas.ts";
import { rng } from "../../core/rng.ts";
import { bakeBark } from "../../outdoors/plants/bark.ts";
import { growBroadTree } from "../../outdoors/plants/grow-broad-tree.ts";
import { growFern } from "../../outdoors/plants/grow-fern.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { paintBoulder } from "../../outdoors/plants/paint-boulder.ts";
import { paintRosette } from "../../outdoors/plants/paint-rosette.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import type { Foliage } from "../../outdoors/plants/paint-tree.ts";
import { paintTrunk } from "../../outdoors/plants/paint-trunk.ts";
import type { ForestWork } from "./forest-work.ts";
import type { Undergrowth } from "./place-undergrowth.ts";
import { leavesOf } from "./season-colours.ts";

const FERN = { fronds: 11, leaflets: 27, reach: 0.95, leaf: 0.15, leafShape: 0.2, bow: 0.75, crown: 0.02, rib: 0.006 };
const PALM = { fronds: 15, leaflets: 38, reach: 0.44, leaf: 0.085, leafShape: 0.1, bow: 1.7, crown: 0.74, rib: 0.003 };
const BUSH = {
  crownBase: 0.02,
  spread: 0.62,
  boughs: 9,
  clumpsPerBough: 5,
  leavesPerClump: 110,
  leaf: 0.0175,
  leafShape: 0.5,
  droop: 0,
  trunk: 0.012,
};
const VARIANTS = 3;

/** Answers the function that paints a fern, a bush or a stone. */
export function createUndergrowthPainter(canvas: Canvas, work: ForestWork) {
  const { plan, daylight, seed, gaps, veil, patches } = work;
  const { camera, wood } = plan;
  const leaves = wood === "pine" || wood === "redwood" ? "broad" : leavesOf(wood);
  const { season, isSnowy, sun } = daylight;
  const models = Array.from({ length: VARIANTS }, (_, index) => ({
    fern: growFern(FERN, sun, rng(seed, `fern ${index}`)),
    bush: growBroadTree(BUSH, sun, rng(seed, `bush ${index}`)),
    palm: growFern(PALM, sun, rng(seed, `palm ${index}`)),
  }));
  const snow = isSnowy ? 0.8 : 0;
  const stone = {
    camera,
    daylight,
    stone: [0.15, 0.145, 0.135] as const,
    moss: [0.06, 0.1, 0.018] as const,
    mossiness: wood === "pine" ? 0.6 : 0.9,
    snow: isSnowy ? 1 : 0,
    patches,
    sunlitAt: gaps,
    veil,
  };
  const palmBark = bakeBark("smooth", work.noise);
  const paintPalmTrunk = ({ x, y, z, size, look }: { x: number; y: number; z: number; size: number; look: number }): void =>
    paintTrunk(
      canvas,
      { x, y, z, height: size * 0.76, radius: 0.075 + size * 0.012, lean: 0, flare: 0.5, look },
      { camera, daylight, bark: palmBark, dark: [0.05, 0.042, 0.03], bright: [0.15, 0.125, 0.09], moss: 0.4, snow: 0, patches, sunlitAt: gaps, veil },
    );
  return ({ kind, x, z, size, look }: Undergrowth): void => {
    const y = work.groundAt(x, z);
    if (kind === "palm") paintPalmTrunk({ x, y, z, size, look });
    if (kind === "stone") {
      paintBoulder(canvas, { x, y: y - size * 0.12, z, half: size * (0.6 + 0.5 * look), height: size, look }, stone);
      return;
    }
    const sunlit = 0.12 + 0.88 * gaps(x, y + size * 0.6, z);
    if (kind === "broad-leaf") {
      const random = rng(seed, `rosette ${look}`);
      const plant = { x, y, z, height: size, leaves: 7 + Math.floor(look * 5), width: 0.1 };
      paintRosette(canvas, plant, { camera, daylight, foliage: leafHues(leaves, season, look), sunlit, random, veil });
      return;
    }
    const model = models[Math.floor(look * VARIANTS) % VARIANTS]?.[kind];
    // Ferns lie under the snow.
    if (model === undefined || (isSnowy && kind === "fern")) return;
    const bark = [0.05, 0.055, 0.02] as const;
    const hues = leafHues(kind === "fern" ? "fern" : leaves, season, look);
    const foliage: Foliage = { ...hues, bark, leafiness: season === "winter" && kind === "bush" ? 0 : 1, snow };
    paintTree(canvas, model, { x, y: y - 0.03, z, height: size }, {
      camera,
      daylight,
      foliage,
      sunlit,
      leafLeast: z < 9 ? 0 : 1.3,
      leavesMax: z < 9 ? 1e6 : z < 16 ? 700 : 260,
      veil,
    });
  };
}
