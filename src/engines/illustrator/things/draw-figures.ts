import type { Camera } from "../core/camera.ts";
import { createNoise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Cast } from "./cast.ts";
import { createSpecks } from "./comb-strands.ts";
import { drawFigure } from "./draw-figure.ts";
import { drawSignFigure } from "./draw-sign-figure.ts";
import type { Figure } from "./figure.ts";
import type { Chance } from "./weave-texture.ts";

export function createChance(seed: number): Chance {
  return { noise: createNoise(seed), specks: createSpecks(rng(seed, "strands")) };
}

/** Draws all of a cast, unlit, the farthest first. Each of a kind has its own chance, whatever else there is. */
export function drawFigures(
  { things, sign }: Cast,
  { camera, seed, chance }: { camera: Camera; seed: number; chance: Chance },
): Figure[] {
  const counts = new Map<string, number>();
  const figures = things.map((thing) => {
    const count = counts.get(thing.id) ?? 0;
    counts.set(thing.id, count + 1);
    return drawFigure(thing, camera, rng(seed, `look ${thing.id} ${count}`));
  });
  if (sign !== undefined) {
    const random = rng(seed, "look of the sign");
    figures.push(drawSignFigure(sign, camera, { noise: chance.noise, random }));
  }
  return figures.toSorted((a, b) => b.thing.z - a.thing.z);
}
