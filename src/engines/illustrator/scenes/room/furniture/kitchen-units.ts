import type { Colour } from "../../../core/colour.ts";
import { lerp } from "../../../core/interpolate.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import { floorTiles } from "../../../indoors/materials/floor-tiles.ts";
import { marble } from "../../../indoors/materials/marble.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { metal } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

export const WORKTOP = 0.91;
const DEPTH = 0.62;

export interface UnitsPlan {
  /** The middle of the wall's foot behind them. */
  readonly pose: Pose;
  readonly width: number;
  /** A stretch without wall units, for the window; across from the middle. */
  readonly gap?: readonly [from: number, to: number];
  readonly ceiling: number;
  /** Open boards instead of wall units. */
  readonly isOpen: boolean;
  /** The tiles behind the worktop end this high. */
  readonly tiledTo: number;
}

const STEEL: Material = { colour: [0.56, 0.57, 0.58], gloss: 0.9, roughness: 0.2, isMetal: true };

export const worktopMaterial = ({ style, noise }: Pick<Making, "style" | "noise">): Material =>
  style.id === "nordic" || style.id === "boho" || style.id === "japandi"
    ? timber({ noise, colour: style.wood, grain: "across", gloss: 0.7, roughness: 0.16 })
    : marble(noise, style.id === "loft" ? [0.1, 0.1, 0.105] : [0.76, 0.75, 0.73]);

/** A row of kitchen cupboards with worktop, sink, stove, tiles, and cupboards or boards above. */
export function makeUnits(
  { pose, width, gap, ceiling, isOpen, tiledTo }: UnitsPlan,
  making: Making,
): Piece {
  const { style, noise, random } = making;
  const make = createCarpenter(pose);
  const front: Material = { colour: style.cabinet, gloss: 0.35, roughness: 0.35 };
  make.box([0, 0.1, -DEPTH / 2], [width, WORKTOP - 0.14, DEPTH - 0.04], front);
  make.box([0, 0, -DEPTH / 2 + 0.03], [width, 0.1, DEPTH - 0.1], { colour: [0.05, 0.05, 0.05] });
  const count = Math.round(width / 0.6);
  const unit = width / count;
  const stove = Math.floor(lerp(1, count - 1, random()));
  for (let index = 0; index < count; index++) {
    const x = -width / 2 + unit * (index + 0.5);
    if (index === stove && (gap === undefined || x < gap[0] - 0.2 || x > gap[1] + 0.2))
      addStove(make, x, unit, tiledTo, ceiling);
    else
      addDoor(
        make,
        [x, 0.12, -DEPTH - 0.004],
        [unit - 0.008, WORKTOP - 0.2],
        front,
        style.metal,
        index % 3 === 1 ? 3 : 1,
      );
  }
  make.box(
    [0, WORKTOP - 0.04, -DEPTH / 2 - 0.01],
    [width + 0.02, 0.04, DEPTH + 0.03],
    worktopMaterial(making),
    { round: 0.005 },
  );
  const tile = floorTiles({
    noise,
    colour:
      style.id === "loft"
        ? [0.7, 0.69, 0.66]
        : style.id === "boho"
          ? [0.5, 0.56, 0.5]
          : [0.76, 0.75, 0.71],
    joint: [0.55, 0.53, 0.5],
    size: [0.15, 0.075],
    isBonded: true,
    plane: "wall",
    gloss: 0.9,
    roughness: 0.06,
  });
  make.box([0, WORKTOP, -0.006], [width, tiledTo - WORKTOP, 0.012], tile);
  addSink(make, gap === undefined ? -width * 0.2 : (gap[0] + gap[1]) / 2);
  addThings(make, width, making);
  addUpper(make, { width, gap, ceiling, isOpen, front, unit, count }, making);
  return { solids: make.parts };
}

