import type { Noise } from "../../core/noise.ts";
import type { Cover } from "./choose-place.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";
import { createLavenderCover } from "./lavender-cover.ts";
import { createLawnCover } from "./lawn-cover.ts";
import { createRiceCover } from "./rice-cover.ts";
import { createSunflowerCover } from "./sunflower-cover.ts";
import { createTerraces } from "./terraces.ts";
import { createTulipCover } from "./tulip-cover.ts";
import { createVineyardCover } from "./vineyard-cover.ts";
import { createWheatCover } from "./wheat-cover.ts";
import { createWildCover } from "./wild-cover.ts";

type CoverMaker = (options: CoverOptions, noise: Noise) => CoverMaterial;

const COVERS: Readonly<Record<Cover, CoverMaker>> = {
  wild: createWildCover,
  poppies: createWildCover,
  lavender: createLavenderCover,
  sunflowers: createSunflowerCover,
  tulips: createTulipCover,
  wheat: createWheatCover,
  lawn: createLawnCover,
  vines: createVineyardCover,
  rice: (options, noise) => createRiceCover(options, createTerraces(options.plan, noise)),
};

/** The material of what grows before the eye. */
export const createCover: CoverMaker = (options, noise) =>
  COVERS[options.plan.cover](options, noise);
