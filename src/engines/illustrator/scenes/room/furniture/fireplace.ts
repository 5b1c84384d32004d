import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Lamp } from "../../../indoors/lights.ts";
import type { Material } from "../../../indoors/material.ts";
import { brick } from "../../../indoors/materials/brick.ts";
import { plaster } from "../../../indoors/materials/plaster.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import { placeIn } from "../../../indoors/pose.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { createPanel } from "../../../indoors/solids/panel.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import type { RoomStyle } from "../style.ts";
import type { Making, Piece } from "./making.ts";

const MANTEL = 1.16;
const WIDE = 0.86;
const HIGH = 0.72;

const WIDTH = 1.75;
const DEPTH = 0.42;

/** A chimney breast with a fire that burns. `pose` is the middle of the wall's foot behind it. */
export function makeFireplace(pose: Pose, ceiling: number, making: Making): Piece {
  const { noise, random } = making;
  const make = createCarpenter(pose);
  addBreast(make, ceiling, making);
  addMantel(make, making);
  addLogs(make, noise);
  addFlames(make, noise, random() * 40);
  const [x, y, z] = placeIn(pose, 0, 0.3, -DEPTH * 0.62);
  const free = { freeUp: -1, freeDown: -1, shade: 1 };
  const lamp: Lamp = { x, y, z, colour: [2.6, 1.05, 0.3], radius: 0.16, ...free };
  return { solids: make.parts, lamps: [lamp] };
}

const isBare = ({ id }: RoomStyle): boolean => id === "loft" || id === "boho";

function breastMaterial({ style, noise }: Making): Material {
  if (style.id === "boho") return brick(noise, [0.72, 0.68, 0.62], 0.9);
  return style.id === "loft" ? brick(noise, style.accent) : plaster(noise, style.wall, 0.15);
}

/** The masonry around the opening, its sooty back and the hearth before it. */
function addBreast(make: Carpenter, ceiling: number, making: Making): void {
  const { noise } = making;
  const breast = breastMaterial(making);
  const side = (WIDTH - WIDE) / 2;
  for (const x of [-1, 1])
    make.box([x * (WIDE / 2 + side / 2), 0, -DEPTH / 2], [side, HIGH, DEPTH], breast);
  make.box([0, HIGH, -DEPTH / 2], [WIDTH, ceiling - HIGH, DEPTH], breast);
  make.box([0, 0, -0.02], [WIDE, HIGH, 0.03], brick(noise, [0.05, 0.04, 0.035]));
  const slab = plaster(noise, [0.12, 0.115, 0.11], 0.5);
  make.box([0, -0.01, -DEPTH / 2 - 0.2], [WIDTH * 0.9, 0.04, DEPTH + 0.4], slab);
}

/** The shelf with its surround, and what stands on it. */
function addMantel(make: Carpenter, { style, noise }: Making): void {
  const isWooden = isBare(style) || style.id === "japandi";
  const shelf: Material = isWooden
    ? timber({ noise, colour: style.darkWood, grain: "across" })
    : { colour: style.trim, gloss: 0.35, roughness: 0.4 };
  const round = { round: 0.012 };
  const [front, side] = [-DEPTH - 0.02, (WIDTH - WIDE) / 2];
  make.box([0, MANTEL, -DEPTH / 2 - 0.06], [WIDTH + 0.16, 0.07, DEPTH + 0.16], shelf, round);
  if (!isBare(style)) {
    for (const x of [-1, 1])
      make.box([x * (WIDE / 2 + side * 0.5), 0, front], [side * 0.62, MANTEL, 0.05], shelf, round);
    make.box([0, HIGH + 0.12, front], [WIDTH - 0.1, MANTEL - HIGH - 0.14, 0.05], shelf, round);
  }
  const top = MANTEL + 0.07;
  const wax: Material = { colour: [0.75, 0.72, 0.64] };
  const vase = [0, 0, 0.05, 0, 0.08, 0.07, 0.05, 0.16, 0.03, 0.2, 0.04, 0.22, 0.026, 0.21];
  make.lathe([-0.62, top, -DEPTH / 2], vase, ceramic(noise, style.pot, { speckle: 0.4 }));
  for (const [x, high] of [
    [0.6, 0.16],
    [0.72, 0.11],
  ] as const)
    make.lathe([x, top, -DEPTH / 2], [0, 0, 0.03, 0, 0.03, high, 0, high + 0.005], wax);
}

/** Two sheets of flames behind one another. */
function addFlames(make: Carpenter, noise: Noise, shift: number): void {
  const fire = flames(noise, shift);
  for (const [z, width, height] of [
    [-0.12, 0.62, 0.46],
    [-0.2, 0.5, 0.34],
  ] as const) {
    const covers = (u: number, v: number): boolean => fire.heat(u / width + z, v / height) > 0.12;
    const pose = make.place([0, 0.1, z]);
    make.add(
      createPanel({ pose, width, height, material: fire.material, covers, isCasting: false }),
    );
  }
}

function addLogs(make: Carpenter, noise: Noise): void {
  const bark: Material = {
    colour: [0.09, 0.055, 0.035],
    paint(surface, skin) {
      const ember =
        smoothstep(0.1, 0.45, noise.fbm(surface.u * 30, surface.v * 12 + surface.w * 30, 3)) *
        smoothstep(0.24, 0.1, surface.y);
      skin.glowRed = ember * 2.4;
      skin.glowGreen = ember * 0.55;
      skin.glowBlue = ember * 0.06;
    },
    glow: [0.25, 0.06, 0.01],
  };
  make.rod([-0.28, 0.07, -0.22], [0.26, 0.08, -0.24], [0.055, 0.05], bark);
  make.rod([-0.24, 0.08, -0.1], [0.28, 0.06, -0.12], [0.05, 0.055], bark);
  make.rod([-0.2, 0.16, -0.14], [0.2, 0.17, -0.2], [0.045, 0.05], bark);
}

/** Tongues that rise from the logs: white at the root, orange, red at the tips. */
function flames(
  noise: Noise,
  shift: number,
): { heat: (u: number, v: number) => number; material: Material } {
  const heat = (u: number, v: number): number => {
    const lick = noise.fbm(u * 4.2 + shift + v * 0.6, v * 1.5 - shift, 3) * (0.35 + v);
    const reach = 1 - Math.abs(u + lick * 0.25) * 1.7;
    const tongue = 0.5 + 0.5 * noise.perlin(u * 7 + shift, v * 0.7 + shift);
    return clamp(reach * (0.6 + 0.7 * tongue) - v * 0.95 + lick * 0.8, 0, 1);
  };
  return {
    heat,
    material: {
      colour: [0, 0, 0],
      glow: [2.4, 0.9, 0.2],
      isLampshade: true,
      paint(surface, skin) {
        const hot = heat(surface.u / 0.6 - 0.12, surface.v / 0.46);
        skin.glowRed = 0.7 + 5.5 * hot;
        skin.glowGreen = 0.1 + 3.4 * hot ** 1.5;
        skin.glowBlue = 0.01 + 1.4 * hot ** 3;
      },
    },
  };
}
