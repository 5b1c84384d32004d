import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import { curve } from "../solids/curve.ts";
import { crust } from "./crust.ts";
import type { Model, ModelMaking } from "./model.ts";

const ICING: readonly Colour[] = [
  [0.66, 0.2, 0.28],
  [0.1, 0.045, 0.025],
  [0.78, 0.74, 0.68],
  [0.5, 0.28, 0.1],
];
const SPRINKLES: readonly Colour[] = [
  [0.75, 0.1, 0.12],
  [0.8, 0.62, 0.08],
  [0.1, 0.4, 0.62],
  [0.8, 0.78, 0.74],
  [0.2, 0.55, 0.16],
];

function doughnut(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const icing = colour ?? ICING[Math.floor(random() * ICING.length)] ?? [0.66, 0.2, 0.28];
  const dough = crust({
    noise,
    colour: [0.52, 0.27, 0.08],
    dark: [0.4, 0.18, 0.05],
    pale: [0.68, 0.46, 0.2],
    top: 0.05,
  });
  const ring = (x: number, y: number, z: number, radius: number): number => {
    const out = Math.sqrt(x * x + z * z) - 0.031;
    return Math.sqrt(out * out + y * y) - radius;
  };
  make.form(
    [0, 0.019, 0],
    { minX: -0.053, maxX: 0.053, minY: -0.02, maxY: 0.021, minZ: -0.053, maxZ: 0.053 },
    (x, y, z) => ring(x, y, z, 0.0195),
    dough,
  );
  const glaze: Material = {
    colour: icing,
    gloss: 0.85,
    roughness: 0.07,
    through: 0.06,
    paint(surface, skin) {
      const cell = 0.0042;
      const [a, b] = [Math.floor(surface.u / cell), Math.floor(surface.w / cell)];
      const turn = hashCell(a, b) * Math.PI;
      const [dx, dz] = [surface.u - (a + 0.5) * cell, surface.w - (b + 0.5) * cell];
      const along = dx * Math.cos(turn) + dz * Math.sin(turn);
      const across = dz * Math.cos(turn) - dx * Math.sin(turn);
      if (hashCell(a + 9, b) > 0.5 || Math.abs(along) > 0.0019 || Math.abs(across) > 0.0006) return;
      const tone = SPRINKLES[Math.floor(hashCell(b, a) * SPRINKLES.length)] ?? icing;
      skin.red = tone[0];
      skin.green = tone[1];
      skin.blue = tone[2];
      skin.gloss = 0.3;
    },
  };
  make.form(
    [0, 0.019, 0],
    { minX: -0.055, maxX: 0.055, minY: -0.008, maxY: 0.024, minZ: -0.055, maxZ: 0.055 },
    (x, y, z) => {
      const angle = Math.atan2(z, x);
      const rim = 0.002 + 0.0045 * Math.sin(angle * 5 + 1) + 0.003 * Math.sin(angle * 9);
      return Math.max(ring(x, y, z, 0.0212), rim - y - 0.004) * 0.9;
    },
    glaze,
    { caution: 0.8 },
  );
}

function cookie(make: Carpenter, { noise, random }: ModelMaking): void {
  const dough = crust({
    noise,
    colour: [0.52, 0.29, 0.1],
    dark: [0.34, 0.16, 0.05],
    pale: [0.64, 0.42, 0.18],
    top: 0.014,
  });
  make.lathe(
    [0, 0, 0],
    curve([0, 0, 0.036, 0.0005, 0.041, 0.005, 0.037, 0.011, 0.02, 0.0135, 0, 0.0142]),
    dough,
  );
  const chip: Material = { colour: [0.06, 0.028, 0.014], gloss: 0.5, roughness: 0.25 };
  make.cluster(chip, (inner) => {
    for (let index = 0; index < 11; index++) {
      const out = 0.034 * Math.sqrt((index + 0.5) / 11);
      const angle = index * 2.4 + random();
      inner.ball(
        [Math.cos(angle) * out, 0.0125 - out * out * 3.4, Math.sin(angle) * out],
        [0.0042, 0.003, 0.0042],
        chip,
        { yaw: angle },
      );
    }
  });
}

