import type { Noise } from "../../core/noise.ts";
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

/** The material of what grows before the eye. */
export function createCover(options: CoverOptions, noise: Noise): CoverMaterial {
  switch (options.plan.cover) {
    case "lavender":
      return createLavenderCover(options);
    case "wheat":
      return createWheatCover(options);
    case "tulips":
      return createTulipCover(options);
    case "sunflowers":
      return createSunflowerCover(options);
    case "lawn":
      return createLawnCover(options);
    case "vines":
      return createVineyardCover(options);
    case "rice":
      return createRiceCover(options, createTerraces(options.plan, noise));
    case "wild":
    case "poppies":
      return createWildCover(options);
  }
}
