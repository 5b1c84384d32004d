import type { SceneIntent, TimeOfDay } from "../../intent.ts";

/** Linear red, green, blue; above 1 for light. */
export type Light = readonly [red: number, green: number, blue: number];

export type SurfaceId = "wood" | "marble" | "paper" | "slate";

/** The light and the colours of one studio. */
export interface Palette {
  readonly surface: SurfaceId;
  /** The wall far from the light and near it. */
  readonly wallDark: Light;
  readonly wallLight: Light;
  /** Points of light out of focus. */
  readonly bokeh: readonly [Light, Light];
  readonly bokehCount: number;
  readonly table: Light;
  /** The main light, what comes back from the room, and the light from behind. */
  readonly key: Light;
  readonly ambient: Light;
  readonly rim: Light;
  /** The brightness that the middle tones of the picture get. */
  readonly exposureKey: number;
}

const WHITE_KEY: Light = [1.62, 1.52, 1.38];
const SOFT_AMBIENT: Light = [0.34, 0.37, 0.44];

const DAY: readonly [Palette, ...Palette[]] = [
  {
    surface: "wood",
    wallDark: [0.05, 0.14, 0.22],
    wallLight: [0.3, 0.52, 0.62],
    bokeh: [
      [0.7, 0.95, 1],
      [1, 1, 0.95],
    ],
    bokehCount: 34,
    table: [0.36, 0.19, 0.09],
    key: WHITE_KEY,
    ambient: SOFT_AMBIENT,
    rim: [0.5, 0.8, 1],
    exposureKey: 0.19,
  },
  {
    surface: "paper",
    wallDark: [0.42, 0.17, 0.13],
    wallLight: [0.95, 0.6, 0.48],
    bokeh: [
      [1, 0.9, 0.8],
      [1, 1, 1],
    ],
    bokehCount: 0,
    table: [0.86, 0.5, 0.4],
    key: [1.45, 1.36, 1.26],
    ambient: [0.55, 0.48, 0.46],
    rim: [1, 0.8, 0.7],
    exposureKey: 0.27,
  },
  {
    surface: "marble",
    wallDark: [0.03, 0.1, 0.06],
    wallLight: [0.36, 0.55, 0.26],
    bokeh: [
      [0.8, 1, 0.6],
      [1, 1, 0.8],
    ],
    bokehCount: 40,
    table: [0.72, 0.71, 0.69],
    key: WHITE_KEY,
    ambient: [0.42, 0.48, 0.42],
    rim: [0.8, 1, 0.7],
    exposureKey: 0.22,
  },
  {
    surface: "wood",
    wallDark: [0.12, 0.06, 0.03],
    wallLight: [0.66, 0.42, 0.22],
    bokeh: [
      [1, 0.78, 0.45],
      [1, 0.95, 0.8],
    ],
    bokehCount: 36,
    table: [0.46, 0.27, 0.14],
    key: [1.55, 1.38, 1.14],
    ambient: [0.44, 0.4, 0.36],
    rim: [1, 0.75, 0.45],
    exposureKey: 0.2,
  },
  {
    surface: "paper",
    wallDark: [0.05, 0.24, 0.25],
    wallLight: [0.38, 0.72, 0.66],
    bokeh: [
      [1, 1, 1],
      [1, 1, 1],
    ],
    bokehCount: 0,
    table: [0.3, 0.58, 0.54],
    key: WHITE_KEY,
    ambient: [0.46, 0.52, 0.52],
    rim: [0.8, 1, 1],
    exposureKey: 0.25,
  },
  {
    surface: "marble",
    wallDark: [0.08, 0.05, 0.17],
    wallLight: [0.48, 0.36, 0.72],
    bokeh: [
      [1, 0.8, 1],
      [0.85, 0.85, 1],
    ],
    bokehCount: 30,
    table: [0.74, 0.71, 0.74],
    key: WHITE_KEY,
    ambient: [0.46, 0.44, 0.54],
    rim: [0.9, 0.7, 1],
    exposureKey: 0.22,
  },
];