function addDoor(
  make: Carpenter,
  at: readonly [number, number, number],
  [width, height]: readonly [number, number],
  front: Material,
  knob: Colour,
  drawers: number,
): void {
  const high = height / drawers;
  for (let row = 0; row < drawers; row++) {
    const y = at[1] + row * high;
    make.box([at[0], y + 0.003, at[2]], [width, high - 0.007, 0.02], front, { round: 0.004 });
    // A raised frame around a sunken field.
    for (const x of [-1, 1])
      make.box(
        [at[0] + x * (width / 2 - 0.035), y + 0.003, at[2] - 0.012],
        [0.07, high - 0.007, 0.012],
        front,
        { round: 0.004, isCasting: false },
      );
    for (const edge of [y + 0.003, y + high - 0.06])
      make.box([at[0], edge, at[2] - 0.012], [width - 0.14, 0.055, 0.012], front, {
        round: 0.004,
        isCasting: false,
      });
    const isDrawer = drawers > 1;
    make.box(
      [
        at[0] + (isDrawer ? 0 : width * 0.4),
        isDrawer ? y + high * 0.5 : y + high * 0.66,
        at[2] - 0.03,
      ],
      isDrawer ? [0.14, 0.012, 0.022] : [0.012, 0.14, 0.022],
      metal(knob),
      { round: 0.005 },
    );
  }
}

function addStove(
  make: Carpenter,
  x: number,
  unit: number,
  tiledTo: number,
  ceiling: number,
): void {
  const dark: Material = { colour: [0.02, 0.02, 0.022], gloss: 0.9, roughness: 0.04 };
  make.box([x, 0.12, -DEPTH - 0.006], [unit - 0.01, WORKTOP - 0.2, 0.03], STEEL, { round: 0.006 });
  make.box([x, 0.2, -DEPTH - 0.024], [unit - 0.1, 0.34, 0.01], dark, { round: 0.006 });
  make.box([x, 0.6, -DEPTH - 0.05], [unit - 0.12, 0.018, 0.02], STEEL, { round: 0.006 });
  for (let knob = 0; knob < 4; knob++)
    make.lathe(
      [x - unit * 0.3 + knob * unit * 0.2, 0.72, -DEPTH - 0.02],
      [0.016, 0, 0.014, 0.02, 0, 0.02],
      dark,
      { lean: -Math.PI / 2 },
    );
  make.box([x, WORKTOP + 0.001, -DEPTH / 2], [unit - 0.04, 0.008, DEPTH - 0.12], dark, {
    round: 0.004,
  });
  make.lathe(
    [x - 0.12, WORKTOP + 0.01, -DEPTH * 0.36],
    [0, 0, 0.1, 0, 0.11, 0.02, 0.11, 0.13, 0.102, 0.13, 0.1, 0.02, 0, 0.02],
    STEEL,
  );
  make.lathe(
    [x - 0.12, WORKTOP + 0.01, -DEPTH * 0.36],
    [0.11, 0.132, 0.08, 0.15, 0.02, 0.16, 0.02, 0.18, 0, 0.185],
    STEEL,
  );
  if (tiledTo > 1.5) {
    make.box([x, tiledTo + 0.12, -0.25], [unit, 0.06, 0.5], STEEL, { round: 0.008 });
    make.box([x, tiledTo + 0.18, -0.16], [unit * 0.42, ceiling - tiledTo - 0.18, 0.28], STEEL, {
      round: 0.008,
    });
  }
}

function addSink(make: Carpenter, x: number): void {
  make.box([x, WORKTOP + 0.001, -DEPTH * 0.5], [0.56, 0.006, 0.42], STEEL, { round: 0.01 });
  make.box([x, WORKTOP + 0.0015, -DEPTH * 0.5], [0.46, 0.007, 0.34], {
    colour: [0.2, 0.2, 0.21],
    gloss: 0.8,
    roughness: 0.3,
    isMetal: true,
  });
  make.rod([x, WORKTOP, -0.1], [x, WORKTOP + 0.27, -0.1], [0.014, 0.012], STEEL);
  make.rod([x, WORKTOP + 0.265, -0.1], [x, WORKTOP + 0.285, -0.25], [0.011, 0.01], STEEL);
  make.rod([x, WORKTOP + 0.29, -0.25], [x, WORKTOP + 0.2, -0.265], [0.01, 0.01], STEEL);
}

