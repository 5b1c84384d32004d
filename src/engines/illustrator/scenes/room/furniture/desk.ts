import { createCarpenter } from "../../../indoors/carpenter.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { addDeskGlobe } from "../../../indoors/models/desk-globe.ts";
import { bookCover } from "../../../indoors/models/book-cover.ts";
import { metal } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

export const DESK_HEIGHT = 0.75;

interface DeskPlan {
  readonly width: number;
  /** Whether its middle is kept free. */
  readonly isClear: boolean;
}

/** A writing desk with drawers at its sides, papers, books and a globe or a computer on it. It faces against its depth: who sits at it looks there. */
export function makeDesk(
  pose: Pose,
  { width, isClear }: DeskPlan,
  { style, noise, random }: Making,
): Piece {
  const make = createCarpenter(pose);
  const depth = 0.72;
  const top = timber({
    noise,
    colour: style.id === "classic" ? style.wood : style.wood,
    grain: "across",
    gloss: 0.8,
    roughness: 0.14,
  });
  const side = timber({
    noise,
    colour: style.id === "classic" ? style.wood : style.darkWood,
    grain: "up",
  });
  make.box([0, DESK_HEIGHT - 0.04, 0], [width, 0.04, depth], top, { round: 0.006 });
  const isHeavy = style.id === "classic" || style.id === "loft";
  for (const x of [-1, 1]) {
    if (isHeavy) {
      make.box([x * (width / 2 - 0.22), 0.04, 0], [0.4, DESK_HEIGHT - 0.08, depth - 0.08], side, {
        round: 0.006,
      });
      for (let drawer = 0; drawer < 3; drawer++) {
        make.box(
          [x * (width / 2 - 0.22), 0.09 + drawer * 0.2, -depth / 2 + 0.032],
          [0.35, 0.17, 0.02],
          side,
          { round: 0.006 },
        );
        make.ball(
          [x * (width / 2 - 0.22), 0.175 + drawer * 0.2, -depth / 2 + 0.012],
          [0.014, 0.014, 0.014],
          metal(style.metal),
        );
      }
    } else
      for (const z of [-1, 1])
        make.rod(
          [x * (width / 2 - 0.06), 0, z * (depth / 2 - 0.06)],
          [x * (width / 2 - 0.1), DESK_HEIGHT - 0.03, z * (depth / 2 - 0.1)],
          [0.014, 0.024],
          side,
        );
  }
  let y = DESK_HEIGHT;
  for (let index = 0; index < 4; index++) {
    const colour = style.cushions[index % 3] ?? style.sofa;
    make.box([-width * 0.33, y, 0.05], [0.26 - index * 0.02, 0.03, 0.2], bookCover(colour), {
      yaw: (random() - 0.5) * 0.3,
      round: 0.003,
    });
    y += 0.03;
  }
  if (!isClear) {
    make.box(
      [0.02, DESK_HEIGHT, -0.1],
      [0.3, 0.004, 0.22],
      { colour: [0.78, 0.76, 0.7] },
      { yaw: 0.12 },
    );
    if (isHeavy)
      addDeskGlobe(make, [width * 0.06, DESK_HEIGHT, 0.2], { noise, metal: metal(style.metal) });
    else addComputer(make);
  }
  return { solids: make.parts };
}

function addComputer(make: ReturnType<typeof createCarpenter>): void {
  const shell = { colour: [0.5, 0.51, 0.53] as const, gloss: 0.6, roughness: 0.25 };
  make.box([0.05, DESK_HEIGHT, 0.02], [0.33, 0.014, 0.23], shell, { round: 0.004 });
  make.box([0.05, DESK_HEIGHT + 0.012, -0.1], [0.33, 0.22, 0.008], shell, {
    lean: -0.28,
    round: 0.004,
  });
}
