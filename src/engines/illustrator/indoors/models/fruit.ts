import type { Colour } from "../../core/colour.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";

import { curve } from "../solids/curve.ts";
import type { Model, ModelMaking } from "./model.ts";
import { peel } from "./peel.ts";

const WOOD: Material = { colour: [0.13, 0.08, 0.04] };
const GREEN: Material = { colour: [0.1, 0.22, 0.05], gloss: 0.3, roughness: 0.35, through: 0.25 };

const APPLE = curve([
  0, 0.007, 0.012, 0.002, 0.024, 0.0015, 0.034, 0.012, 0.041, 0.03, 0.0425, 0.045, 0.038, 0.062,
  0.027, 0.072, 0.015, 0.073, 0.006, 0.067, 0, 0.058,
]);
const PEAR = curve([
  0, 0.004, 0.018, 0.001, 0.032, 0.008, 0.04, 0.028, 0.038, 0.05, 0.028, 0.07, 0.02, 0.088, 0.0165,
  0.1, 0.01, 0.108, 0, 0.107,
]);
const TOMATO = curve([
  0, 0.004, 0.018, 0.0005, 0.032, 0.008, 0.039, 0.026, 0.037, 0.044, 0.027, 0.056, 0.012, 0.057, 0,
  0.051,
]);
const LEMON = curve([
  0, -0.047, 0.006, -0.045, 0.011, -0.04, 0.021, -0.03, 0.028, -0.01, 0.0285, 0.006, 0.023, 0.024,
  0.014, 0.036, 0.0085, 0.043, 0, 0.0445,
]);
const STRAWBERRY = curve([
  0, 0.001, 0.008, 0.002, 0.0155, 0.012, 0.019, 0.025, 0.0175, 0.036, 0.01, 0.041, 0, 0.04,
]);
const EGG = curve([
  0, 0, 0.011, 0.002, 0.0195, 0.013, 0.0215, 0.025, 0.0185, 0.042, 0.0115, 0.053, 0, 0.057,
]);

function stalk(
  make: Carpenter,
  base: number,
  tip: readonly [number, number, number],
  radius = 0.0015,
): void {
  make.rod(
    [0, base, 0],
    [tip[0] * 0.4, base + (tip[1] - base) * 0.6, tip[2] * 0.4],
    [radius, radius * 0.9],
    WOOD,
  );
  make.rod(
    [tip[0] * 0.4, base + (tip[1] - base) * 0.6, tip[2] * 0.4],
    tip,
    [radius * 0.9, radius * 1.3],
    WOOD,
  );
}

const oval = (share: number): number => Math.sin(Math.PI * share ** 0.8);

function apple(colour: Colour, second: Colour): Model["make"] {
  return (make, { noise, random, colour: wanted }) => {
    const skin = peel({
      noise,
      colour: wanted ?? colour,
      second: wanted ?? second,
      blush: 0.35 + 0.3 * random(),
      streaks: 0.9,
      dots: 0.5,
    });
    const turn = { yaw: random() * 6, tilt: (random() - 0.5) * 0.3 };
    make.lathe([0, 0, 0], APPLE, skin, turn);
    stalk(make, 0.058, [0.006, 0.088, 0.002]);
    if (random() < 0.6)
      make.leaf(
        [0.004, 0.08, 0],
        { length: 0.045, width: 0.022, droop: 0.2, outline: oval },
        GREEN,
        { yaw: 1.2 + random(), lean: -0.3 },
      );
  };
}

function citrus(
  colour: Colour,
  profile: readonly number[] | undefined,
  size: number,
): Model["make"] {
  return (make, { noise, random, colour: wanted }) => {
    const skin = peel({
      noise,
      colour: wanted ?? colour,
      blush: 0.1,
      pores: 0.0032,
      gloss: 0.5,
      roughness: 0.2,
      through: 0.12,
    });
    if (profile === undefined) {
      make.ball([0, size * 0.96, 0], [size, size * 0.96, size], skin, { yaw: random() * 6 });
      make.lathe([0, size * 1.9, 0], [0, 0.002, 0.004, 0.0012, 0.005, 0], GREEN);
      return;
    }
    make.lathe([0, size, 0], profile, skin, { tilt: Math.PI / 2 - 0.1, yaw: random() * 3 });
  };
}

/** Five pointed leaves around a stalk. */
function calyx(make: Carpenter, height: number, length: number): void {
  for (let index = 0; index < 6; index++)
    make.leaf(
      [0, height, 0],
      { length, width: length * 0.4, droop: 0.5, outline: (share) => 1 - share },
      GREEN,
      { yaw: index * 1.047, lean: -0.25 },
    );
  make.rod([0, height, 0], [0.003, height + length * 0.7, 0.002], [0.0018, 0.0014], GREEN);
}

