import type { Colour } from "../../core/colour.ts";

export type StyleId = "nordic" | "midcentury" | "loft" | "classic" | "japandi" | "boho";

/** The taste in which a room is furnished. */
export interface RoomStyle {
  readonly id: StyleId;
  /** The walls, the wall that is set off from them, and the ceiling. */
  readonly wall: Colour;
  readonly accent: Colour;
  readonly ceiling: Colour;
  readonly wallFinish: "paint" | "limewash" | "brick";
  /** Whether the accent wall has panels, bricks or only its colour. */
  readonly accentFinish: "paint" | "panels" | "brick" | "limewash" | "slats";
  readonly floor: "rows" | "herringbone" | "concrete";
  readonly floorColour: Colour;
  readonly trim: Colour;
  /** Light and dark wood of the furniture. */
  readonly wood: Colour;
  readonly darkWood: Colour;
  readonly sofa: Colour;
  readonly armchair: Colour;
  readonly cushions: readonly [Colour, Colour, Colour];
  readonly rug: {
    readonly kind: "shag" | "berber" | "persian" | "bands" | "round";
    readonly colours: readonly [Colour, Colour, Colour];
  };
  readonly curtain: Colour;
  readonly metal: Colour;
  readonly bedding: readonly [Colour, Colour, Colour];
  readonly cabinet: Colour;
  readonly pot: Colour;
  /** The frame of the windows. */
  readonly frame: Colour;
}

const WHITE: Colour = [0.82, 0.81, 0.78];
const BRASS: Colour = [0.78, 0.56, 0.26];
const BLACK: Colour = [0.025, 0.025, 0.027];

