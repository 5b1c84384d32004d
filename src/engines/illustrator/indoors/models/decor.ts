import type { Colour } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { ceramic } from "../materials/ceramic.ts";
import { curve } from "../solids/curve.ts";
import type { At } from "./tableware.ts";

export interface CandlePlan {
  readonly height: number;
  readonly colour: Colour;
  readonly metal: Colour;
}

const HOLDER: readonly number[] = curve(
  [
    0, 0.002, 0.04, 0.001, 0.044, 0.004, 0.02, 0.012, 0.008, 0.022, 0.0075, 0.05, 0.012, 0.06, 0.02,
    0.066, 0.0135, 0.07, 0.0135, 0.082, 0.011, 0.082,
  ],
  3,
);
const FLAME: readonly number[] = curve([
  0, -0.009, 0.0045, -0.004, 0.0062, 0.003, 0.0042, 0.014, 0.0015, 0.026, 0, 0.032,
]);

/** A candle that burns on a holder of metal. */
export function addCandle(make: Carpenter, [x, y, z]: At, plan: CandlePlan): void {
  const { height, metal } = plan;
  make.lathe([x, y, z], HOLDER, { colour: metal, gloss: 0.95, roughness: 0.12, isMetal: true });
  const base = y + 0.07;
  const stick = [0, 0, 0.011, 0, 0.0108, height - 0.002, 0.009, height, 0, height - 0.003];
  make.lathe([x, base, z], stick, waxMaterial(plan));
  const wick: At = [x + 0.001, base + height + 0.008, z];
  make.rod([x, base + height - 0.003, z], wick, [0.0008, 0.0006], { colour: [0.03, 0.02, 0.02] });
  make.lathe([x, base + height + 0.012, z], FLAME, FIRE, { isCasting: false });
}

/** Wax that glows where the flame is near. */
const waxMaterial = ({ height, colour }: CandlePlan): Material => ({
  colour,
  gloss: 0.3,
  roughness: 0.3,
  through: 0.2,
  glow: [0.5, 0.2, 0.06],
  isLampshade: true,
  paint(surface, skin) {
    const near = smoothstep(height - 0.05, height, surface.v);
    skin.glowRed = 0.75 * near;
    skin.glowGreen = 0.33 * near;
    skin.glowBlue = 0.09 * near;
  },
});

/** A flame: blue at its root, white in its middle, orange at its edge. */
const FIRE: Material = {
  colour: [0, 0, 0],
  glow: [9, 4.6, 1.4],
  isLampshade: true,
  paint(surface, skin) {
    const up = surface.v / 0.03;
    const edge = 1 - Math.min(1, Math.hypot(surface.u, surface.w) / 0.006) * 0.5;
    skin.glowRed = lerp(3, 11, smoothstep(-0.6, 0.2, up)) * edge;
    skin.glowGreen = lerp(1.6, 6, smoothstep(-0.6, 0.1, up)) * edge;
    skin.glowBlue = lerp(2.2, 1.5, smoothstep(-0.8, 0, up)) * edge;
  },
};

const PETALS: readonly Colour[] = [
  [0.72, 0.3, 0.36],
  [0.8, 0.76, 0.7],
  [0.76, 0.5, 0.1],
  [0.36, 0.2, 0.5],
  [0.72, 0.14, 0.1],
  [0.8, 0.55, 0.5],
];

/** A vase with cut flowers. */
export function addFlowers(
  make: Carpenter,
  [x, y, z]: At,
  { noise, random, clay, colour }: { noise: Noise; random: Random; clay: Colour; colour?: Colour },
): void {
  const vase = curve(
    [
      0, 0.003, 0.03, 0, 0.034, 0.004, 0.05, 0.04, 0.052, 0.075, 0.036, 0.115, 0.022, 0.138, 0.024,
      0.16, 0.03, 0.168, 0.028, 0.169, 0.02, 0.15, 0.02, 0.12,
    ],
    3,
  );
  make.lathe([x, y, z], vase, ceramic(noise, clay, { speckle: 0.5 }));
  const green: Material = { colour: [0.1, 0.22, 0.06], gloss: 0.25, roughness: 0.4, through: 0.3 };
  const tone = colour ?? PETALS[Math.floor(random() * PETALS.length)] ?? [0.72, 0.3, 0.36];
  const petal: Material = {
    colour: tone,
    through: 0.4,
    paint: (surface, skin) => void (skin.green *= 0.75 + 0.5 * surface.w),
  };
  make.cluster(petal, (inner) => {
    for (let flower = 0; flower < 8; flower++) {
      const angle = flower * 2.4 + random();
      const out = 0.03 + 0.075 * Math.sqrt(flower / 8) * (0.7 + 0.5 * random());
      const head: At = [
        x + Math.cos(angle) * out,
        y + 0.25 + 0.09 * random() - out * 0.4,
        z + Math.sin(angle) * out,
      ];
      inner.rod([x, y + 0.13, z], head, [0.0018, 0.0014], green);
      for (const share of [0.5, 0.7]) {
        const place: At = [
          lerp(x, head[0], share),
          lerp(y + 0.13, head[1], share),
          lerp(z, head[2], 0.5),
        ];
        inner.leaf(place, LEAF, green, { yaw: angle + share * 12 + random(), lean: -0.5 });
      }
      addBloom(inner, head, petal, angle);
    }
  });
}

const LEAF = {
  length: 0.05,
  width: 0.018,
  droop: 0.3,
  outline: (share: number) => Math.sin(Math.PI * share ** 0.7),
};
const petalOutline = (share: number): number => Math.sin(Math.PI * (0.12 + share * 0.86)) ** 0.6;
const OUTER = { length: 0.034, width: 0.02, droop: 0.15, outline: petalOutline };
const INNER = { length: 0.022, width: 0.015, droop: -0.35, outline: petalOutline };

/** Eight petals spread out, five that still stand up, and a heart. */
function addBloom(inner: Carpenter, head: At, petal: Material, angle: number): void {
  for (let index = 0; index < 8; index++)
    inner.leaf(head, OUTER, petal, { yaw: index * 0.785 + angle, lean: -0.42 });
  for (let index = 0; index < 5; index++)
    inner.leaf(head, INNER, petal, { yaw: index * 1.257 + angle, lean: -1.05 });
  const heart: At = [head[0], head[1] + 0.004, head[2]];
  inner.ball(heart, [0.007, 0.005, 0.007], { colour: [0.6, 0.38, 0.05] });
}