/** A cake on its foot: sponge, cream between, icing with drops, berries on top. */
function cake(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const cream: Material = {
    colour: colour ?? [0.8, 0.74, 0.66],
    gloss: 0.3,
    roughness: 0.35,
    through: 0.12,
  };
  const bumpy: Material = {
    ...cream,
    paint: (surface) =>
      bendNormal(
        surface,
        noise.perlin(surface.u * 60, surface.v * 90) * 0.12,
        noise.perlin(surface.w * 60, surface.v * 90) * 0.12,
        0,
      ),
  };
  make.lathe(
    [0, 0, 0],
    curve([0, 0.0, 0.085, 0.001, 0.088, 0.006, 0.088, 0.085, 0.085, 0.092, 0, 0.094], 3),
    bumpy,
  );
  addIcing(make, ICING[Math.floor(random() * 2)] ?? [0.1, 0.045, 0.025]);
  const berry: Material = {
    colour: [0.44, 0.02, 0.025],
    gloss: 0.8,
    roughness: 0.06,
    through: 0.16,
  };
  make.cluster(berry, (inner) => {
    for (let index = 0; index < 9; index++) {
      const angle = (index / 9) * 2 * Math.PI;
      inner.ball(
        [Math.cos(angle) * 0.068, 0.108, Math.sin(angle) * 0.068],
        [0.0115, 0.011, 0.0115],
        berry,
      );
    }
  });
}

/** Icing that runs down the side of a cake in drops. */
function addIcing(make: Carpenter, colour: Colour): void {
  const icing: Material = {
    colour,
    gloss: 0.85,
    roughness: 0.06,
  };
  make.form(
    [0, 0, 0],
    { minX: -0.094, maxX: 0.094, minY: 0.03, maxY: 0.1, minZ: -0.094, maxZ: 0.094 },
    (x, y, z) => {
      const angle = Math.atan2(z, x);
      const out = Math.sqrt(x * x + z * z);
      const wave = Math.sin(angle * 9) * 0.5 + 0.5 * Math.sin(angle * 14 + 1.3);
      const low = 0.078 - 0.026 * Math.max(0, wave);
      return (
        Math.max(
          out - 0.0905,
          y - 0.0975,
          low - y + Math.max(0, 0.0895 - out) * 6 * Number(y < 0.094),
        ) * 0.75
      );
    },
    icing,
    { caution: 0.7 },
  );
}

function cupcake(make: Carpenter, { noise, random, colour }: ModelMaking): void {
  const paper: Material = {
    colour: [0.62, 0.4, 0.24],
    paint(surface, skin) {
      const fold = Math.sin(Math.atan2(surface.w, surface.u) * 34);
      skin.red *= 1 + fold * 0.1;
      skin.green *= 1 + fold * 0.1;
      skin.blue *= 1 + fold * 0.1;
      bendNormal(surface, fold * 0.25 * surface.nz, 0, -fold * 0.25 * surface.nx);
    },
  };
  make.lathe([0, 0, 0], [0, 0, 0.024, 0, 0.033, 0.04, 0, 0.042], paper);
  make.lathe(
    [0, 0.037, 0],
    curve([0.033, 0, 0.037, 0.006, 0.032, 0.014, 0, 0.017]),
    crust({
      noise,
      colour: [0.5, 0.24, 0.065],
      dark: [0.22, 0.08, 0.022],
      pale: [0.7, 0.46, 0.2],
      top: 0.02,
    }),
  );
  const cream: Material = {
    colour: colour ?? ICING[Math.floor(random() * ICING.length)] ?? [0.8, 0.74, 0.68],
    gloss: 0.45,
    roughness: 0.2,
    through: 0.12,
  };
  make.form(
    [0, 0.048, 0],
    { minX: -0.036, maxX: 0.036, minY: 0, maxY: 0.052, minZ: -0.036, maxZ: 0.036 },
    (x, y, z) => {
      const angle = Math.atan2(z, x);
      const wind = y * 150 - angle;
      const ridge = Math.abs(Math.sin(wind / 2)) * 0.0055 + Math.sin(angle * 6 + y * 190) * 0.0009;
      const cone = 0.0335 * (1 - y / 0.052) ** 0.72 - 0.004;
      return (Math.sqrt(x * x + z * z) - cone - ridge) * 0.55;
    },
    cream,
    { caution: 0.75 },
  );
  make.ball([0, 0.1, 0], [0.0095, 0.0095, 0.0095], {
    colour: [0.45, 0.015, 0.02],
    gloss: 0.95,
    roughness: 0.03,
  });
}

/** What is sweet and goes with coffee. */
export const CAKES: ReadonlyMap<string, Model> = new Map<string, Model>([
  ["doughnut", { width: 0.106, height: 0.042, depth: 0.106, served: "plate", make: doughnut }],
  ["cookie", { width: 0.082, height: 0.017, depth: 0.082, served: "plate", make: cookie }],
  ["cake", { width: 0.18, height: 0.12, depth: 0.18, served: "plate", make: cake }],
  ["cupcake", { width: 0.074, height: 0.11, depth: 0.074, served: "plate", make: cupcake }],
]);