export const STYLES: readonly [RoomStyle, ...RoomStyle[]] = [
  {
    id: "nordic",
    wall: [0.78, 0.77, 0.74],
    accent: [0.42, 0.5, 0.45],
    ceiling: WHITE,
    wallFinish: "paint",
    accentFinish: "paint",
    floor: "rows",
    floorColour: [0.52, 0.37, 0.23],
    trim: [0.8, 0.79, 0.76],
    wood: [0.58, 0.41, 0.25],
    darkWood: [0.3, 0.18, 0.1],
    sofa: [0.36, 0.37, 0.37],
    armchair: [0.62, 0.42, 0.14],
    cushions: [
      [0.68, 0.5, 0.16],
      [0.3, 0.42, 0.38],
      [0.75, 0.71, 0.64],
    ],
    rug: {
      kind: "berber",
      colours: [
        [0.72, 0.68, 0.6],
        [0.09, 0.085, 0.08],
        [0.4, 0.36, 0.3],
      ],
    },
    curtain: [0.78, 0.76, 0.71],
    metal: BLACK,
    bedding: [
      [0.78, 0.77, 0.74],
      [0.42, 0.5, 0.48],
      [0.68, 0.5, 0.2],
    ],
    cabinet: [0.7, 0.72, 0.68],
    pot: [0.72, 0.7, 0.66],
    frame: [0.82, 0.81, 0.79],
  },
  {
    id: "midcentury",
    wall: [0.74, 0.69, 0.6],
    accent: [0.05, 0.19, 0.2],
    ceiling: WHITE,
    wallFinish: "paint",
    accentFinish: "paint",
    floor: "herringbone",
    floorColour: [0.33, 0.18, 0.09],
    trim: [0.76, 0.73, 0.67],
    wood: [0.34, 0.17, 0.08],
    darkWood: [0.2, 0.1, 0.05],
    sofa: [0.46, 0.26, 0.1],
    armchair: [0.08, 0.2, 0.21],
    cushions: [
      [0.08, 0.26, 0.28],
      [0.76, 0.7, 0.58],
      [0.45, 0.09, 0.05],
    ],
    rug: {
      kind: "bands",
      colours: [
        [0.62, 0.53, 0.4],
        [0.5, 0.2, 0.07],
        [0.07, 0.2, 0.21],
      ],
    },
    curtain: [0.6, 0.52, 0.38],
    metal: BRASS,
    bedding: [
      [0.74, 0.7, 0.62],
      [0.08, 0.25, 0.27],
      [0.55, 0.27, 0.06],
    ],
    cabinet: [0.12, 0.28, 0.28],
    pot: [0.62, 0.25, 0.12],
    frame: [0.3, 0.16, 0.08],
  },
  {
    id: "loft",
    wall: [0.6, 0.58, 0.55],
    accent: [0.34, 0.13, 0.08],
    ceiling: [0.66, 0.65, 0.62],
    wallFinish: "limewash",
    accentFinish: "brick",
    floor: "rows",
    floorColour: [0.36, 0.23, 0.14],
    trim: [0.16, 0.16, 0.16],
    wood: [0.36, 0.21, 0.11],
    darkWood: [0.12, 0.075, 0.05],
    sofa: [0.27, 0.11, 0.045],
    armchair: [0.09, 0.1, 0.11],
    cushions: [
      [0.1, 0.13, 0.16],
      [0.55, 0.5, 0.42],
      [0.4, 0.16, 0.07],
    ],
    rug: {
      kind: "persian",
      colours: [
        [0.17, 0.065, 0.052],
        [0.44, 0.36, 0.26],
        [0.035, 0.05, 0.085],
      ],
    },
    curtain: [0.3, 0.3, 0.3],
    metal: BLACK,
    bedding: [
      [0.5, 0.49, 0.47],
      [0.13, 0.15, 0.18],
      [0.4, 0.17, 0.07],
    ],
    cabinet: [0.07, 0.075, 0.08],
    pot: [0.16, 0.16, 0.16],
    frame: [0.03, 0.03, 0.032],
  },
  {
    id: "classic",
    wall: [0.66, 0.64, 0.58],
    accent: [0.055, 0.1, 0.14],
    ceiling: WHITE,
    wallFinish: "paint",
    accentFinish: "panels",
    floor: "herringbone",
    floorColour: [0.42, 0.26, 0.14],
    trim: [0.8, 0.78, 0.73],
    wood: [0.27, 0.12, 0.055],
    darkWood: [0.17, 0.075, 0.04],
    sofa: [0.065, 0.125, 0.17],
    armchair: [0.26, 0.07, 0.05],
    cushions: [
      [0.72, 0.55, 0.22],
      [0.74, 0.7, 0.62],
      [0.35, 0.05, 0.05],
    ],
    rug: {
      kind: "persian",
      colours: [
        [0.2, 0.075, 0.06],
        [0.5, 0.42, 0.31],
        [0.07, 0.085, 0.115],
      ],
    },
    curtain: [0.46, 0.4, 0.28],
    metal: BRASS,
    bedding: [
      [0.78, 0.75, 0.68],
      [0.06, 0.14, 0.22],
      [0.7, 0.54, 0.24],
    ],
    cabinet: [0.08, 0.15, 0.13],
    pot: [0.1, 0.2, 0.34],
    frame: [0.8, 0.78, 0.73],
  },
  {
    id: "japandi",
    wall: [0.7, 0.63, 0.53],
    accent: [0.5, 0.4, 0.29],
    ceiling: [0.76, 0.72, 0.65],
    wallFinish: "limewash",
    accentFinish: "slats",
    floor: "rows",
    floorColour: [0.46, 0.32, 0.2],
    trim: [0.52, 0.38, 0.24],
    wood: [0.5, 0.34, 0.2],
    darkWood: [0.13, 0.08, 0.055],
    sofa: [0.68, 0.62, 0.52],
    armchair: [0.24, 0.26, 0.2],
    cushions: [
      [0.27, 0.29, 0.22],
      [0.5, 0.34, 0.22],
      [0.76, 0.71, 0.62],
    ],
    rug: {
      kind: "shag",
      colours: [
        [0.68, 0.62, 0.53],
        [0.6, 0.52, 0.42],
        [0.5, 0.42, 0.33],
      ],
    },
    curtain: [0.76, 0.71, 0.62],
    metal: BLACK,
    bedding: [
      [0.76, 0.72, 0.65],
      [0.46, 0.4, 0.31],
      [0.25, 0.27, 0.21],
    ],
    cabinet: [0.5, 0.34, 0.2],
    pot: [0.2, 0.19, 0.18],
    frame: [0.46, 0.31, 0.18],
  },
  {
    id: "boho",
    wall: [0.76, 0.7, 0.62],
    accent: [0.46, 0.26, 0.18],
    ceiling: WHITE,
    wallFinish: "limewash",
    accentFinish: "limewash",
    floor: "rows",
    floorColour: [0.4, 0.24, 0.13],
    trim: [0.74, 0.69, 0.61],
    wood: [0.5, 0.3, 0.15],
    darkWood: [0.26, 0.14, 0.07],
    sofa: [0.74, 0.66, 0.54],
    armchair: [0.5, 0.21, 0.1],
    cushions: [
      [0.62, 0.26, 0.13],
      [0.12, 0.27, 0.22],
      [0.7, 0.46, 0.16],
    ],
    rug: {
      kind: "persian",
      colours: [
        [0.42, 0.2, 0.12],
        [0.62, 0.53, 0.4],
        [0.1, 0.18, 0.19],
      ],
    },
    curtain: [0.8, 0.75, 0.66],
    metal: BRASS,
    bedding: [
      [0.78, 0.73, 0.65],
      [0.58, 0.27, 0.15],
      [0.13, 0.28, 0.23],
    ],
    cabinet: [0.3, 0.4, 0.33],
    pot: [0.6, 0.27, 0.14],
    frame: [0.5, 0.31, 0.16],
  },
];
