import type { Colour } from "../../core/colour.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import type { FacadeKind } from "./building.ts";

type Range = readonly [low: number, high: number];

/** What makes one kind of street different from another. Lengths in metres. */
export interface StreetKind {
  readonly road: Range;
  readonly pavement: Range;
  /** Heights of the houses; most are nearer to the lower end. */
  readonly heights: Range;
  readonly depths: Range;
  readonly facades: readonly [FacadeKind, ...FacadeKind[]];
  readonly walls: readonly [Colour, ...Colour[]];
  readonly paving: "asphalt" | "cobbles" | "slabs";
  /** Towers that close the view. */
  readonly towers: number;
  /** Share of the height of the towers that is left. */
  readonly towersRise: number;
  readonly hasTraffic: boolean;
  /** Distance between trees at the kerb; none if undefined. */
  readonly treesEvery?: number;
  readonly hasLamps: boolean;
  /** Strings of paper lanterns across the street. */
  readonly lanterns: number;
  /** How many more people there are than usual. */
  readonly crowd: number;
}

const CITY_WALLS: StreetKind["walls"] = [
  [0.33, 0.29, 0.25],
  [0.34, 0.14, 0.09],
  [0.46, 0.41, 0.33],
  [0.23, 0.25, 0.28],
  [0.42, 0.31, 0.18],
  [0.29, 0.18, 0.14],
];
const PLASTER: StreetKind["walls"] = [
  [0.62, 0.42, 0.2],
  [0.6, 0.5, 0.33],
  [0.56, 0.26, 0.17],
  [0.5, 0.46, 0.4],
  [0.36, 0.42, 0.4],
  [0.58, 0.34, 0.28],
  [0.44, 0.3, 0.16],
];

const AVENUE: StreetKind = {
  road: [2.9, 4.3],
  pavement: [1.7, 2.5],
  heights: [12, 46],
  depths: [8, 18],
  facades: ["punched", "punched", "ribbon", "glass", "balcony", "balcony"],
  walls: CITY_WALLS,
  paving: "asphalt",
  towers: 13,
  towersRise: 1,
  hasTraffic: true,
  treesEvery: 8.5,
  hasLamps: true,
  lanterns: 0,
  crowd: 1,
};
const BOULEVARD: StreetKind = {
  ...AVENUE,
  road: [4.9, 5.8],
  pavement: [3.2, 4.4],
  heights: [14, 24],
  facades: ["balcony", "punched", "balcony", "ribbon"],
  walls: [...PLASTER, [0.52, 0.48, 0.4]],
  towers: 5,
  towersRise: 0.6,
  treesEvery: 5.2,
  crowd: 1.4,
};
const ALLEY: StreetKind = {
  ...AVENUE,
  road: [1.25, 1.6],
  pavement: [0.5, 0.8],
  heights: [7, 20],
  depths: [4.5, 9],
  facades: ["punched", "balcony", "balcony"],
  paving: "slabs",
  towers: 7,
  hasTraffic: false,
  treesEvery: Number.POSITIVE_INFINITY,
  hasLamps: false,
  lanterns: 7,
  crowd: 1.2,
};
const OLD_TOWN: StreetKind = {
  ...AVENUE,
  road: [1.9, 2.6],
  pavement: [1, 1.5],
  heights: [6.5, 13],
  depths: [5, 9],
  facades: ["punched", "balcony", "punched"],
  walls: PLASTER,
  paving: "cobbles",
  towers: 2,
  towersRise: 0.4,
  hasTraffic: false,
  treesEvery: 26,
  lanterns: 1,
  crowd: 1,
};
const MARKET: StreetKind = {
  ...ALLEY,
  road: [1.9, 2.5],
  pavement: [0.9, 1.3],
  heights: [8, 26],
  lanterns: 11,
  crowd: 2.4,
};

/** Words that ask for one kind. */
const ASKED: Readonly<Record<string, StreetKind>> = {
  alley: ALLEY,
  market: MARKET,
  oldtown: OLD_TOWN,
  boulevard: BOULEVARD,
  park: BOULEVARD,
  avenue: AVENUE,
};

/** The kind of street that the words ask for, else one by chance; neon belongs to avenues and alleys. */
export function chooseStreetKind({ details = [], neon }: SceneIntent, seed: number): StreetKind {
  const asked = details.find((detail) => Object.hasOwn(ASKED, detail));
  const wished = asked === undefined ? undefined : ASKED[asked];
  if (wished !== undefined) return wished;
  const random = rng(seed, "street kind");
  return neon
    ? pick(random, [AVENUE, AVENUE, MARKET, ALLEY])
    : pick(random, [AVENUE, OLD_TOWN, BOULEVARD, AVENUE, ALLEY]);
}