/** Jars, a board, a bowl of lemons, a plant pot with spoons. */
function addThings(make: Carpenter, width: number, { style, noise, random }: Making): void {
  const clay = (colour: Colour): Material => ceramic(noise, colour, { speckle: 0.4 });
  const jar = (x: number, size: number, colour: Colour): void =>
    make.lathe(
      [x, WORKTOP, -0.16],
      [
        0,
        0,
        size * 0.32,
        0,
        size * 0.36,
        size * 0.1,
        size * 0.36,
        size * 0.75,
        size * 0.3,
        size * 0.84,
        size * 0.3,
        size * 0.9,
        size * 0.34,
        size * 0.92,
        size * 0.34,
        size,
        0,
        size * 1.02,
      ],
      clay(colour),
    );
  const left = -width * lerp(0.36, 0.44, random());
  jar(left, 0.22, style.pot);
  jar(left + 0.17, 0.17, [0.7, 0.67, 0.6]);
  make.box(
    [left + 0.4, WORKTOP + 0.004, -0.03],
    [0.28, 0.38, 0.02],
    timber({ noise, colour: style.wood, grain: "up" }),
    { lean: 0.16, round: 0.006 },
  );
  const right = width * lerp(0.3, 0.42, random());
  make.lathe(
    [right, WORKTOP, -0.3],
    [0, 0, 0.06, 0, 0.07, 0.012, 0.13, 0.05, 0.16, 0.1, 0.154, 0.1, 0.12, 0.055, 0, 0.025],
    clay([0.72, 0.7, 0.64]),
  );
  for (const [index, [a, b]] of (
    [
      [0.05, 0.02],
      [-0.05, 0.03],
      [0, -0.055],
      [0.01, 0.01],
    ] as const
  ).entries())
    make.ball(
      [right + a, WORKTOP + (index === 3 ? 0.13 : 0.085), -0.3 + b],
      [0.048, 0.042, 0.042],
      {
        colour: index % 2 === 0 ? [0.72, 0.5, 0.03] : [0.4, 0.48, 0.06],
        gloss: 0.45,
        roughness: 0.25,
      },
      { yaw: index * 1.3 },
    );
}

interface Upper {
  readonly width: number;
  readonly gap: readonly [number, number] | undefined;
  readonly ceiling: number;
  readonly isOpen: boolean;
  readonly front: Material;
  readonly unit: number;
  readonly count: number;
}

function addUpper(
  make: Carpenter,
  { width, gap, ceiling, isOpen, front, unit, count }: Upper,
  making: Making,
): void {
  const { style, noise, random } = making;
  const bottom = 1.46;
  const isFree = (x: number): boolean =>
    gap === undefined || x + unit * 0.45 < gap[0] || x - unit * 0.45 > gap[1];
  for (let index = 0; index < count; index++) {
    const x = -width / 2 + unit * (index + 0.5);
    if (!isFree(x)) continue;
    if (!isOpen) {
      make.box([x, bottom, -0.17], [unit, ceiling - bottom - 0.14, 0.33], front);
      addDoor(
        make,
        [x, bottom, -0.345],
        [unit - 0.006, ceiling - bottom - 0.14],
        front,
        style.metal,
        1,
      );
      continue;
    }
    for (const y of [bottom + 0.02, bottom + 0.4]) {
      make.box(
        [x, y, -0.13],
        [unit, 0.03, 0.24],
        timber({ noise, colour: style.wood, grain: "across" }),
        { round: 0.004 },
      );
      addCrockery(make, [x, y + 0.03, -0.13], unit, { style, noise, random });
    }
  }
}

/** Piles of plates and bowls, cups and jars on a board. */
function addCrockery(
  make: Carpenter,
  at: readonly [number, number, number],
  unit: number,
  { style, noise, random }: Pick<Making, "style" | "noise" | "random">,
): void {
  const colours: readonly Colour[] = [
    [0.74, 0.72, 0.67],
    style.pot,
    style.cushions[1],
    [0.5, 0.5, 0.48],
  ];
  for (let place = 0; place < 3; place++) {
    const x = at[0] + (place - 1) * unit * 0.31;
    const clay = ceramic(noise, colours[Math.floor(random() * colours.length)] ?? style.pot, {
      speckle: 0.4,
    });
    const chance = random();
    if (chance < 0.35) {
      for (let plate = 0; plate < 4; plate++)
        make.lathe(
          [x, at[1] + plate * 0.016, at[2]],
          [0, 0, 0.05, 0, 0.085, 0.016, 0.08, 0.02, 0, 0.008],
          clay,
        );
    } else if (chance < 0.7) {
      for (let bowl = 0; bowl < 3; bowl++)
        make.lathe(
          [x, at[1] + bowl * 0.026, at[2]],
          [0, 0, 0.035, 0, 0.07, 0.05, 0.064, 0.05, 0, 0.012],
          clay,
        );
    } else
      make.lathe(
        [x, at[1], at[2]],
        [0, 0, 0.05, 0, 0.055, 0.02, 0.055, 0.15, 0.04, 0.17, 0.04, 0.19, 0, 0.2],
        clay,
      );
  }
}