function strawberry(make: Carpenter, { noise, colour }: ModelMaking): void {
  const base = peel({
    noise,
    colour: colour ?? [0.55, 0.025, 0.02],
    second: [0.5, 0.08, 0.03],
    blush: 0.2,
    gloss: 0.7,
    roughness: 0.1,
    through: 0.2,
  });
  const seeded: Material = {
    ...base,
    paint(surface, skin) {
      base.paint?.(surface, skin);
      const angle = (Math.atan2(surface.w, surface.u) / (2 * Math.PI)) * 14;
      const row = surface.v * 190;
      const place = angle + (Math.floor(row) & 1) * 0.5;
      const a = place - Math.floor(place) - 0.5;
      const b = row - Math.floor(row) - 0.5;
      const square = a * a * 2.6 + b * b;
      if (square < 0.035) {
        skin.red = 0.62;
        skin.green = 0.45;
        skin.blue = 0.12;
      } else if (square < 0.16) bendNormal(surface, -a * 0.9, -b * 0.9, a * 0.4);
    },
  };
  make.lathe([0, 0.019, 0.018], STRAWBERRY, seeded, { lean: -1.35 });
  for (let index = 0; index < 7; index++)
    make.leaf(
      [0, 0.026, -0.021],
      { length: 0.016, width: 0.008, droop: 0.6, outline: (share) => 1 - share },
      GREEN,
      { lean: -1.35 - Math.cos(index * 0.9) * 0.9, yaw: Math.sin(index * 0.9) * 0.9 + Math.PI },
    );
}

/** Many small balls as one. */
function berries(
  make: Carpenter,
  { noise, random, colour }: ModelMaking,
  plan: {
    count: number;
    radius: number;
    colour: Colour;
    spread: number;
    rise: number;
    bloom: number;
  },
): void {
  const skin = peel({
    noise,
    colour: colour ?? plan.colour,
    second: [
      plan.colour[0] * 1.5 + plan.bloom,
      plan.colour[1] * 1.5 + plan.bloom,
      plan.colour[2] * 1.4 + plan.bloom,
    ],
    blush: 0.5,
    gloss: 0.55,
    roughness: 0.2,
    through: 0.22,
  });
  make.cluster(skin, (inner) => {
    for (let index = 0; index < plan.count; index++) {
      const layer = Math.floor((index / plan.count) * plan.rise);
      const out = plan.spread * (1 - layer / plan.rise) * Math.sqrt(((index * 0.618) % 1) + 0.05);
      const angle = index * 2.4;
      const size = plan.radius * (0.88 + 0.24 * random());
      inner.ball(
        [Math.cos(angle) * out, size + layer * plan.radius * 1.35, Math.sin(angle) * out],
        [size, size, size],
        skin,
      );
    }
  });
}

const PURPLE: Colour = [0.11, 0.025, 0.075];
const BLUE: Colour = [0.035, 0.045, 0.12];

function cherries(make: Carpenter, { noise, colour }: ModelMaking): void {
  const skin = peel({
    noise,
    colour: colour ?? [0.26, 0.008, 0.012],
    second: [0.42, 0.02, 0.02],
    blush: 0.5,
    gloss: 0.95,
    roughness: 0.03,
    through: 0.1,
  });
  for (const x of [-1, 1]) {
    make.ball([x * 0.0115, 0.011, x * 0.003], [0.0115, 0.011, 0.0115], skin);
    make.rod([x * 0.0115, 0.021, x * 0.003], [x * 0.007, 0.045, 0], [0.0008, 0.0008], GREEN);
    make.rod([x * 0.007, 0.045, 0], [0, 0.06, -0.002], [0.0008, 0.001], GREEN);
  }
  make.leaf([0, 0.06, -0.002], { length: 0.04, width: 0.02, droop: 0.25, outline: oval }, GREEN, {
    yaw: 1.4,
    lean: -0.1,
  });
}

/** Bent rods that taper to either end, joined at the stalk. */
function bananas(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const skin: Material = {
    colour: colour ?? [0.72, 0.52, 0.05],
    gloss: 0.35,
    roughness: 0.3,
    through: 0.1,
    paint(surface, skin) {
      const spots = noise.fbm(surface.u * 120, surface.v * 120 + surface.w * 60, 2);
      const dark = spots > 0.26 ? 0.5 : 0;
      const end = Math.max(0, Math.abs(surface.u) - 0.078) * 45;
      const green = Math.max(0, Math.abs(surface.u) - 0.05) * 6;
      skin.red = skin.red * (1 - dark * 0.5) * (1 - Math.min(0.85, end)) * (1 - green * 0.5);
      skin.green *= (1 - dark * 0.6) * (1 - Math.min(0.85, end));
      skin.blue *= 1 - Math.min(0.8, end);
    },
  };
  for (let index = 0; index < 3; index++) {
    const turn = { yaw: 0.25 - index * 0.28, lean: -0.5 + index * 0.34 + random() * 0.06 };
    make.form(
      [0, 0.02 + index * 0.012, index * 0.024 - 0.024],
      { minX: -0.1, maxX: 0.1, minY: -0.03, maxY: 0.06, minZ: -0.024, maxZ: 0.024 },
      (x, y, z) => {
        const bend = y - 3.6 * x * x;
        const along = Math.abs(x);
        const radius =
          0.0175 * Math.sqrt(Math.max(0.03, 1 - (along / 0.088) ** 4)) + (x > 0.08 ? 0.001 : 0);
        const ridge = Math.cos(Math.atan2(bend, z) * 5) * 0.0009;
        return Math.max(Math.sqrt(bend * bend + z * z) - radius + ridge, along - 0.092);
      },
      skin,
      { ...turn, caution: 0.62 },
    );
  }
}

