import type { Material } from "./traits/trait.ts";

/** Bumps of one size; how many go across and along the height of a thing, and how strong they are. */
interface Grain {
  readonly across: number;
  readonly along: number;
  readonly strength: number;
}

/** Hairs, barbs and fibres, which lie along the body; lengths are shares of a thing's height. */
export interface Strands {
  readonly length: number;
  readonly width: number;
  readonly strength: number;
}

/** What a material looks like from near. */
export interface Surface {
  readonly grains: readonly Grain[];
  readonly strands?: Strands;
  /** How far the grain turns the surface to and from the light. */
  readonly bump: number;
  /** How round a thing of it is: 0 is a board, 1 a balloon. */
  readonly roundness: number;
  /** How much it hides of what is behind it; all if absent. */
  readonly opacity?: number;
  /** How far the edge is frayed, as a share of the height. */
  readonly fray: number;
}

const even = (count: number, strength: number): Grain => ({
  across: count,
  along: count,
  strength,
});

export const SURFACES: Readonly<Record<Material, Surface>> = {
  fur: {
    grains: [even(4, 0.12), even(13, 0.1)],
    strands: { length: 0.05, width: 0.005, strength: 0.26 },
    roundness: 1,
    bump: 0.9,
    fray: 0.01,
  },
  feathers: {
    grains: [even(5, 0.08), even(22, 0.09)],
    strands: { length: 0.04, width: 0.008, strength: 0.15 },
    roundness: 1,
    bump: 0.7,
    fray: 0.006,
  },
  skin: {
    grains: [even(4, 0.08), even(26, 0.06), even(80, 0.08)],
    roundness: 1,
    bump: 0.8,
    fray: 0,
  },
  scales: {
    grains: [even(5, 0.08), even(42, 0.12), even(90, 0.08)],
    roundness: 1,
    bump: 1,
    fray: 0,
  },
  cloth: {
    grains: [{ across: 10, along: 4, strength: 0.16 }, even(30, 0.07), even(110, 0.1)],
    roundness: 0.8,
    bump: 1.1,
    fray: 0,
  },
  gloss: { grains: [even(4, 0.05), even(60, 0.035)], roundness: 0.85, bump: 0.25, fray: 0 },
  metal: {
    grains: [even(5, 0.1), { across: 18, along: 100, strength: 0.07 }, even(45, 0.05)],
    roundness: 0.7,
    bump: 0.4,
    fray: 0,
  },
  wall: {
    grains: [
      even(4, 0.12),
      { across: 26, along: 9, strength: 0.1 },
      even(70, 0.12),
      even(140, 0.14),
    ],
    roundness: 0.32,
    bump: 0.8,
    fray: 0,
  },
  stone: {
    grains: [even(5, 0.16), even(20, 0.16), even(70, 0.16)],
    roundness: 0.8,
    bump: 1.3,
    fray: 0.004,
  },
  wood: {
    grains: [even(5, 0.1)],
    strands: { length: 0.12, width: 0.006, strength: 0.12 },
    roundness: 0.6,
    bump: 0.8,
    fray: 0,
  },
  plant: {
    grains: [even(6, 0.2), even(19, 0.34), even(48, 0.34)],
    roundness: 1,
    bump: 2.6,
    fray: 0.018,
  },
  petal: {
    grains: [even(6, 0.1), even(24, 0.1), even(60, 0.08)],
    roundness: 0.8,
    bump: 0.7,
    fray: 0,
  },
  food: { grains: [even(5, 0.1), even(30, 0.1), even(85, 0.08)], roundness: 1, bump: 0.7, fray: 0 },
  glass: { grains: [even(4, 0.05)], roundness: 1, bump: 0.2, fray: 0 },
  paper: { grains: [even(4, 0.07), even(60, 0.05)], roundness: 0.45, bump: 0.4, fray: 0 },
  vapour: {
    grains: [even(4, 0.2), even(11, 0.2), even(26, 0.14)],
    roundness: 0.8,
    bump: 0.9,
    opacity: 0.9,
    fray: 0.06,
  },
  light: { grains: [], roundness: 0, bump: 0, opacity: 0.34, fray: 0.02 },
};
