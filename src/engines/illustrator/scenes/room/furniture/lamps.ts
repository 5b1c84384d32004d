import { smoothstep } from "../../../core/interpolate.ts";
import type { Colour } from "../../../core/colour.ts";
import { scaleColour } from "../../../core/colour.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Lamp } from "../../../indoors/lights.ts";
import type { Material } from "../../../indoors/material.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import { placeIn } from "../../../indoors/pose.ts";
import type { Pose } from "../../../indoors/pose.ts";
import type { Making, Piece } from "./making.ts";

/** How much light the lamps of a room give. */
const POWER = 1.15;

export const metal = (colour: Colour): Material => ({
  colour,
  gloss: colour[0] > 0.2 ? 0.9 : 0.5,
  roughness: 0.22,
  isMetal: colour[0] > 0.2,
});

/** A shade of cloth or paper: lit from within it is brightest at the height of the bulb. */
export function shadeMaterial(colour: Colour, height: number, glow: Colour | undefined): Material {
  if (glow === undefined) return { colour, through: 0.35 };
  const mean = scaleColour(glow, 0.7);
  return {
    colour,
    glow: mean,
    isLampshade: true,
    paint(surface, skin) {
      const up = surface.v / height;
      const bright = 0.45 + 0.75 * smoothstep(0.75, 0, Math.abs(up - 0.48));
      skin.glowRed = glow[0] * bright;
      skin.glowGreen = glow[1] * bright ** 1.15;
      skin.glowBlue = glow[2] * bright ** 1.3;
    },
  };
}

export const bulbOf = (
  pose: Pose,
  height: number,
  { lampColour }: Making,
  plan: Pick<Lamp, "freeUp" | "freeDown" | "shade"> & { power: number },
): Lamp => {
  const [x, y, z] = placeIn(pose, 0, height, 0);
  return {
    x,
    y,
    z,
    colour: scaleColour(lampColour, plan.power * POWER),
    radius: 0.07,
    freeUp: plan.freeUp,
    freeDown: plan.freeDown,
    shade: plan.shade,
  };
};

const LINEN: Colour = [0.72, 0.66, 0.54];

/** A lamp that stands on the floor: on one leg, or on three. */
export function makeFloorLamp(pose: Pose, making: Making): Piece {
  const { style, noise, random, isLit, lampColour } = making;
  const make = createCarpenter(pose);
  const hasThree = random() < 0.5;
  const glow = isLit ? scaleColour(lampColour, 1.5) : undefined;
  if (hasThree) {
    const wood = timber({ noise, colour: style.wood, grain: "up" });
    for (let leg = 0; leg < 3; leg++) {
      const angle = (leg / 3) * 2 * Math.PI + 0.4;
      make.rod(
        [Math.cos(angle) * 0.27, 0, Math.sin(angle) * 0.27],
        [Math.cos(angle) * 0.03, 1.24, Math.sin(angle) * 0.03],
        [0.011, 0.015],
        wood,
      );
    }
  } else {
    make.lathe([0, 0, 0], [0, 0.03, 0.12, 0.03, 0.14, 0.016, 0.14, 0], metal(style.metal));
    make.rod([0, 0.02, 0], [0, 1.3, 0], [0.011, 0.009], metal(style.metal));
  }
  const profile = [0.235, 0, 0.205, 0.3];
  make.lathe([0, 1.22, 0], profile, shadeMaterial(LINEN, 0.3, glow));
  if (isLit)
    make.ball(
      [0, 1.37, 0],
      [0.035, 0.045, 0.035],
      { colour: [1, 1, 1], isLampshade: true, glow: scaleColour(lampColour, 5) },
      { isCasting: false },
    );
  const lamp = bulbOf(pose, 1.37, making, { freeUp: 0.6, freeDown: 0.55, shade: 0.34, power: 2.1 });
  return { solids: make.parts, ...(isLit ? { lamps: [lamp] } : {}) };
}

const BASES: readonly (readonly number[])[] = [
  [
    0, 0, 0.07, 0, 0.075, 0.01, 0.05, 0.03, 0.09, 0.1, 0.095, 0.16, 0.06, 0.24, 0.018, 0.28, 0.012,
    0.34,
  ],
  [0, 0, 0.08, 0, 0.08, 0.012, 0.02, 0.02, 0.012, 0.05, 0.012, 0.34],
  [0, 0, 0.06, 0, 0.075, 0.03, 0.075, 0.2, 0.05, 0.25, 0.014, 0.27, 0.012, 0.34],
];

/** A lamp for a bedside table, a desk or a sideboard. */
export function makeTableLamp(pose: Pose, making: Making): Piece {
  const { style, noise, random, isLit, lampColour } = making;
  const make = createCarpenter(pose);
  const base = BASES[Math.floor(random() * BASES.length)] ?? [];
  const look = random();
  make.lathe(
    [0, 0, 0],
    base,
    look < 0.5
      ? ceramic(noise, style.pot, { speckle: 0.4 })
      : look < 0.75
        ? metal(style.metal)
        : ceramic(noise, [0.74, 0.72, 0.68]),
  );
  const glow = isLit ? scaleColour(lampColour, 1.7) : undefined;
  make.lathe([0, 0.32, 0], [0.15, 0, 0.11, 0.2], shadeMaterial(LINEN, 0.2, glow));
  if (isLit)
    make.ball(
      [0, 0.42, 0],
      [0.026, 0.03, 0.026],
      { colour: [1, 1, 1], isLampshade: true, glow: scaleColour(lampColour, 5) },
      { isCasting: false },
    );
  const lamp = bulbOf(pose, 0.42, making, {
    freeUp: 0.62,
    freeDown: 0.5,
    shade: 0.32,
    power: 1.15,
  });
  return { solids: make.parts, ...(isLit ? { lamps: [lamp] } : {}) };
}
