import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import { curve } from "../solids/curve.ts";
import { crust } from "./crust.ts";
import type { Model, ModelMaking } from "./model.ts";

const GOLDEN: Colour = [0.5, 0.24, 0.065];
const DARK: Colour = [0.22, 0.08, 0.022];
const PALE: Colour = [0.7, 0.46, 0.2];

/** A crescent of seven rolls of dough that grow towards its middle. */
function croissant(make: Carpenter, { noise }: ModelMaking): void {
  const material = crust({ noise, colour: GOLDEN, dark: DARK, pale: PALE, top: 0.05, gloss: 0.4 });
  const flaky: Material = {
    ...material,
    paint(surface, skin) {
      material.paint?.(surface, skin);
      const angle = Math.atan2(surface.u, surface.w + 0.075);
      const layer = Math.sin(
        angle * 52 + surface.v * 60 + noise.perlin(surface.u * 60, surface.w * 60) * 2.4,
      );
      const ridge = layer * 0.12;
      skin.red *= 1 + ridge;
      skin.green *= 1 + ridge * 1.2;
      skin.blue *= 1 + ridge * 1.3;
      bendNormal(surface, layer * 0.16 * Math.cos(angle), 0, -layer * 0.16 * Math.sin(angle));
    },
  };
  make.form(
    [0, 0.026, 0.02],
    { minX: -0.095, maxX: 0.095, minY: -0.028, maxY: 0.042, minZ: -0.075, maxZ: 0.05 },
    (x, y, z) => {
      const angle = Math.atan2(x, z + 0.075);
      const out = Math.sqrt(x * x + (z + 0.075) ** 2) - 0.078;
      const share = clamp(Math.abs(angle) / 1.25, 0, 1);
      const rolls = angle * 5.2 + (angle > 0 ? 0.12 : -0.12);
      const within = rolls - Math.round(rolls);
      const body = 0.04 * (1 - share ** 2.2) + 0.007;
      const radius = body * (0.84 + 0.2 * Math.sqrt(Math.max(0, 1 - within * within * 3.2)));
      const over = Math.max(0, Math.abs(angle) - 1.22) * 0.078;
      const flat = y < 0 ? 1.25 : 1;
      return Math.sqrt(out * out * 0.92 + y * y * flat + over * over) - radius;
    },
    flaky,
    { caution: 0.6 },
  );
}

