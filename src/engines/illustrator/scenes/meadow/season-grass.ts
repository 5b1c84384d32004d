import type { Colour } from "../../core/colour.ts";
import type { Season } from "../../intent.ts";

/** Colours of grass without light: in its depth, at its tips, and where it is dry. */
export interface GrassColours {
  readonly root: Colour;
  readonly tip: Colour;
  readonly dry: Colour;
}

const GRASS: Readonly<Record<Season, GrassColours>> = {
  spring: { root: [0.05, 0.088, 0.016], tip: [0.12, 0.19, 0.03], dry: [0.17, 0.19, 0.045] },
  summer: { root: [0.042, 0.075, 0.015], tip: [0.1, 0.155, 0.028], dry: [0.19, 0.175, 0.055] },
  autumn: { root: [0.07, 0.062, 0.022], tip: [0.19, 0.165, 0.05], dry: [0.28, 0.18, 0.06] },
  winter: { root: [0.09, 0.075, 0.042], tip: [0.2, 0.165, 0.095], dry: [0.24, 0.19, 0.11] },
};

export const grassOf = (season: Season): GrassColours => GRASS[season];
