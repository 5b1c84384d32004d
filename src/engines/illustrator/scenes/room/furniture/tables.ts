import { createCarpenter } from "../../../indoors/carpenter.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import type { Making, Piece } from "./making.ts";
import { addStillLife } from "./still-life.ts";
import type { Laid } from "./still-life.ts";

export interface TablePlan {
  readonly pose: Pose;
  readonly size: readonly [across: number, up: number, deep: number];
  readonly isRound?: boolean;
  /** What is on it. */
  readonly laid?: Laid;
}

/** A low or a high table on four legs, or a round one on three. */
export function makeTable(
  { pose, size, isRound = false, laid = "books" }: TablePlan,
  making: Making,
): Piece {
  const { style, noise, random } = making;
  const [width, height, depth] = size;
  const make = createCarpenter(pose);
  const top = timber({
    noise,
    colour: style.wood,
    grain: "across",
    gloss: 0.75,
    roughness: 0.16,
    shift: random() * 9,
  });
  const legs =
    style.id === "loft" || style.id === "classic"
      ? { colour: style.metal, gloss: 0.8, roughness: 0.3, isMetal: true }
      : timber({ noise, colour: style.wood, grain: "up" });
  if (isRound) {
    const radius = width / 2;
    make.lathe(
      [0, height - 0.035, 0],
      [
        0,
        0,
        radius - 0.03,
        0,
        radius - 0.006,
        0.012,
        radius,
        0.024,
        radius - 0.004,
        0.032,
        radius - 0.012,
        0.035,
        0,
        0.035,
      ],
      top,
    );
    for (let leg = 0; leg < 3; leg++) {
      const angle = (leg / 3) * 2 * Math.PI + 0.6;
      const [x, z] = [Math.cos(angle), Math.sin(angle)];
      make.rod(
        [x * radius * 0.86, 0, z * radius * 0.86],
        [x * radius * 0.45, height - 0.03, z * radius * 0.45],
        [0.014, 0.024],
        legs,
      );
    }
  } else {
    make.box([0, height - 0.04, 0], [width, 0.04, depth], top, { round: 0.006 });
    const splay = style.id === "midcentury" || style.id === "nordic" ? 0.07 : 0;
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        make.rod(
          [x * (width / 2 - 0.05 + splay * 0.3), 0, z * (depth / 2 - 0.05)],
          [x * (width / 2 - 0.07 - splay), height - 0.03, z * (depth / 2 - 0.07)],
          [0.015, 0.024],
          legs,
        );
    if (height < 0.6 && random() < 0.5)
      make.box([0, height * 0.38, 0], [width - 0.14, 0.02, depth - 0.12], top);
  }
  if (laid !== "none")
    addStillLife(
      make,
      {
        height,
        reach: (isRound ? 0.6 : 0.8) * width * 0.5,
        depth: depth * 0.3,
        laid,
      },
      making,
    );
  return { solids: make.parts };
}