/** A round or a long loaf with cuts that opened in the oven. */
function loaf(long: number, wide: number, high: number, cuts: number): Model["make"] {
  return (make, { noise }) => {
    const material = crust({
      noise,
      colour: [0.42, 0.2, 0.065],
      dark: [0.2, 0.08, 0.025],
      pale: [0.72, 0.56, 0.34],
      top: high,
      gloss: 0.15,
      dusted: 0.35,
    });
    const scored: Material = {
      ...material,
      paint(surface, skin) {
        material.paint?.(surface, skin);
        const open = smoothstep(0.5, 0.9, cutAt(surface.u, surface.w));
        skin.red += (0.74 - skin.red) * open;
        skin.green += (0.58 - skin.green) * open;
        skin.blue += (0.36 - skin.blue) * open;
      },
    };
    const cutAt = (x: number, z: number): number => {
      const place = (x / long + z / (wide * 3.4)) * cuts;
      const within = Math.abs(place - Math.round(place)) * (long / cuts);
      return Math.abs(z) < wide * 0.62 && Math.abs(x) < long * 0.8
        ? clamp(1 - within / 0.007, 0, 1)
        : 0;
    };
    make.form(
      [0, 0, 0],
      { minX: -long, maxX: long, minY: 0, maxY: high * 1.06, minZ: -wide, maxZ: wide },
      (x, y, z) => {
        const a = Math.abs(x) / long;
        const width = Math.sqrt(Math.max(0.0001, 1 - a ** 2.6));
        const b = z / wide;
        const c = (y - high * 0.36) / (high * (y < high * 0.36 ? 0.4 : 0.64));
        const reach = Math.sqrt(b * b + c * c) / width;
        const lumps = noise.perlin(x * 34, z * 34 + y * 20) * 0.0018;
        return Math.max(
          (reach - 1) * Math.min(wide, high * 0.55) * width * 0.72 +
            cutAt(x, z) * 0.004 * Number(c > 0) +
            lumps,
          Math.abs(x) - long * 0.995,
        );
      },
      scored,
      { caution: 0.6 },
    );
  };
}

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
    curve([
      [0, 0],
      [0.036, 0.0005],
      [0.041, 0.005],
      [0.037, 0.011],
      [0.02, 0.0135],
      [0, 0.0142],
    ]),
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
      curve(
        [
          [0, 0],
          [radius - 0.006, 0.0002],
          [radius, 0.006],
          [radius - 0.003, 0.013],
          [radius - 0.012, 0.0155],
          [0, 0.0158],
        ],
        3,
      ),
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
    curve(
      [
        [0, 0.0],
        [0.085, 0.001],
        [0.088, 0.006],
        [0.088, 0.085],
        [0.085, 0.092],
        [0, 0.094],
      ],
      3,
    ),
    bumpy,
  );
  const icing: Material = {
    colour: ICING[Math.floor(random() * 2)] ?? [0.1, 0.045, 0.025],
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
  make.lathe(
    [0, 0, 0],
    [
      [0, 0],
      [0.024, 0],
      [0.033, 0.04],
      [0, 0.042],
    ],
    paper,
  );
  make.lathe(
    [0, 0.037, 0],
    curve([
      [0.033, 0],
      [0.037, 0.006],
      [0.032, 0.014],
      [0, 0.017],
    ]),
    crust({ noise, colour: GOLDEN, dark: DARK, pale: PALE, top: 0.02 }),
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
  make.lathe(
    [0, 0, 0],
    curve(
      [
        [0, 0],
        [0.05, 0.001],
        [0.055, 0.01],
        [0.053, 0.02],
        [0, 0.021],
      ],
      3,
    ),
    bun,
  );
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
    curve(
      [
        [0, 0],
        [0.054, 0.001],
        [0.058, 0.008],
        [0.055, 0.016],
        [0, 0.017],
      ],
      3,
    ),
    meat,
  );
  make.box(
    [0, 0.0405, 0],
    [0.098, 0.0035, 0.098],
    { colour: [0.78, 0.47, 0.06], gloss: 0.5, roughness: 0.2, through: 0.15 },
    { yaw: 0.5, round: 0.002 },
  );
  make.lathe(
    [0.004, 0.0445, 0],
    [
      [0, 0],
      [0.05, 0],
      [0.0525, 0.0035],
      [0.05, 0.007],
      [0, 0.007],
    ],
    { colour: [0.5, 0.06, 0.03], gloss: 0.8, roughness: 0.08 },
  );
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
  const seeded: Material = {
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
  make.lathe(
    [0, 0.06, 0],
    curve([
      [0, 0],
      [0.053, 0.0],
      [0.0575, 0.006],
      [0.054, 0.02],
      [0.04, 0.034],
      [0.02, 0.041],
      [0, 0.043],
    ]),
    seeded,
  );
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
        [0, 0],
        [0.13, 0.0],
        [0.145, 0.008],
        [0.141, 0.019],
        [0.13, 0.021],
        [0.121, 0.012],
        [0.1, 0.0105],
        [0, 0.0115],
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

export const BAKERY: ReadonlyMap<string, Model> = new Map<string, Model>([
  ["croissant", { width: 0.18, height: 0.066, depth: 0.12, served: "plate", make: croissant }],
  [
    "bread",
    { width: 0.24, height: 0.1, depth: 0.15, served: "board", make: loaf(0.12, 0.075, 0.1, 4) },
  ],
  [
    "baguette bread",
    {
      width: 0.46,
      height: 0.055,
      depth: 0.075,
      served: "board",
      make: loaf(0.23, 0.037, 0.055, 7),
    },
  ],
  ["doughnut", { width: 0.106, height: 0.042, depth: 0.106, served: "plate", make: doughnut }],
  ["cookie", { width: 0.082, height: 0.017, depth: 0.082, served: "plate", make: cookie }],
  ["pancakes", { width: 0.136, height: 0.095, depth: 0.136, served: "plate", make: pancakes }],
  ["cake", { width: 0.18, height: 0.12, depth: 0.18, served: "plate", make: cake }],
  ["cupcake", { width: 0.074, height: 0.11, depth: 0.074, served: "plate", make: cupcake }],
  ["cheese", { width: 0.125, height: 0.055, depth: 0.1, served: "board", make: cheese }],
  ["burger", { width: 0.13, height: 0.104, depth: 0.13, served: "plate", make: burger }],
  ["pizza", { width: 0.29, height: 0.024, depth: 0.29, served: "board", make: pizza }],
]);
