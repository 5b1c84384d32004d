import { createNoise } from "../../../core/noise.ts";
import { rng } from "../../../core/rng.ts";
import { dressStudio } from "../dress-studio.ts";
import { createLeafMask } from "../leaf-mask.ts";
import { chooseSetUp } from "../set-up.ts";
import { lightStudio } from "../studio-light.ts";
import { measureStudio } from "../studio-space.ts";
import type { StudioSpace } from "../studio-space.ts";
import type { SceneTask } from "../../../scene.ts";
import type { Backing } from "./backing.ts";
import type { BackingId } from "../dress-studio.ts";
import type { StudioSet } from "./studio-set.ts";

/** The studio as the seed and the words have it, before anything stands in it. */
export function buildSet({ intent, seed, width, height }: SceneTask): StudioSet {
  const setUp = chooseSetUp(intent, seed);
  const space = measureStudio({ width, height }, setUp);
  const dressing = dressStudio(intent, seed, setUp);
  const side = rng(seed, "light")() < 0.5 ? -1 : 1;
  const backing = placeBacking(dressing.backing, space, side);
  return {
    setUp,
    space,
    dressing,
    light: lightStudio(intent, { setUp, side, gels: dressing.gels }),
    drums: [],
    noise: createNoise(seed),
    seed,
    ...(backing === undefined ? {} : { backing }),
    ...(setUp === "window" ? { leaves: createLeafMask(seed) } : {}),
  };
}

function placeBacking(id: BackingId, space: StudioSpace, side: -1 | 1): Backing | undefined {
  if (id === "none") return undefined;
  const z = space.wallDepth - (space.sweep > 0 ? 0.02 : 0.75);
  const place = { id, z, x: -side * 0.12 };
  if (id === "disc")
    return { ...place, thickness: space.sweep > 0 ? 0 : 0.1, radius: 0.82, y: 1.08 };
  if (id === "gate") return { ...place, thickness: 0.3, radius: 0.86, y: 1.06 };
  return { ...place, thickness: 0.3, radius: 0.74, y: 1.12 };
}
