import type { Colour } from "../../core/colour.ts";
import type { Carpenter } from "../carpenter.ts";
import { bookCover } from "./book-cover.ts";
import { addCandle, addFlowers } from "./decor.ts";
import { addBottle, addGlass } from "./glassware.ts";
import type { GlassKind, Pour } from "./glassware.ts";
import type { Model, ModelMaking } from "./model.ts";
import { serviceOf } from "./service-of.ts";
import { addCup, addTeapot, CUP_TOP } from "./tableware.ts";

const glass =
  (kind: GlassKind, pour: Pour): Model["make"] =>
  (make, { colour }) =>
    addGlass(make, [0, 0, 0], kind, colour === undefined ? pour : { ...pour, colour });

function coffee(make: Carpenter, making: ModelMaking): void {
  addCup(
    make,
    [0, 0, 0],
    {
      service: serviceOf(making),
      drink: { colour: [0.16, 0.07, 0.03], froth: [0.66, 0.5, 0.34], isDrawn: true },
      yaw: -0.5 + making.random(),
    },
    making.noise,
  );
}

function tea(make: Carpenter, making: ModelMaking): void {
  addCup(
    make,
    [0, 0, 0],
    {
      service: serviceOf(making),
      drink: { colour: [0.3, 0.1, 0.02] },
      yaw: -0.5 + making.random(),
    },
    making.noise,
  );
}

function books(make: Carpenter, { random, colour }: ModelMaking): void {
  const tones: readonly Colour[] = [
    [0.3, 0.06, 0.05],
    [0.06, 0.12, 0.2],
    [0.5, 0.36, 0.16],
    [0.1, 0.2, 0.14],
  ];
  let y = 0;
  for (const [index, tone] of tones.slice(0, 3).entries()) {
    const thick = 0.024 + 0.014 * random();
    make.box(
      [0, y, 0],
      [0.21 - index * 0.014, thick, 0.15 - index * 0.01],
      bookCover(colour ?? tone),
      { yaw: (random() - 0.5) * 0.5, round: 0.002 },
    );
    y += thick;
  }
}

function honey(make: Carpenter): void {
  make.lathe(
    [0, 0, 0],
    [0, 0.004, 0.034, 0.004, 0.036, 0.01, 0.036, 0.075, 0.03, 0.082, 0, 0.083],
    { colour: [0.66, 0.3, 0.02], gloss: 1, roughness: 0.01, through: 0.6 },
  );
  make.lathe(
    [0, 0, 0],
    [0, 0.001, 0.037, 0.001, 0.039, 0.008, 0.039, 0.08, 0.032, 0.089, 0.032, 0.096],
    { colour: [0.9, 0.9, 0.85], gloss: 1, roughness: 0 },
    { isGlass: true },
  );
  make.lathe([0, 0.094, 0], [0.034, 0, 0.034, 0.014, 0.032, 0.016, 0, 0.016], {
    colour: [0.7, 0.5, 0.2],
    gloss: 0.9,
    roughness: 0.15,
    isMetal: true,
  });
}

const candleModel = (make: Carpenter, { colour }: ModelMaking): void => {
  addCandle(make, [0, 0, 0], {
    height: 0.17,
    colour: colour ?? [0.78, 0.73, 0.62],
    metal: [0.74, 0.54, 0.26],
  });
};

/** Cups, glasses, bowls with what is in them, and what stands beside them. */
export const SERVED: ReadonlyMap<string, Model> = new Map<string, Model>([
  ["coffee", { width: 0.15, height: CUP_TOP + 0.01, depth: 0.15, make: coffee }],
  ["tea", { width: 0.15, height: CUP_TOP + 0.01, depth: 0.15, make: tea }],
  [
    "teapot",
    {
      width: 0.25,
      height: 0.153,
      depth: 0.16,
      make: (make, making) => addTeapot(make, [0, 0, 0], serviceOf(making), making.noise, 0.3),
    },
  ],
  [
    "wine",
    {
      width: 0.084,
      height: 0.198,
      depth: 0.084,
      make: glass("wine", { colour: [0.12, 0.006, 0.018], full: 0.42, through: 0.35 }),
    },
  ],
  [
    "champagne",
    {
      width: 0.066,
      height: 0.236,
      depth: 0.066,
      make: glass("flute", { colour: [0.74, 0.56, 0.2], full: 0.78, through: 0.8 }),
    },
  ],
  [
    "beer",
    {
      width: 0.086,
      height: 0.17,
      depth: 0.086,
      make: glass("beer", {
        colour: [0.66, 0.3, 0.025],
        full: 0.82,
        froth: [0.82, 0.78, 0.7],
        through: 0.7,
      }),
    },
  ],
  [
    "milk",
    {
      width: 0.08,
      height: 0.096,
      depth: 0.08,
      make: glass("tumbler", { colour: [0.82, 0.81, 0.77], full: 0.78, through: 0.2 }),
    },
  ],
  [
    "tumbler glass",
    {
      width: 0.08,
      height: 0.096,
      depth: 0.08,
      make: glass("tumbler", { colour: [0.46, 0.17, 0.02], full: 0.4, through: 0.7 }),
    },
  ],
  [
    "cocktail",
    {
      width: 0.114,
      height: 0.16,
      depth: 0.114,
      make: glass("martini", { colour: [0.66, 0.12, 0.16], full: 0.8, through: 0.7 }),
    },
  ],
  [
    "bottle",
    {
      width: 0.076,
      height: 0.303,
      depth: 0.076,
      make: (make, { colour }) =>
        addBottle(make, [0, 0, 0], colour ?? [0.02, 0.06, 0.025], [0.74, 0.7, 0.6]),
    },
  ],
  ["candle", { width: 0.09, height: 0.29, depth: 0.09, make: candleModel }],
  [
    "vase",
    {
      width: 0.22,
      height: 0.36,
      depth: 0.22,
      make: (make, { noise, random, colour }) =>
        addFlowers(make, [0, 0, 0], { noise, random, clay: colour ?? [0.66, 0.62, 0.55] }),
    },
  ],
  ["books", { width: 0.22, height: 0.1, depth: 0.17, make: books }],
  ["honey", { width: 0.08, height: 0.11, depth: 0.08, make: honey }],
]);