const GOLDEN: readonly [Palette, ...Palette[]] = [
  {
    surface: "wood",
    wallDark: [0.1, 0.05, 0.025],
    wallLight: [0.85, 0.42, 0.14],
    bokeh: [
      [1, 0.6, 0.2],
      [1, 0.85, 0.5],
    ],
    bokehCount: 44,
    table: [0.4, 0.2, 0.09],
    key: [1.9, 1.3, 0.74],
    ambient: [0.34, 0.27, 0.25],
    rim: [1.6, 0.9, 0.35],
    exposureKey: 0.2,
  },
  {
    surface: "marble",
    wallDark: [0.16, 0.08, 0.06],
    wallLight: [0.95, 0.6, 0.3],
    bokeh: [
      [1, 0.75, 0.35],
      [1, 0.9, 0.6],
    ],
    bokehCount: 40,
    table: [0.7, 0.62, 0.54],
    key: [1.85, 1.32, 0.82],
    ambient: [0.36, 0.3, 0.3],
    rim: [1.5, 0.9, 0.4],
    exposureKey: 0.22,
  },
];

const SUNSET: readonly [Palette, ...Palette[]] = [
  {
    surface: "wood",
    wallDark: [0.1, 0.035, 0.09],
    wallLight: [0.9, 0.32, 0.24],
    bokeh: [
      [1, 0.4, 0.25],
      [1, 0.6, 0.7],
    ],
    bokehCount: 42,
    table: [0.36, 0.16, 0.1],
    key: [1.8, 1.08, 0.72],
    ambient: [0.34, 0.24, 0.36],
    rim: [1.6, 0.55, 0.4],
    exposureKey: 0.18,
  },
  {
    surface: "slate",
    wallDark: [0.08, 0.04, 0.14],
    wallLight: [0.8, 0.3, 0.36],
    bokeh: [
      [1, 0.5, 0.4],
      [0.9, 0.5, 1],
    ],
    bokehCount: 46,
    table: [0.1, 0.08, 0.1],
    key: [1.8, 1.12, 0.8],
    ambient: [0.32, 0.25, 0.4],
    rim: [1.5, 0.5, 0.6],
    exposureKey: 0.17,
  },
];

const NIGHT: readonly [Palette, ...Palette[]] = [
  {
    surface: "wood",
    wallDark: [0.006, 0.012, 0.035],
    wallLight: [0.04, 0.07, 0.16],
    bokeh: [
      [1, 0.62, 0.25],
      [0.4, 0.6, 1],
    ],
    bokehCount: 54,
    table: [0.2, 0.11, 0.06],
    key: [1.35, 1.05, 0.74],
    ambient: [0.1, 0.13, 0.24],
    rim: [0.3, 0.55, 1.4],
    exposureKey: 0.1,
  },
  {
    surface: "slate",
    wallDark: [0.008, 0.01, 0.02],
    wallLight: [0.05, 0.09, 0.13],
    bokeh: [
      [1, 0.75, 0.4],
      [0.5, 0.9, 1],
    ],
    bokehCount: 50,
    table: [0.05, 0.055, 0.065],
    key: [1.3, 1.12, 0.9],
    ambient: [0.1, 0.13, 0.2],
    rim: [0.4, 0.8, 1.3],
    exposureKey: 0.1,
  },
];

const NEON: Palette = {
  surface: "slate",
  wallDark: [0.012, 0.006, 0.035],
  wallLight: [0.22, 0.03, 0.26],
  bokeh: [
    [1, 0.15, 0.75],
    [0.15, 0.85, 1],
  ],
  bokehCount: 60,
  table: [0.03, 0.028, 0.045],
  key: [1.3, 0.62, 1.2],
  ambient: [0.12, 0.14, 0.3],
  rim: [0.15, 1.3, 1.7],
  exposureKey: 0.11,
};

const BY_TIME: Readonly<Record<TimeOfDay, readonly [Palette, ...Palette[]]>> = {
  day: DAY,
  golden: GOLDEN,
  sunset: SUNSET,
  night: NIGHT,
};

/** The palette for the hour; `chance` from 0 to 1 chooses among those that suit it. */
export function choosePalette(intent: SceneIntent, chance: number): Palette {
  if (intent.neon) return NEON;
  const choices = BY_TIME[intent.time];
  const palette = choices[Math.floor(chance * choices.length)] ?? choices[0];
  return intent.background === undefined ? palette : inColour(palette, toLight(intent.background));
}

/** A seamless paper backdrop of the colour asked for. */
function inColour(palette: Palette, colour: Light): Palette {
  const shade = (share: number): Light => [colour[0] * share, colour[1] * share, colour[2] * share];
  return {
    ...palette,
    surface: "paper",
    wallDark: shade(0.55),
    wallLight: shade(0.95),
    table: shade(0.85),
    bokehCount: 0,
  };
}

/** Linear light of `#rrggbb`. */
export function toLight(hex: string): Light {
  const channel = (from: number): number =>
    (Number.parseInt(hex.slice(from, from + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}
