import { lerp } from "../../../core/interpolate.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { metal } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

export interface ChestPlan {
  /** The middle of its foot, at its back; it faces against the depth of the pose. */
  readonly pose: Pose;
  readonly size: readonly [across: number, up: number, deep: number];
  readonly drawers: number;
  readonly columns: number;
}

/** A chest of drawers on short legs; as a bedside table it has one column. */
export function makeChest(
  { pose, size, drawers, columns }: ChestPlan,
  { style, noise, random }: Making,
): Piece {
  const [width, height, depth] = size;
  const make = createCarpenter(pose);
  const isPainted = style.id === "classic" || style.id === "nordic";
  const body = isPainted
    ? { colour: style.trim, gloss: 0.4, roughness: 0.35 }
    : timber({ noise, colour: style.wood, grain: "across", shift: random() * 7 });
  const leg = lerp(0.1, 0.16, random());
  for (const x of [-1, 1])
    for (const z of [0.06, depth - 0.06])
      make.rod(
        [x * (width / 2 - 0.05), 0, -z],
        [x * (width / 2 - 0.07), leg, -z],
        [0.012, 0.02],
        timber({ noise, colour: style.wood, grain: "up" }),
      );
  make.box([0, leg, -depth / 2], [width, height - leg, depth], body, { round: 0.006 });
  const high = (height - leg - 0.05) / drawers;
  const wide = (width - 0.04) / columns;
  for (let row = 0; row < drawers; row++) {
    for (let column = 0; column < columns; column++) {
      const x = -width / 2 + 0.02 + wide * (column + 0.5);
      const y = leg + 0.025 + row * high;
      make.box([x, y + 0.005, -depth - 0.004], [wide - 0.012, high - 0.012, 0.016], body, {
        round: 0.005,
      });
      make.box(
        [x, y + high * 0.5, -depth - 0.022],
        [Math.min(0.14, wide * 0.4), 0.012, 0.02],
        metal(style.metal),
        { round: 0.004 },
      );
    }
  }
  return { solids: make.parts };
}

/** A round mirror in a thin frame, on a wall. */
export function makeMirror(pose: Pose, radius: number, { style }: Making): Piece {
  const make = createCarpenter(pose);
  make.lathe(
    [0, radius, 0],
    [
      radius,
      0,
      radius + 0.012,
      0.01,
      radius + 0.012,
      0.03,
      radius - 0.004,
      0.032,
      radius - 0.01,
      0.024,
    ],
    metal(style.metal),
    { lean: -Math.PI / 2 },
  );
  make.lathe(
    [0, radius, -0.02],
    [radius - 0.004, 0, 0, 0],
    { colour: [0.86, 0.87, 0.88], gloss: 1, roughness: 0, isMetal: true },
    { lean: -Math.PI / 2, isCasting: false },
  );
  return { solids: make.parts };
}
