import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import { curve } from "../solids/curve.ts";
import { crust } from "./crust.ts";
import type { Model, ModelMaking } from "./model.ts";

const pancakeOutline = (radius: number): number[] => {
  const edge = [radius - 0.006, 0.0002, radius, 0.006, radius - 0.003, 0.013];
  return [0, 0, ...edge, radius - 0.012, 0.0155, 0, 0.0158];
};

/** A pile of soft discs with butter and syrup that runs down. */
function pancakes(make: Carpenter, { noise, random }: ModelMaking): void {
  const batter = crust({
    noise,
    colour: [0.6, 0.34, 0.1],
    dark: [0.4, 0.17, 0.045],
    pale: [0.78, 0.58, 0.28],
    top: 0.017,
  });
  const faced: Material = {
    ...batter,
    paint(surface, skin) {
      batter.paint?.(surface, skin);
      const isRim = Math.abs(surface.ny) < 0.6;
      if (!isRim) return;
      skin.red = 0.78;
      skin.green = 0.6;
      skin.blue = 0.32;
    },
  };
  for (let layer = 0; layer < 5; layer++) {
    const radius = 0.064 + (random() - 0.5) * 0.006;
    make.lathe(
      [(random() - 0.5) * 0.008, layer * 0.0155, (random() - 0.5) * 0.008],
      curve(pancakeOutline(radius), 3),
      faced,
    );
  }
  const top = 5 * 0.0155;
  make.cushion(
    [0.004, top + 0.002, 0],
    [0.028, 0.011, 0.026],
    { colour: [0.82, 0.68, 0.26], gloss: 0.5, roughness: 0.2, through: 0.2 },
    { round: 0.004, puff: 0.001, yaw: 0.5 },
  );
  const syrup: Material = { colour: [0.3, 0.1, 0.014], gloss: 1, roughness: 0.02, through: 0.1 };
  make.form(
    [0, 0, 0],
    { minX: -0.072, maxX: 0.072, minY: 0.01, maxY: top + 0.006, minZ: -0.072, maxZ: 0.072 },
    (x, y, z) => {
      const angle = Math.atan2(z, x);
      const out = Math.sqrt(x * x + z * z);
      const run = 0.5 + 0.5 * Math.sin(angle * 4.3 + 0.8) * Math.cos(angle * 1.7);
      const puddle = Math.max(out - 0.04 - 0.026 * run, Math.abs(y - top) - 0.0026);
      const drip = Math.max(
        Math.abs(out - 0.066) - 0.0028,
        top - 0.062 * run ** 3 - y,
        y - top - 0.002,
        0.62 - run,
      );
      return Math.min(puddle, drip) * 0.7;
    },
    syrup,
    { caution: 0.7 },
  );
}

/** A wedge cut from a wheel, with holes. */
function cheese(make: Carpenter, { noise, colour }: ModelMaking): void {
  const flesh: Material = {
    colour: colour ?? [0.78, 0.55, 0.16],
    gloss: 0.25,
    roughness: 0.35,
    through: 0.18,
    paint(surface, skin) {
      const tone = 1 + 0.06 * noise.fbm(surface.u * 40, surface.w * 40 + surface.v * 40, 2);
      skin.red *= tone;
      skin.green *= tone;
    },
  };
  const holes = Array.from(
    { length: 15 },
    (_, index) =>
      [
        0.1 * (hashCell(index, 3) - 0.42),
        0.052 * hashCell(index, 7),
        0.075 * (hashCell(index, 11) - 0.45),
        0.004 + 0.0075 * hashCell(index, 13),
      ] as const,
  );
  make.form(
    [0, 0, 0],
    { minX: -0.07, maxX: 0.06, minY: 0, maxY: 0.055, minZ: -0.05, maxZ: 0.05 },
    (x, y, z) => {
      // Two cut sides that meet at the tip, the rind opposite.
      const side = Math.abs(z) * 0.92 - (x + 0.068) * 0.4;
      const rind = Math.sqrt((x + 0.068) ** 2 + z * z) - 0.124;
      let wedge = Math.max(side, rind, Math.abs(y - 0.0265) - 0.0255);
      for (const [a, b, c, radius] of holes)
        wedge = Math.max(wedge, radius - Math.sqrt((x - a) ** 2 + (y - b) ** 2 + (z - c) ** 2));
      return wedge - 0.0012;
    },
    flesh,
  );
}

