import type { Colour } from "../../core/colour.ts";
import type { Season } from "../../intent.ts";
import type { LeafKind } from "../../outdoors/plants/leaf-hues.ts";
import type { Wood } from "./choose-kind.ts";

/** Colours of the forest floor without light. */
export interface FloorColours {
  readonly litterDark: Colour;
  readonly litterBright: Colour;
  readonly mossDark: Colour;
  readonly mossBright: Colour;
  readonly earth: Colour;
  /** How much of the floor is green: 0 hardly any, 0.6 most of it. */
  readonly moss: number;
  /** How far fallen leaves hide the path. */
  readonly litterOnPath: number;
}

const SUMMER_FLOOR: FloorColours = {
  litterDark: [0.05, 0.034, 0.02],
  litterBright: [0.13, 0.09, 0.05],
  mossDark: [0.03, 0.055, 0.01],
  mossBright: [0.085, 0.13, 0.025],
  earth: [0.16, 0.115, 0.075],
  moss: 0.42,
  litterOnPath: 0.1,
};
const FLOORS: Readonly<Record<Season, FloorColours>> = {
  summer: SUMMER_FLOOR,
  spring: {
    ...SUMMER_FLOOR,
    mossDark: [0.04, 0.075, 0.012],
    mossBright: [0.11, 0.17, 0.03],
    moss: 0.55,
  },
  autumn: {
    ...SUMMER_FLOOR,
    litterDark: [0.16, 0.05, 0.016],
    litterBright: [0.36, 0.17, 0.035],
    mossBright: [0.09, 0.1, 0.024],
    moss: 0.2,
    litterOnPath: 0.5,
  },
  winter: { ...SUMMER_FLOOR, moss: 0.25, litterOnPath: 0.15 },
};

export const floorColours = (season: Season, wood: Wood): FloorColours => {
  const floor = FLOORS[season];
  if (wood === "pine" || wood === "redwood")
    return {
      ...floor,
      litterDark: [0.06, 0.03, 0.016],
      litterBright: [0.15, 0.08, 0.04],
      litterOnPath: 0.15,
    };
  if (wood === "bamboo")
    return {
      ...floor,
      litterBright: [0.2, 0.15, 0.07],
      moss: 0.3,
      earth: [0.2, 0.16, 0.11],
      litterOnPath: 0,
    };
  if (wood === "jungle") return { ...SUMMER_FLOOR, moss: 0.6 };
  return floor;
};

const GRASS: Readonly<Record<Season, Colour>> = {
  spring: [0.105, 0.17, 0.026],
  summer: [0.085, 0.135, 0.024],
  autumn: [0.17, 0.14, 0.04],
  winter: [0.15, 0.12, 0.06],
};

export const grassColour = (season: Season): Colour => GRASS[season];

const FALLEN: Readonly<Record<Season, readonly Colour[]>> = {
  spring: [
    [0.12, 0.08, 0.04],
    [0.5, 0.46, 0.42],
  ],
  summer: [
    [0.15, 0.1, 0.045],
    [0.1, 0.07, 0.035],
    [0.13, 0.13, 0.03],
  ],
  autumn: [
    [0.48, 0.16, 0.02],
    [0.5, 0.3, 0.03],
    [0.34, 0.06, 0.02],
    [0.24, 0.12, 0.04],
    [0.55, 0.4, 0.05],
  ],
  winter: [[0.14, 0.09, 0.045]],
};

const CHERRY_PETALS: readonly Colour[] = [
  [0.74, 0.44, 0.5],
  [0.78, 0.56, 0.6],
];

/** Colours of the leaves, or petals, that lie on the ground. */
export const fallenColours = (season: Season, wood: Wood): readonly Colour[] =>
  season === "spring" && wood === "cherry" ? CHERRY_PETALS : FALLEN[season];

const LEAVES: Readonly<Record<Wood, LeafKind>> = {
  broad: "broad",
  pine: "conifer",
  redwood: "conifer",
  birch: "birch",
  cherry: "blossom",
  bamboo: "bamboo",
  jungle: "jungle",
};

/** The leaves of a kind of wood. */
export const leavesOf = (wood: Wood): LeafKind => LEAVES[wood];
