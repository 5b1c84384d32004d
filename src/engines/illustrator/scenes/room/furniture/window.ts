import type { Colour } from "../../../core/colour.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Portal } from "../../../indoors/lights.ts";
import type { Material } from "../../../indoors/material.ts";
import { fabric } from "../../../indoors/materials/fabric.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import { placeIn } from "../../../indoors/pose.ts";
import type { Pose } from "../../../indoors/pose.ts";
import type { Solid } from "../../../indoors/solid.ts";
import { createDrape } from "../../../indoors/solids/drape.ts";
import type { Opening } from "../../../indoors/solids/panel.ts";
import { metal } from "./lamps.ts";
import type { Making } from "./making.ts";

export interface WindowPlan {
  readonly opening: Opening;
  readonly columns: number;
  readonly rows: number;
  readonly curtains: "none" | "sheer" | "heavy" | "blind";
  /** Whether it reaches down to the floor, so that it has no sill. */
  readonly isTall: boolean;
}

/** How far outside the wall's inner side the panes stand. */
const REVEAL = 0.16;
const BAR = 0.045;

/** The light of a window, as it falls into the room. */
export function portalOf(
  wall: Pose,
  { opening, columns, rows }: WindowPlan,
  light: Pick<Portal, "sky" | "ground" | "dapple">,
): Portal {
  const { left, right, bottom, top } = opening;
  const [ax, ay, az] = wall.deep;
  return {
    ...light,
    corner: placeIn(wall, left, bottom, REVEAL),
    across: wall.across,
    up: wall.up,
    facing: [-ax, -ay, -az],
    width: right - left,
    height: top - bottom,
    columns,
    rows,
    bar: BAR,
  };
}

/** Everything about a window but the panes: the sides of the hole, bars, sill, casing and curtains. `wall` is the middle of the wall's foot. */
export function makeWindow(wall: Pose, plan: WindowPlan, making: Making): Solid[] {
  const { left, right, bottom, top } = plan.opening;
  const { style, noise } = making;
  const make = createCarpenter(wall);
  const [middle, width, height] = [(left + right) / 2, right - left, top - bottom];
  const side: Material = { colour: style.wall };
  const isWooden = style.frame[0] > 0.25 && style.frame[2] < 0.25;
  const frame: Material = isWooden
    ? timber({ noise, colour: style.frame, grain: "up", gloss: 0.4, roughness: 0.3 })
    : { colour: style.frame, gloss: 0.4, roughness: 0.3 };
  const deep = REVEAL + 0.08;
  make.box([left - 0.02, bottom, deep / 2], [0.04, height, deep], side);
  make.box([right + 0.02, bottom, deep / 2], [0.04, height, deep], side);
  make.box([middle, top, deep / 2], [width + 0.08, 0.04, deep], side);
  make.box(
    [middle, bottom - 0.04, deep / 2],
    [width + 0.08, 0.04, deep],
    plan.isTall ? side : frame,
  );
  addBars(make, plan, frame);
  if (!plan.isTall)
    make.box([middle, bottom - 0.035, -0.06], [width + 0.22, 0.035, 0.2], frame, { round: 0.004 });
  if (style.id === "classic" || style.id === "nordic")
    addCasing(make, plan, { colour: style.trim, gloss: 0.3, roughness: 0.4 });
  addCurtains(make, plan, making);
  return make.parts;
}

function addBars(
  make: ReturnType<typeof createCarpenter>,
  { opening, columns, rows }: WindowPlan,
  frame: Material,
): void {
  const { left, right, bottom, top } = opening;
  const [middle, width, height] = [(left + right) / 2, right - left, top - bottom];
  const options = { isCasting: false, round: 0.003 };
  const outer = 0.06;
  make.box([left + outer / 2, bottom, REVEAL], [outer, height, 0.06], frame, options);
  make.box([right - outer / 2, bottom, REVEAL], [outer, height, 0.06], frame, options);
  make.box([middle, bottom, REVEAL], [width, outer, 0.06], frame, options);
  make.box([middle, top - outer, REVEAL], [width, outer, 0.06], frame, options);
  for (let column = 1; column < columns; column++)
    make.box(
      [left + (width * column) / columns, bottom, REVEAL],
      [BAR, height, 0.05],
      frame,
      options,
    );
  for (let row = 1; row < rows; row++)
    make.box(
      [middle, bottom + (height * row) / rows, REVEAL],
      [width, BAR * 0.8, 0.04],
      frame,
      options,
    );
}

function addCasing(
  make: ReturnType<typeof createCarpenter>,
  { opening, isTall }: WindowPlan,
  trim: Material,
): void {
  const { left, right, bottom, top } = opening;
  const wide = 0.1;
  const foot = isTall ? 0 : bottom;
  for (const x of [left - wide / 2, right + wide / 2])
    make.box([x, foot, -0.012], [wide, top - foot + wide, 0.03], trim, { round: 0.004 });
  make.box([(left + right) / 2, top, -0.014], [right - left + wide * 2 + 0.04, wide, 0.036], trim, {
    round: 0.008,
  });
}

function addCurtains(
  make: ReturnType<typeof createCarpenter>,
  { opening, curtains }: WindowPlan,
  { style, noise }: Making,
): void {
  if (curtains === "none") return;
  const { left, right, top, bottom } = opening;
  const width = right - left;
  if (curtains === "blind") {
    const cloth = fabric({ noise, colour: style.curtain, thread: 0.004, through: 0.5 });
    make.box(
      [(left + right) / 2, top - (top - bottom) * 0.24, 0.05],
      [width - 0.02, (top - bottom) * 0.24, 0.012],
      cloth,
      { isCasting: false },
    );
    make.box(
      [(left + right) / 2, top - (top - bottom) * 0.24 - 0.02, 0.05],
      [width - 0.02, 0.025, 0.02],
      cloth,
      { isCasting: false },
    );
    return;
  }
  const rail = top + 0.14;
  make.rod(
    [left - 0.32, rail, -0.1],
    [right + 0.32, rail, -0.1],
    [0.013, 0.013],
    metal(style.metal),
  );
  for (const x of [left - 0.34, right + 0.34])
    make.ball([x, rail, -0.1], [0.026, 0.026, 0.026], metal(style.metal));
  const colour: Colour = style.curtain;
  const panel = Math.min(0.62, Math.max(0.38, width * 0.24));
  for (const side of [-1, 1]) {
    const x = side < 0 ? left - 0.2 + panel / 2 - 0.08 : right + 0.2 - panel / 2 + 0.08;
    make.add(
      createDrape({
        pose: make.place([x, 0.015, -0.1]),
        width: panel,
        height: rail - 0.015,
        fold: curtains === "sheer" ? 0.085 : 0.11,
        depth: curtains === "sheer" ? 0.026 : 0.04,
        material: fabric({
          noise,
          colour,
          thread: 0.0022,
          through: curtains === "sheer" ? 0.62 : 0.2,
          nap: 0.06,
        }),
        isCasting: false,
      }),
    );
    if (curtains === "heavy")
      make.box([x, 0.015, -0.1], [panel - 0.04, rail - 0.015, 0.01], { colour }, { isSeen: false });
  }
}
