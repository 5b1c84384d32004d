import type { Colour } from "../../../core/colour.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import { fabric } from "../../../indoors/materials/fabric.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { metal } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

/** A chair for a table: four legs, a seat, a back of rungs or of bent wood. It faces against the depth of its pose. */
export function makeChair(pose: Pose, { style, noise, random }: Making): Piece {
  const make = createCarpenter(pose);
  const isMetal = style.id === "loft";
  const wood = isMetal
    ? metal(style.metal)
    : timber({ noise, colour: style.id === "classic" ? style.darkWood : style.wood, grain: "up" });
  const seat: Colour = random() < 0.5 ? style.cushions[1] : style.wood;
  for (const x of [-1, 1]) {
    make.rod([x * 0.2, 0, -0.21], [x * 0.18, 0.45, -0.18], [0.012, 0.018], wood);
    make.rod([x * 0.21, 0, 0.23], [x * 0.19, 0.45, 0.18], [0.012, 0.018], wood);
    make.rod([x * 0.19, 0.45, 0.18], [x * 0.2, 0.86, 0.27], [0.016, 0.012], wood);
  }
  make.box([0, 0.43, 0], [0.44, 0.025, 0.42], wood, { round: 0.01 });
  if (seat !== style.wood)
    make.cushion([0, 0.452, 0], [0.42, 0.045, 0.4], fabric({ noise, colour: seat }), {
      round: 0.02,
      puff: 0.015,
    });
  if (random() < 0.5)
    for (const y of [0.58, 0.7, 0.82])
      make.box([0, y, 0.215 + (y - 0.58) * 0.2], [0.39, 0.045, 0.014], wood, { round: 0.005 });
  else {
    make.box([0, 0.79, 0.26], [0.4, 0.08, 0.016], wood, { round: 0.006 });
    for (const x of [-0.11, -0.037, 0.037, 0.11])
      make.rod([x, 0.45, 0.19], [x, 0.8, 0.255], [0.007, 0.007], wood);
  }
  return { solids: make.parts };
}

/** A high stool for a counter. */
export function makeStool(pose: Pose, height: number, { style, noise }: Making): Piece {
  const make = createCarpenter(pose);
  const leg =
    style.id === "loft" || style.id === "classic"
      ? metal(style.metal)
      : timber({ noise, colour: style.wood, grain: "up" });
  for (let index = 0; index < 4; index++) {
    const angle = (index + 0.5) * (Math.PI / 2);
    const [x, z] = [Math.cos(angle), Math.sin(angle)];
    make.rod([x * 0.21, 0, z * 0.21], [x * 0.12, height - 0.03, z * 0.12], [0.011, 0.014], leg);
    const next = angle + Math.PI / 2;
    make.rod(
      [x * 0.19, 0.26, z * 0.19],
      [Math.cos(next) * 0.19, 0.26, Math.sin(next) * 0.19],
      [0.008, 0.008],
      leg,
    );
  }
  make.lathe(
    [0, height - 0.035, 0],
    [0, 0, 0.15, 0, 0.175, 0.012, 0.175, 0.026, 0.15, 0.036, 0, 0.03],
    timber({ noise, colour: style.wood, grain: "across", gloss: 0.6, roughness: 0.2 }),
  );
  return { solids: make.parts };
}
