import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { colourOf } from "../../things/colour-of.ts";
import type { SetUpId } from "./set-up.ts";
import type { Gels } from "./studio-light.ts";

export type SurfaceId = "wood" | "marble" | "paper" | "plaster" | "slate";
/** A flat shape between the things and the wall. */
export type BackingId = "none" | "arch" | "disc" | "gate";

/** Paints and materials of one studio. */
export interface Dressing {
  readonly surface: SurfaceId;
  readonly wall: Colour;
  readonly floor: Colour;
  readonly plinth: Colour;
  readonly backing: BackingId;
  readonly backingPaint: Colour;
  /** Lights far behind, out of focus. */
  readonly glints: readonly [Colour, Colour];
  readonly gels: Gels;
}

type Hexes = readonly [wall: string, floor: string, accent: string];

const PAPERS: readonly [Hexes, ...Hexes[]] = [
  ["#e58f78", "#e58f78", "#f6cdb9"],
  ["#4b9c98", "#4b9c98", "#f2c46a"],
  ["#e7b755", "#e7b755", "#f7e0a6"],
  ["#9bb08a", "#e9e2cf", "#f1ead8"],
  ["#7fa9d3", "#7fa9d3", "#f5f0e6"],
  ["#f0c3ba", "#d9776b", "#d9776b"],
  ["#ab98cf", "#ab98cf", "#f3d9e4"],
  ["#ece2d0", "#ece2d0", "#d98c62"],
  ["#2f5374", "#e8b08f", "#e8b08f"],
];
const PODIUMS: readonly [Hexes, ...Hexes[]] = [
  ["#e8bfb0", "#efcfc2", "#d9826b"],
  ["#dcc5a4", "#e8d7bd", "#f4ead9"],
  ["#a9b99c", "#bccab0", "#ece5d2"],
  ["#a8c4dc", "#bdd3e6", "#f6e7cf"],
  ["#cf8463", "#d99674", "#f0d9c0"],
  ["#b7a6d2", "#c6b8dd", "#f0dbe6"],
];
const PLASTERS: readonly [Hexes, ...Hexes[]] = [
  ["#e9dfcf", "#a8703f", "#e9dfcf"],
  ["#d8b58a", "#7b4a2a", "#d8b58a"],
  ["#c78f6e", "#e4d8c8", "#c78f6e"],
  ["#b3bda2", "#b98a58", "#b3bda2"],
  ["#aab8c1", "#d9d4cc", "#aab8c1"],
];
const BOKEH: readonly [Hexes, ...Hexes[]] = [
  ["#6c7d52", "#8f6b4a", "#f1e6b8"],
  ["#8a5a34", "#84603f", "#ffcf87"],
  ["#3b6475", "#9a7653", "#cfeaf2"],
  ["#8a4a56", "#77513a", "#ffc3b0"],
];
const GELS: readonly [Gels, ...Gels[]] = [
  [
    [1.5, 0.7, 0.22],
    [0.2, 0.85, 1.15],
  ],
  [
    [1.35, 1.2, 1],
    [0.55, 0.75, 1.1],
  ],
  [
    [1.5, 0.22, 0.3],
    [0.25, 0.45, 1.5],
  ],
  [
    [0.35, 1.15, 0.75],
    [0.75, 0.35, 1.4],
  ],
];
const NEON: Gels = [
  [1.9, 0.18, 1.15],
  [0.12, 1.15, 1.7],
];

/** Chooses paints by the seed; a background that was asked for replaces those of wall and paper. */
export function dressStudio(intent: SceneIntent, seed: number, setUp: SetUpId): Dressing {
  const random = rng(seed, "paints");
  const chance = rng(seed, "backing")();
  const dressing = DRESSINGS[setUp](random, chance);
  const gels = intent.neon ? NEON : dressing.gels;
  if (intent.background === undefined) return { ...dressing, gels };
  const wall = toAlbedo(intent.background);
  const isPlain = setUp === "paper" || setUp === "podium";
  return {
    ...dressing,
    gels,
    wall,
    ...(setUp === "paper" ? { backing: "none" } : {}),
    ...(isPlain ? { floor: wall } : {}),
    ...(setUp === "podium"
      ? { plinth: mixColours(wall, [0.9, 0.88, 0.85], 0.5), backingPaint: scaleColour(wall, 0.8) }
      : {}),
  };
}

type Dress = (random: () => number, chance: number) => Dressing;

const DRESSINGS: Readonly<Record<SetUpId, Dress>> = {
  paper: (random, chance) => {
    const [wall, floor, accent] = pick(random, PAPERS);
    const backing = wall === floor && chance < 0.45 ? "disc" : "none";
    return { ...dressed([wall, floor, accent]), surface: "paper", backing };
  },
  podium: (random, chance) => ({
    ...dressed(pick(random, PODIUMS)),
    surface: "plaster",
    backing: chance < 0.42 ? "arch" : chance < 0.7 ? "gate" : "disc",
  }),
  window: (random) => {
    const hexes = pick(random, PLASTERS);
    const isPale = hexes[1].startsWith("#d") || hexes[1].startsWith("#e");
    return { ...dressed(hexes), surface: isPale ? "marble" : "wood" };
  },
  wood: (random) => ({ ...dressed(pick(random, BOKEH)), surface: "wood" }),
  dark: (random) => ({
    ...dressed(["#34383f", "#3a3d44", "#565b66"]),
    surface: "slate",
    gels: pick(random, GELS),
  }),
};

function dressed([wall, floor, accent]: Hexes): Dressing {
  const light = colourOf(accent);
  return {
    surface: "paper",
    wall: colourOf(wall),
    floor: colourOf(floor),
    plinth: mixColours(light, [0.85, 0.82, 0.78], 0.45),
    backing: "none",
    backingPaint: light,
    glints: [light, mixColours(light, [1, 0.95, 0.85], 0.6)],
    gels: GELS[0],
  };
}

/** White is kept a little below what the film curve can show. */
const WHITEST = 0.93;

/** The paint that looks like `#rrggbb` once the film curve of `finish` has been over it in even light. */
function toAlbedo(hex: string): Colour {
  const [red, green, blue] = colourOf(hex);
  const undo = (wanted: number): number => {
    const y = Math.min(WHITEST, wanted);
    const a = 2.51 - 2.43 * y;
    const b = 0.03 - 0.59 * y;
    return (-b + Math.sqrt(b * b + 4 * a * 0.14 * y)) / (2 * a);
  };
  return [undo(red), undo(green), undo(blue)];
}
