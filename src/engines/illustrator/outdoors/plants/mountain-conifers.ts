import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Daylight } from "../daylight.ts";
import { growConifer } from "./grow-conifer.ts";
import type { ConiferShape } from "./grow-conifer.ts";
import type { Foliage } from "./paint-tree.ts";
import type { TreeModel } from "./tree-model.ts";

const SPRUCE: ConiferShape = {
  crownBase: 0.05,
  spread: 0.17,
  whorls: 30,
  branchesPerWhorl: 7,
  sprays: 12,
  leaf: 0.0115,
  droop: 0.42,
  trunk: 0.011,
};

/** How many conifers all of the picture are painted from. */
export const CONIFERS = 3;

/** Grows the few conifers of the mountains. */
export function growConifers(seed: number, daylight: Daylight): readonly TreeModel[] {
  return Array.from({ length: CONIFERS }, (_, index) => {
    const random = rng(seed, `conifer ${index}`);
    return growConifer(
      { ...SPRUCE, spread: lerp(0.14, 0.2, random()), crownBase: lerp(0.03, 0.1, random()) },
      daylight.sun,
      random,
    );
  });
}

/** What a spruce, or a larch, is made of at a season. */
export function coniferFoliage({ season, isSnowy }: Daylight, isLarch: boolean): Foliage {
  const snow = isSnowy ? 0.85 : 0;
  const bark = [0.075, 0.055, 0.042] as const;
  if (isLarch && season === "autumn")
    return {
      dark: [0.24, 0.12, 0.015],
      bright: [0.46, 0.27, 0.03],
      through: [0.7, 0.42, 0.03],
      bark,
      leafiness: 1,
      snow,
    };
  if (isLarch && season !== "winter")
    return {
      dark: [0.035, 0.06, 0.016],
      bright: [0.08, 0.125, 0.03],
      through: [0.16, 0.24, 0.03],
      bark,
      leafiness: 1,
      snow,
    };
  return {
    dark: [0.014, 0.028, 0.014],
    bright: [0.042, 0.068, 0.028],
    through: [0.06, 0.09, 0.016],
    bark,
    leafiness: 1,
    snow,
  };
}