/** Bun, salad, tomato, cheese, meat, bun with seeds. */
function burger(make: Carpenter, { noise }: ModelMaking): void {
  const bun = crust({
    noise,
    colour: [0.52, 0.24, 0.06],
    dark: [0.34, 0.13, 0.03],
    pale: [0.72, 0.5, 0.22],
    top: 0.04,
    gloss: 0.45,
  });
  make.lathe([0, 0, 0], curve([0, 0, 0.05, 0.001, 0.055, 0.01, 0.053, 0.02, 0, 0.021], 3), bun);
  addMeat(make, noise);
  make.box(
    [0, 0.0405, 0],
    [0.098, 0.0035, 0.098],
    { colour: [0.78, 0.47, 0.06], gloss: 0.5, roughness: 0.2, through: 0.15 },
    { yaw: 0.5, round: 0.002 },
  );
  make.lathe([0.004, 0.0445, 0], [0, 0, 0.05, 0, 0.0525, 0.0035, 0.05, 0.007, 0, 0.007], {
    colour: [0.5, 0.06, 0.03],
    gloss: 0.8,
    roughness: 0.08,
  });
  addSalad(make);
  make.lathe(
    [0, 0.06, 0],
    curve([0, 0, 0.053, 0.0, 0.0575, 0.006, 0.054, 0.02, 0.04, 0.034, 0.02, 0.041, 0, 0.043]),
    withSeeds(bun),
  );
}

/** A round of minced meat. */
function addMeat(make: Carpenter, noise: ModelMaking["noise"]): void {
  const meat: Material = {
    colour: [0.11, 0.05, 0.03],
    gloss: 0.4,
    roughness: 0.35,
    paint: (surface) =>
      bendNormal(
        surface,
        noise.perlin(surface.u * 220, surface.w * 220) * 0.5,
        noise.perlin(surface.v * 240, surface.u * 220) * 0.4,
        0,
      ),
  };
  make.lathe(
    [0, 0.023, 0],
    curve([0, 0, 0.054, 0.001, 0.058, 0.008, 0.055, 0.016, 0, 0.017], 3),
    meat,
  );
}

/** A leaf of salad with a ruffled edge. */
function addSalad(make: Carpenter): void {
  const salad: Material = { colour: [0.2, 0.4, 0.06], gloss: 0.35, roughness: 0.3, through: 0.4 };
  make.form(
    [0, 0.053, 0],
    { minX: -0.068, maxX: 0.068, minY: -0.009, maxY: 0.009, minZ: -0.068, maxZ: 0.068 },
    (x, y, z) => {
      const angle = Math.atan2(z, x);
      const out = Math.sqrt(x * x + z * z);
      const ruffle =
        Math.sin(angle * 13 + Math.sin(angle * 5) * 1.4) * 0.0062 * smoothstep(0.035, 0.064, out);
      return (
        Math.max(Math.abs(y - ruffle) - 0.0012, out - 0.062 - 0.003 * Math.sin(angle * 9)) * 0.5
      );
    },
    salad,
  );
}

/** A crust with seeds on top. */
function withSeeds(bun: Material): Material {
  return {
    ...bun,
    paint(surface, skin) {
      bun.paint?.(surface, skin);
      const cell = 0.0085;
      const [a, b] = [Math.floor(surface.u / cell), Math.floor(surface.w / cell)];
      const [dx, dz] = [
        surface.u - (a + 0.3 + 0.4 * hashCell(a, b)) * cell,
        surface.w - (b + 0.3 + 0.4 * hashCell(b, a)) * cell,
      ];
      if (surface.ny < 0.3 || hashCell(a + 5, b) > 0.75 || dx * dx * 2.4 + dz * dz > 3.2e-6) return;
      skin.red = 0.8;
      skin.green = 0.7;
      skin.blue = 0.48;
    },
  };
}

