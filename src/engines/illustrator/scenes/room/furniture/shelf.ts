import { lerp } from "../../../core/interpolate.ts";
import type { Colour } from "../../../core/colour.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { addBooks } from "./books.ts";
import { metal } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

export interface ShelfPlan {
  /** The middle of its foot, at its back; it faces against the depth of the pose. */
  readonly pose: Pose;
  readonly width: number;
  readonly height: number;
  readonly boards: number;
  readonly columns: number;
  /** The share of its places that hold books; others hold vases and boxes, or nothing. */
  readonly full: number;
  readonly colour?: Colour;
  /** A closed base as high as this, with doors. */
  readonly base?: number;
}

const DEPTH = 0.3;
const THICK = 0.026;

/** Shelves with books and a few other things. */
export function makeShelf(plan: ShelfPlan, making: Making): Piece {
  const { pose, width, height, boards, columns, base = 0 } = plan;
  const { style, noise } = making;
  const make = createCarpenter(pose);
  const colour = plan.colour ?? style.wood;
  const isPainted = plan.colour !== undefined;
  const board: Material = isPainted
    ? { colour, gloss: 0.4, roughness: 0.35 }
    : timber({ noise, colour, grain: "across" });
  const post: Material = isPainted ? board : timber({ noise, colour, grain: "up" });
  const column = (width - THICK) / columns;
  for (let index = 0; index <= columns; index++)
    make.box(
      [-width / 2 + THICK / 2 + index * column, 0, -DEPTH / 2],
      [THICK, height, DEPTH],
      post,
      { round: 0.002 },
    );
  make.box([0, 0, -0.006], [width, height, 0.012], {
    ...board,
    colour: [colour[0] * 0.8, colour[1] * 0.8, colour[2] * 0.8],
  });
  if (base > 0) addDoors(make, { width, base, columns, column }, board, style.metal);
  const step = (height - base) / boards;
  for (let row = 0; row <= boards; row++)
    make.box(
      [0, base + row * step - (row === boards ? THICK : 0), -DEPTH / 2],
      [width - 0.002, THICK, DEPTH - 0.004],
      board,
      { round: 0.002 },
    );
  for (let row = 0; row < boards; row++) {
    for (let index = 0; index < columns; index++) {
      const from = -width / 2 + THICK + index * column;
      fill(
        make,
        { from, to: from + column - THICK, floor: base + row * step + THICK, room: step - THICK },
        plan.full,
        making,
      );
    }
  }
  return { solids: make.parts };
}

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly room: number;
}

function fill(make: Carpenter, cell: Cell, full: number, { style, noise, random }: Making): void {
  const row = { ...cell, front: -DEPTH + 0.035, depth: 0.2 };
  if (random() < full) {
    const end = random() < 0.4 ? lerp(cell.from, cell.to, lerp(0.55, 0.85, random())) : cell.to;
    addBooks(make, { ...row, to: end }, random);
    if (end < cell.to - 0.14) addVase(make, (end + cell.to) / 2, cell, { style, noise, random });
    return;
  }
  const chance = random();
  if (chance < 0.7)
    addVase(make, lerp(cell.from, cell.to, lerp(0.3, 0.7, random())), cell, {
      style,
      noise,
      random,
    });
  else if (chance < 0.9) addBooks(make, { ...row, to: lerp(cell.from, cell.to, 0.5) }, random);
}

function addVase(
  make: Carpenter,
  x: number,
  { floor, room }: Cell,
  { style, noise, random }: Pick<Making, "style" | "noise" | "random">,
): void {
  const size = Math.min(room * 0.8, lerp(0.12, 0.26, random()));
  const colours: readonly Colour[] = [
    style.pot,
    [0.72, 0.69, 0.62],
    style.cushions[1],
    [0.08, 0.08, 0.085],
  ];
  const colour = colours[Math.floor(random() * colours.length)] ?? style.pot;
  const belly = lerp(0.26, 0.45, random());
  make.lathe(
    [x, floor, -DEPTH * 0.5],
    [
      0,
      0,
      size * belly * 0.6,
      0,
      size * belly,
      size * 0.36,
      size * belly * 0.7,
      size * 0.68,
      size * 0.12,
      size * 0.84,
      size * 0.16,
      size,
      size * 0.12,
      size * 0.98,
      size * 0.08,
      size * 0.8,
    ],
    ceramic(noise, colour, { speckle: 0.3 }),
  );
}

function addDoors(
  make: Carpenter,
  {
    width,
    base,
    columns,
    column,
  }: { width: number; base: number; columns: number; column: number },
  board: Material,
  knob: Colour,
): void {
  make.box([0, 0, -DEPTH / 2 - 0.03], [width, base, DEPTH + 0.06], board);
  for (let index = 0; index < columns; index++) {
    const x = -width / 2 + THICK / 2 + (index + 0.5) * column;
    make.box([x, 0.07, -DEPTH - 0.07], [column - 0.02, base - 0.1, 0.02], board, { round: 0.004 });
    make.box([x, 0.13, -DEPTH - 0.076], [column - 0.14, base - 0.22, 0.02], board, {
      round: 0.008,
    });
    make.ball([x + column * 0.36, base * 0.6, -DEPTH - 0.1], [0.014, 0.014, 0.014], metal(knob));
  }
}
