import type { Colour } from "../../core/colour.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { curve } from "../solids/curve.ts";
import type { At } from "./tableware.ts";

export type GlassKind = "wine" | "tumbler" | "flute" | "beer" | "martini" | "carafe";

interface GlassShape {
  /** The outside from the foot up, and back down the inside. */
  readonly profile: readonly number[];
  /** The inside, from its bottom up: what is poured in follows it. */
  readonly inside: readonly number[];
}

const SHAPES: Readonly<Record<GlassKind, GlassShape>> = {
  wine: {
    profile: curve(
      [
        0, 0.003, 0.034, 0.001, 0.035, 0.002, 0.01, 0.007, 0.004, 0.014, 0.0036, 0.07, 0.007, 0.08,
        0.03, 0.1, 0.041, 0.132, 0.038, 0.168, 0.033, 0.196,
      ],
      3,
    ),
    inside: [0, 0.083, 0.02, 0.09, 0.034, 0.108, 0.0395, 0.132, 0.037, 0.165],
  },
  tumbler: {
    profile: curve(
      [
        0, 0.004, 0.03, 0.004, 0.034, 0, 0.0355, 0.006, 0.039, 0.095, 0.0378, 0.0955, 0.0335, 0.016,
        0, 0.013,
      ],
      3,
    ),
    inside: [0, 0.0135, 0.0325, 0.0165, 0.0375, 0.095],
  },
  flute: {
    profile: curve(
      [
        0, 0.003, 0.031, 0.001, 0.032, 0.002, 0.008, 0.007, 0.0036, 0.016, 0.0036, 0.085, 0.01, 0.1,
        0.0225, 0.135, 0.0255, 0.18, 0.0225, 0.235,
      ],
      3,
    ),
    inside: [0, 0.098, 0.012, 0.106, 0.0215, 0.136, 0.0245, 0.18, 0.022, 0.23],
  },
  beer: {
    profile: curve(
      [
        0, 0.006, 0.034, 0.006, 0.038, 0, 0.041, 0.008, 0.0405, 0.13, 0.0425, 0.15, 0.041, 0.151,
        0.0365, 0.13, 0.0365, 0.02, 0, 0.016,
      ],
      3,
    ),
    inside: [0, 0.017, 0.0355, 0.02, 0.036, 0.13, 0.04, 0.15],
  },
  martini: {
    profile: curve(
      [
        0, 0.003, 0.034, 0.001, 0.035, 0.002, 0.009, 0.007, 0.0036, 0.014, 0.0036, 0.09, 0.006,
        0.098, 0.056, 0.158,
      ],
      3,
    ),
    inside: [0, 0.101, 0.052, 0.156],
  },
  carafe: {
    profile: curve(
      [
        0, 0.004, 0.045, 0.003, 0.054, 0.02, 0.056, 0.08, 0.042, 0.13, 0.024, 0.16, 0.022, 0.19,
        0.028, 0.215,
      ],
      3,
    ),
    inside: [0, 0.006, 0.043, 0.008, 0.052, 0.022, 0.054, 0.08, 0.041, 0.129],
  },
};

const CLEAR: Material = { colour: [0.8, 0.9, 0.88], gloss: 1, roughness: 0 };

export interface Pour {
  readonly colour: Colour;
  /** Up to which share of its height it is filled. */
  readonly full: number;
  readonly froth?: Colour;
  readonly through?: number;
}

/** The inside of a glass as full as it is poured, with the radius and the height of the liquid's rim. */
function poured(
  inside: readonly number[],
  full: number,
): { shape: number[]; rim: number; level: number } {
  const low = inside[1] ?? 0;
  const level = low + ((inside.at(-1) ?? 1) - low) * full;
  const shape: number[] = [];
  let rim = 0;
  for (let at = 0; at < inside.length; at += 2) {
    const [radius, height] = [inside[at] ?? 0, inside[at + 1] ?? 0];
    if (height <= level) {
      shape.push(radius, height);
      rim = radius;
      continue;
    }
    const [before, under] = [inside[at - 2] ?? 0, inside[at - 1] ?? 0];
    rim = before + ((radius - before) * (level - under)) / (height - under);
    shape.push(rim, level);
    break;
  }
  return { shape: [...shape, 0, level + 0.0003], rim, level };
}

export function addGlass(make: Carpenter, at: At, kind: GlassKind, pour?: Pour): void {
  const { profile, inside } = SHAPES[kind];
  if (pour !== undefined) {
    const { colour, full, froth, through = 0.5 } = pour;
    const liquid: Material = { colour, gloss: 0.9, roughness: 0.01, through };
    const { shape, rim, level } = poured(inside, full);
    make.lathe(at, shape, liquid);
    if (froth !== undefined) {
      make.lathe(
        [at[0], at[1] + level, at[2]],
        curve([rim, 0, rim * 1.02, 0.012, rim * 0.85, 0.02, 0, 0.022], 3),
        { colour: froth, through: 0.3 },
      );
    }
  }
  make.lathe(at, profile, CLEAR, { isGlass: true });
}

const BOTTLE: readonly number[] = curve(
  [
    0, 0.01, 0.03, 0.004, 0.0365, 0.006, 0.0375, 0.02, 0.0375, 0.17, 0.034, 0.2, 0.0165, 0.235,
    0.0145, 0.25, 0.0145, 0.292, 0.0165, 0.294, 0.0165, 0.302, 0.014, 0.303,
  ],
  3,
);

/** A bottle of dark glass with its label; nothing is seen through it. */
export function addBottle(make: Carpenter, at: At, colour: Colour, label: Colour): void {
  make.lathe(at, BOTTLE, {
    colour,
    gloss: 1,
    roughness: 0.02,
    through: 0.25,
    paint(surface, skin) {
      const isLabel = surface.v > 0.06 && surface.v < 0.145 && surface.w < 0.012;
      const isCap = surface.v > 0.252;
      if (!isLabel && !isCap) return;
      const line =
        isLabel &&
        (Math.abs(surface.v - 0.118) < 0.0035 ||
          Math.abs(surface.v - 0.1) < 0.0016 ||
          Math.abs(surface.v - 0.09) < 0.0016) &&
        Math.abs(surface.u) < 0.02;
      const tone: Colour = isCap ? [0.2, 0.025, 0.03] : line ? [0.1, 0.08, 0.07] : label;
      skin.red = tone[0];
      skin.green = tone[1];
      skin.blue = tone[2];
      skin.gloss = isCap ? 0.5 : 0.1;
      skin.roughness = 0.35;
      skin.through = 0;
    },
  });
}