/** A flat round of dough with a puffed rim; sauce, cheese, slices and leaves are painted on. */
function pizza(make: Carpenter, { noise }: ModelMaking): void {
  const dough = crust({
    noise,
    colour: [0.6, 0.36, 0.14],
    dark: [0.2, 0.09, 0.035],
    pale: [0.76, 0.58, 0.33],
    top: 0.02,
    dusted: 0.1,
  });
  const topped: Material = {
    ...dough,
    gloss: 0.5,
    roughness: 0.25,
    paint(surface, skin) {
      dough.paint?.(surface, skin);
      const { u, w } = surface;
      const out = Math.sqrt(u * u + w * w) + noise.perlin(u * 40, w * 40) * 0.004;
      skin.gloss = 0.1;
      if (out > 0.122 || surface.ny < 0.5) return;
      paintTopping(u, w, noise, skin);
    },
  };
  make.lathe(
    [0, 0, 0],
    curve(
      [
        0, 0, 0.13, 0.0, 0.145, 0.008, 0.141, 0.019, 0.13, 0.021, 0.121, 0.012, 0.1, 0.0105, 0,
        0.0115,
      ],
      4,
    ),
    topped,
  );
  const leaf: Material = { colour: [0.06, 0.2, 0.04], gloss: 0.4, roughness: 0.25, through: 0.3 };
  for (const [x, z, yaw] of [
    [0.03, 0.02, 0.4],
    [-0.05, 0.04, 2.2],
    [-0.01, -0.06, 4],
    [0.065, -0.035, 5.2],
  ] as const)
    make.leaf(
      [x, 0.016, z],
      {
        length: 0.036,
        width: 0.022,
        droop: 0.12,
        outline: (share) => Math.sin(Math.PI * share ** 0.8),
      },
      leaf,
      { yaw, lean: -0.2 },
    );
}

function paintTopping(
  u: number,
  w: number,
  noise: ModelMaking["noise"],
  skin: Parameters<NonNullable<Material["paint"]>>[1],
): void {
  const melt = noise.fbm(u * 26, w * 26, 3);
  const isCheese = melt > -0.06;
  const brown = smoothstep(0.3, 0.45, noise.fbm(u * 55 + 9, w * 55, 2));
  const [red, green, blue] = isCheese
    ? [0.8 - 0.35 * brown, 0.62 - 0.38 * brown, 0.3 - 0.2 * brown]
    : [0.46, 0.075, 0.02];
  skin.red = red;
  skin.green = green;
  skin.blue = blue;
  skin.gloss = isCheese ? 0.4 : 0.7;
  skin.roughness = 0.2;
  const cell = 0.058;
  for (const [a, b] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const column = Math.floor(u / cell - 0.5) + a;
    const row = Math.floor(w / cell - 0.5) + b;
    const x = (column + 0.5 + 0.35 * (hashCell(column, row) - 0.5)) * cell;
    const z = (row + 0.5 + 0.35 * (hashCell(row, column) - 0.5)) * cell;
    const out = Math.hypot(u - x, w - z);
    if (out > 0.0175) continue;
    const edge = smoothstep(0.013, 0.0175, out);
    const grain = noise.perlin(u * 300, w * 300) * 0.14;
    skin.red = (0.42 - 0.2 * edge) * (1 + grain);
    skin.green = (0.065 - 0.03 * edge) * (1 + grain);
    skin.blue = 0.03;
    skin.gloss = 0.6;
  }
}

/** What is eaten from a plate or a board. */
export const DISHES: ReadonlyMap<string, Model> = new Map<string, Model>([
  ["pancakes", { width: 0.136, height: 0.095, depth: 0.136, served: "plate", make: pancakes }],
  ["cheese", { width: 0.125, height: 0.055, depth: 0.1, served: "board", make: cheese }],
  ["burger", { width: 0.13, height: 0.104, depth: 0.13, served: "plate", make: burger }],
  ["pizza", { width: 0.29, height: 0.024, depth: 0.29, served: "board", make: pizza }],
]);
