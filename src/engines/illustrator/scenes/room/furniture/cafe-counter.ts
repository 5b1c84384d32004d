import type { Colour } from "../../../core/colour.ts";
import { lerp } from "../../../core/interpolate.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import { floorTiles } from "../../../indoors/materials/floor-tiles.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { worktopMaterial } from "./kitchen-units.ts";
import type { Making, Piece } from "./making.ts";

const HIGH = 1.06;
const STEEL: Material = { colour: [0.62, 0.63, 0.64], gloss: 0.95, roughness: 0.14, isMetal: true };
const DARK: Material = { colour: [0.03, 0.03, 0.032], gloss: 0.7, roughness: 0.2 };

/** The bar of a café with its coffee machine and cakes, and shelves of cups and bottles on the wall behind. `pose` is at that wall. */
export function makeCafeCounter(pose: Pose, width: number, making: Making): Piece {
  const { style, noise } = making;
  const make = createCarpenter(pose);
  const z = -1.45;
  const front: Material =
    style.id === "classic" || style.id === "nordic" || style.id === "boho"
      ? floorTiles({
          noise,
          colour: style.cabinet,
          joint: [0.6, 0.57, 0.52],
          size: [0.075, 0.2],
          plane: "wall",
          gloss: 0.9,
          roughness: 0.07,
        })
      : timber({ noise, colour: style.darkWood, grain: "up" });
  make.box([0, 0.08, z], [width, HIGH - 0.12, 0.55], front);
  make.box([0, 0, z + 0.04], [width - 0.08, 0.08, 0.5], DARK);
  make.box([0, HIGH - 0.04, z - 0.03], [width + 0.1, 0.05, 0.68], worktopMaterial(making), {
    round: 0.006,
  });
  addMachine(make, [width * 0.2, HIGH + 0.01, z + 0.05]);
  addCakes(make, [-width * 0.26, HIGH + 0.01, z], making);
  for (let cup = 0; cup < 5; cup++)
    make.lathe(
      [width * 0.44 - cup * 0.085, HIGH + 0.01, z - 0.16],
      [0, 0, 0.024, 0, 0.036, 0.05, 0.033, 0.05, 0, 0.01],
      ceramic(noise, [0.76, 0.74, 0.7]),
    );
  make.box([0, 0.08, -0.26], [width + 0.5, 0.86, 0.5], {
    colour: style.cabinet,
    gloss: 0.3,
    roughness: 0.4,
  });
  make.box([0, 0.94, -0.27], [width + 0.5, 0.03, 0.54], worktopMaterial(making));
  addShelves(make, width, making);
  return { solids: make.parts };
}

/** A machine with two groups, a cup warmer on top and a grinder beside it. */
function addMachine(make: Carpenter, [x, y, z]: readonly [number, number, number]): void {
  make.box([x, y, z], [0.72, 0.1, 0.44], STEEL, { round: 0.012 });
  make.box([x, y + 0.1, z + 0.1], [0.7, 0.24, 0.22], DARK, { round: 0.01 });
  make.box([x, y + 0.32, z], [0.74, 0.14, 0.46], STEEL, { round: 0.014 });
  for (const side of [-0.18, 0.18]) {
    make.lathe([x + side, y + 0.25, z - 0.1], [0, 0, 0.036, 0, 0.036, 0.07], STEEL);
    make.rod([x + side, y + 0.27, z - 0.12], [x + side, y + 0.255, z - 0.27], [0.012, 0.016], DARK);
  }
  for (const side of [-0.34, 0.34])
    make.rod(
      [x + side, y + 0.34, z - 0.2],
      [x + side * 1.04, y + 0.12, z - 0.24],
      [0.006, 0.005],
      STEEL,
    );
  const cup: Material = { colour: [0.75, 0.73, 0.69], gloss: 0.8, roughness: 0.1 };
  for (let index = 0; index < 10; index++)
    make.lathe(
      [x - 0.28 + (index % 5) * 0.13, y + 0.46, z - 0.1 + Math.floor(index / 5) * 0.16],
      [0.034, 0, 0.04, 0.02, 0.026, 0.062, 0, 0.062],
      cup,
    );
  make.box([x + 0.54, y, z + 0.06], [0.16, 0.34, 0.22], DARK, { round: 0.01 });
  make.lathe([x + 0.54, y + 0.34, z + 0.06], [0.05, 0, 0.09, 0.14, 0.085, 0.18, 0, 0.19], {
    colour: [0.14, 0.08, 0.05],
    gloss: 0.9,
    roughness: 0.05,
  });
}

