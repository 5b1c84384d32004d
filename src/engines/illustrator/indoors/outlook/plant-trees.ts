import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { growBroadTree } from "../../outdoors/plants/grow-broad-tree.ts";
import type { BroadTreeShape } from "../../outdoors/plants/grow-broad-tree.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import type { ViewWork } from "./view-work.ts";

/** Far fewer leaves than a tree in a wood needs: these are out of focus. */
const SHAPE: BroadTreeShape = {
  crownBase: 0.24,
  spread: 0.36,
  boughs: 12,
  clumpsPerBough: 5,
  leavesPerClump: 42,
  leaf: 0.012,
  leafShape: 0.7,
  droop: 0.25,
  trunk: 0.02,
};

export interface Grove {
  readonly count: number;
  readonly near: number;
  readonly far: number;
  /** Height of the ground they stand on. */
  readonly ground: number;
  readonly height: readonly [number, number];
}

/** Plants trees before the window, the farthest first; in spring some are in blossom, in winter they are bare. */
export function plantTrees(
  canvas: Canvas,
  { camera, daylight, seed, checkAborted }: ViewWork,
  { count, near, far, ground, height }: Grove,
): void {
  const random = rng(seed, "window trees");
  const { season, sun, isSnowy } = daylight;
  const models = [0, 1].map((index) =>
    growBroadTree(
      { ...SHAPE, spread: lerp(0.3, 0.42, random()), droop: index * 0.4 },
      sun,
      rng(seed, `window tree ${index}`),
    ),
  );
  const view = canvas.frame.width / camera.focal;
  const isBlossom = random() < 0.45;
  const places = Array.from({ length: count }, (_, index) => {
    const z = lerp(far, near, (index + random() * 0.6) / count);
    const across = ((index * 0.618 + random() * 0.25) % 1) - 0.5;
    return {
      x: across * view * z * 1.1,
      y: ground,
      z,
      height: lerp(height[0], height[1], random()),
      look: random(),
    };
  });
  for (const [index, place] of places.entries()) {
    checkAborted();
    const model = models[index % models.length];
    if (model === undefined) continue;
    const hues = leafHues(
      isBlossom && season === "spring" ? "blossom" : "broad",
      season,
      place.look,
    );
    paintTree(canvas, model, place, {
      camera,
      daylight,
      foliage: {
        ...hues,
        bark: [0.085, 0.065, 0.05],
        leafiness: season === "winter" ? 0 : season === "autumn" ? 0.75 : 1,
        snow: isSnowy ? 0.8 : 0,
      },
      leavesMax: 2600,
      veil: (light, _x, _y, z) => addHaze(light, z, daylight),
    });
  }
}
