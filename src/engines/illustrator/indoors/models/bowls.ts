import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import type { Model, ModelMaking } from "./model.ts";
import { serviceOf } from "./service-of.ts";
import { addBowl } from "./tableware.ts";

/** Small round or long pieces in a bowl, as one. */
function bowlOf(
  fill: (inner: Carpenter, making: ModelMaking) => void,
  mean: Colour,
): Model["make"] {
  return (make, making) => {
    addBowl(make, [0, 0, 0], 0.085, serviceOf(making), making.noise);
    make.cluster({ colour: mean, gloss: 0.4, roughness: 0.3 }, (inner) => fill(inner, making));
  };
}

function rice(inner: Carpenter, { random }: ModelMaking): void {
  const grain: Material = { colour: [0.8, 0.78, 0.72], gloss: 0.35, roughness: 0.25, through: 0.2 };
  inner.ball([0, 0.05, 0], [0.07, 0.042, 0.07], grain);
  for (let index = 0; index < 260; index++) {
    const out = Math.sqrt(index / 260);
    const angle = index * 2.4;
    const lift = 0.05 + 0.042 * Math.sqrt(Math.max(0, 1 - (out * 0.98) ** 2));
    inner.ball(
      [Math.cos(angle) * out * 0.068, lift, Math.sin(angle) * out * 0.068],
      [0.0042, 0.0019, 0.0019],
      grain,
      { yaw: random() * 6, tilt: (random() - 0.5) * 0.8 },
    );
  }
}

function salad(inner: Carpenter, { random }: ModelMaking): void {
  const greens: readonly Material[] = (
    [
      [0.16, 0.34, 0.05],
      [0.3, 0.44, 0.09],
      [0.1, 0.22, 0.06],
    ] as const
  ).map((colour) => ({ colour, gloss: 0.35, roughness: 0.3, through: 0.35 }));
  for (let index = 0; index < 46; index++) {
    const angle = index * 2.4;
    const out = 0.068 * Math.sqrt(index / 46);
    const material = greens[index % greens.length];
    if (material !== undefined)
      inner.leaf(
        [Math.cos(angle) * out * 0.6, 0.066 + 0.02 * random(), Math.sin(angle) * out * 0.6],
        {
          length: 0.045 + 0.03 * random(),
          width: 0.034,
          droop: 0.35,
          outline: (share) =>
            Math.sin(Math.PI * share ** 0.75) * (0.85 + 0.15 * Math.sin(share * 40)),
        },
        material,
        { yaw: angle + random(), lean: -0.25 - 0.7 * random() },
      );
  }
  for (let index = 0; index < 7; index++) {
    const angle = index * 0.9 + 0.3;
    inner.ball(
      [Math.cos(angle) * 0.045, 0.085, Math.sin(angle) * 0.045],
      [0.0125, 0.0125, 0.0125],
      { colour: [0.56, 0.04, 0.02], gloss: 0.9, roughness: 0.05, through: 0.12 },
    );
  }
}

/** Noodles in broth with an egg, greens and slices. */
function noodles(make: Carpenter, making: ModelMaking): void {
  addBowl(make, [0, 0, 0], 0.095, serviceOf(making), making.noise);
  make.lathe([0, 0.068, 0], [0.088, 0, 0, 0.0005], {
    colour: [0.42, 0.2, 0.05],
    gloss: 0.9,
    roughness: 0.03,
  });
  make.ball([0.01, 0.06, 0.008], [0.062, 0.026, 0.058], strandMaterial(making.noise));
  make.ball(
    [-0.046, 0.075, -0.012],
    [0.026, 0.014, 0.021],
    { colour: [0.8, 0.76, 0.68], gloss: 0.6, roughness: 0.1, through: 0.2 },
    { yaw: 0.4 },
  );
  make.ball([-0.046, 0.083, -0.013], [0.013, 0.0085, 0.0125], {
    colour: [0.8, 0.4, 0.04],
    gloss: 0.9,
    roughness: 0.04,
  });
  const meat: Material = { colour: [0.48, 0.24, 0.14], gloss: 0.5, roughness: 0.2 };
  for (const [index, x] of [0.022, 0.046].entries())
    make.lathe(
      [x, 0.079 + index * 0.005, -0.036 + index * 0.012],
      [0, 0, 0.026, 0, 0.027, 0.003, 0.026, 0.0065, 0, 0.0065],
      meat,
      { lean: 0.2, tilt: 0.15 },
    );
  const green: Material = { colour: [0.12, 0.3, 0.06], gloss: 0.3, roughness: 0.35, through: 0.3 };
  make.cluster(green, (inner) => {
    for (let index = 0; index < 26; index++)
      inner.lathe(
        [
          -0.02 + 0.06 * hashCell(index, 1),
          0.085 + 0.004 * hashCell(index, 5),
          0.018 + 0.045 * hashCell(index, 3),
        ],
        [0.0032, 0, 0.0036, 0.003, 0.0022, 0.003],
        green,
        { tilt: hashCell(index, 9) * 2 },
      );
  });
}