const CAKES: readonly Colour[] = [
  [0.32, 0.16, 0.07],
  [0.7, 0.5, 0.24],
  [0.66, 0.3, 0.3],
  [0.58, 0.36, 0.14],
];

/** Cake stands with rolls and cakes. */
function addCakes(
  make: Carpenter,
  [x, y, z]: readonly [number, number, number],
  { noise, random }: Making,
): void {
  const clay = ceramic(noise, [0.78, 0.76, 0.72]);
  for (const [index, offset] of [-0.36, 0, 0.36].entries()) {
    const high = [0.06, 0.16, 0.1][index] ?? 0.1;
    make.lathe(
      [x + offset, y, z - 0.08],
      [
        0,
        0,
        0.07,
        0,
        0.02,
        0.02,
        0.016,
        high - 0.02,
        0.15,
        high,
        0.15,
        high + 0.012,
        0,
        high + 0.008,
      ],
      clay,
    );
    if (index === 1) {
      make.lathe(
        [x, y + high + 0.01, z - 0.08],
        [0, 0, 0.115, 0, 0.12, 0.01, 0.12, 0.08, 0.11, 0.09, 0, 0.092],
        {
          colour: CAKES[Math.floor(random() * CAKES.length)] ?? [0.3, 0.16, 0.08],
          gloss: 0.3,
          roughness: 0.4,
        },
      );
      continue;
    }
    for (let roll = 0; roll < 6; roll++) {
      const angle = (roll / 6) * 2 * Math.PI;
      make.ball(
        [x + offset + Math.cos(angle) * 0.08, y + high + 0.035, z - 0.08 + Math.sin(angle) * 0.08],
        [0.044, 0.028, 0.034],
        { colour: [0.52, 0.29, 0.1], gloss: 0.35, roughness: 0.4 },
        { yaw: angle },
      );
    }
  }
}

function addShelves(make: Carpenter, width: number, { style, noise, random }: Making): void {
  const board = timber({ noise, colour: style.wood, grain: "across" });
  const colours: readonly Colour[] = [
    [0.1, 0.22, 0.1],
    [0.34, 0.18, 0.06],
    [0.6, 0.58, 0.52],
    style.pot,
    [0.16, 0.1, 0.06],
  ];
  for (const y of [1.42, 1.8]) {
    make.box([width * 0.27, y, -0.13], [width * 0.5, 0.035, 0.24], board, { round: 0.004 });
    for (let x = width * 0.05; x < width * 0.5; x += lerp(0.085, 0.14, random())) {
      const size = lerp(0.13, 0.28, random());
      const colour = colours[Math.floor(random() * colours.length)] ?? style.pot;
      const at = [x, y + 0.035, -0.13] as const;
      if (size > 0.2) {
        const glass = { colour, gloss: 0.95, roughness: 0.03 };
        make.lathe(at, scaled(BOTTLE, size), glass);
      } else make.lathe(at, scaled(JAR, size), ceramic(noise, colour, { speckle: 0.3 }));
    }
  }
}

/** Outlines for a height of 1. */
const BOTTLE = [0, 0, 0.14, 0, 0.15, 0.5, 0.056, 0.72, 0.052, 1, 0, 1];
const JAR = [0, 0, 0.24, 0, 0.26, 0.8, 0.18, 0.9, 0.18, 1, 0, 1];

const scaled = (outline: readonly number[], size: number): number[] =>
  outline.map((value) => value * size);