export const FRUIT: ReadonlyMap<string, Model> = new Map<string, Model>([
  [
    "apple",
    {
      width: 0.086,
      height: 0.088,
      depth: 0.086,
      make: apple([0.46, 0.03, 0.025], [0.62, 0.32, 0.08]),
    },
  ],
  [
    "green apple",
    {
      width: 0.086,
      height: 0.088,
      depth: 0.086,
      make: apple([0.36, 0.47, 0.07], [0.5, 0.5, 0.12]),
    },
  ],
  ["peach", { width: 0.08, height: 0.075, depth: 0.08, make: peach }],
  ["pear", { width: 0.08, height: 0.122, depth: 0.08, make: pear }],
  [
    "orange",
    { width: 0.08, height: 0.078, depth: 0.08, make: citrus([0.72, 0.26, 0.012], undefined, 0.04) },
  ],
  [
    "lemon",
    { width: 0.092, height: 0.058, depth: 0.06, make: citrus([0.76, 0.56, 0.04], LEMON, 0.0285) },
  ],
  [
    "lime",
    { width: 0.09, height: 0.058, depth: 0.06, make: citrus([0.2, 0.34, 0.03], LEMON, 0.0285) },
  ],
  ["tomato", { width: 0.08, height: 0.066, depth: 0.08, make: tomato }],
  ["strawberry", { width: 0.042, height: 0.04, depth: 0.05, make: strawberry }],
  ["cherry", { width: 0.05, height: 0.064, depth: 0.04, make: cherries }],
  ["banana", { width: 0.19, height: 0.08, depth: 0.1, make: bananas }],
  [
    "grapes",
    {
      width: 0.15,
      height: 0.075,
      depth: 0.13,
      make: (make, making) =>
        berries(make, making, {
          count: 46,
          radius: 0.0115,
          colour: PURPLE,
          spread: 0.058,
          rise: 4,
          bloom: 0.03,
        }),
    },
  ],
  [
    "blueberries",
    {
      width: 0.08,
      height: 0.03,
      depth: 0.08,
      make: (make, making) =>
        berries(make, making, {
          count: 24,
          radius: 0.0068,
          colour: BLUE,
          spread: 0.034,
          rise: 2,
          bloom: 0.05,
        }),
    },
  ],
  ["egg", { width: 0.044, height: 0.044, depth: 0.058, make: egg }],
]);

function pear(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const skin = peel({
    noise,
    colour: colour ?? [0.5, 0.48, 0.1],
    second: colour ?? [0.5, 0.3, 0.08],
    blush: 0.4,
    dots: 0.7,
    gloss: 0.4,
    roughness: 0.25,
  });
  make.lathe([0, 0, 0], PEAR, skin, { tilt: (random() - 0.5) * 0.25 });
  stalk(make, 0.106, [0.008, 0.124, 0.003]);
}

function peach(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const skin = peel({
    noise,
    colour: colour ?? [0.62, 0.16, 0.07],
    second: colour ?? [0.76, 0.45, 0.16],
    blush: 0.5,
    gloss: 0.12,
    roughness: 0.6,
    through: 0.16,
  });
  make.lathe(
    [0, 0, 0],
    APPLE.map((value, index) => value * (index % 2 === 0 ? 0.95 : 0.96)),
    skin,
    { yaw: random() * 6 },
  );
  make.leaf([0.002, 0.064, 0], { length: 0.06, width: 0.018, droop: 0.3, outline: oval }, GREEN, {
    yaw: 1.7,
    lean: -0.2,
  });
}

function tomato(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const skin = peel({
    noise,
    colour: colour ?? [0.56, 0.035, 0.018],
    second: colour ?? [0.6, 0.14, 0.02],
    blush: 0.3,
    gloss: 0.9,
    roughness: 0.05,
    through: 0.14,
  });
  make.lathe([0, 0, 0], TOMATO, skin, { yaw: random() * 6 });
  calyx(make, 0.053, 0.02);
}

function egg(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const tone = random();
  const shell = peel({
    noise,
    colour: colour ?? (tone < 0.5 ? [0.62, 0.4, 0.25] : [0.78, 0.73, 0.64]),
    blush: 0.2,
    dots: 0.2,
    gloss: 0.2,
    roughness: 0.45,
    through: 0.1,
  });
  make.lathe([0, 0.0215, -0.028], EGG, shell, { lean: Math.PI / 2, yaw: (random() - 0.5) * 1.4 });
}