/** Threads that lie side by side in swirls. */
function strandMaterial(noise: ModelMaking["noise"]): Material {
  return {
    colour: [0.76, 0.6, 0.3],
    gloss: 0.5,
    roughness: 0.18,
    through: 0.15,
    paint(surface, skin) {
      const flow = noise.fbm(surface.u * 18, surface.w * 18, 2);
      const thread = Math.sin(
        (surface.u * Math.cos(flow * 5) + surface.w * Math.sin(flow * 5)) * 1250 + flow * 40,
      );
      skin.red *= 0.82 + 0.22 * thread;
      skin.green *= 0.8 + 0.24 * thread;
      skin.blue *= 0.72 + 0.3 * thread;
      bendNormal(surface, thread * 0.4, 0, thread * 0.35);
    },
  };
}

/** Slices of fish on rice, rolls in seaweed. */
function sushi(make: Carpenter, { noise }: ModelMaking): void {
  const riceGrain = pressedRice(noise);
  for (const [index, colour] of (
    [
      [0.74, 0.24, 0.08],
      [0.52, 0.06, 0.06],
      [0.74, 0.24, 0.08],
    ] as const
  ).entries()) {
    const x = -0.056 + index * 0.04;
    make.cushion([x, 0, 0], [0.027, 0.022, 0.056], riceGrain, {
      round: 0.009,
      puff: 0.002,
      yaw: 0.2,
    });
    make.cushion([x, 0.019, 0], [0.031, 0.009, 0.068], fish(noise, colour), {
      round: 0.004,
      puff: 0.004,
      yaw: 0.2,
    });
  }
  const weed: Material = { colour: [0.018, 0.03, 0.02], gloss: 0.5, roughness: 0.3 };
  for (const [x, z] of [
    [0.062, -0.02],
    [0.066, 0.026],
  ] as const) {
    make.lathe([x, 0, z], [0, 0, 0.018, 0, 0.0185, 0.028, 0.0165, 0.0285], weed);
    make.lathe([x, 0, z], [0.0165, 0.0285, 0, 0.0292], riceGrain);
    make.ball([x, 0.0285, z], [0.0065, 0.0022, 0.0065], {
      colour: [0.74, 0.24, 0.08],
      gloss: 0.6,
      roughness: 0.15,
    });
  }
}

/** Grains pressed together. */
const pressedRice = (noise: ModelMaking["noise"]): Material => ({
  colour: [0.8, 0.78, 0.73],
  gloss: 0.3,
  roughness: 0.3,
  through: 0.15,
  paint: (surface) =>
    bendNormal(
      surface,
      noise.perlin(surface.u * 420, surface.v * 420) * 0.5,
      noise.perlin(surface.w * 420, surface.v * 420) * 0.5,
      0,
    ),
});

/** A slice of raw fish with its pale stripes. */
const fish = (noise: ModelMaking["noise"], colour: Colour): Material => ({
  colour,
  gloss: 0.7,
  roughness: 0.12,
  through: 0.2,
  paint(surface, skin) {
    const stripe =
      Math.max(
        0,
        Math.sin(
          (surface.u + surface.w * 0.4) * 520 + noise.perlin(surface.u * 50, surface.w * 50) * 2,
        ),
      ) ** 6;
    skin.red += stripe * 0.16;
    skin.green += stripe * 0.3;
    skin.blue += stripe * 0.26;
  },
});

/** What is made of many small pieces. */
export const BOWLS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ["rice", { width: 0.17, height: 0.1, depth: 0.17, make: bowlOf(rice, [0.8, 0.78, 0.72]) }],
  [
    "green salad",
    { width: 0.17, height: 0.12, depth: 0.17, make: bowlOf(salad, [0.2, 0.34, 0.07]) },
  ],
  ["noodles", { width: 0.19, height: 0.1, depth: 0.19, make: noodles }],
  ["sushi", { width: 0.17, height: 0.032, depth: 0.09, served: "board", make: sushi }],
]);
