import type { Colour } from "../../../core/colour.ts";
import { lerp } from "../../../core/interpolate.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import { fabric } from "../../../indoors/materials/fabric.ts";
import type { FabricPattern } from "../../../indoors/materials/fabric.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import type { Making, Piece } from "./making.ts";

export interface SofaPlan {
  readonly pose: Pose;
  /** Metres across. */
  readonly width: number;
  readonly seats: number;
  readonly colour: Colour;
}

const DEPTH = 0.92;
const ARM = 0.17;
const SEAT = 0.27;

/** A sofa, or an armchair if it has one seat. It faces against the depth of its pose. */
export function makeSofa(
  { pose, width, seats, colour }: SofaPlan,
  { style, noise, random }: Making,
): Piece {
  const make = createCarpenter(pose);
  const cover = fabric({ noise, colour, thread: 0.004, wrinkles: 0.1, nap: 0.16 });
  const wood = timber({
    noise,
    colour: style.id === "loft" ? style.metal : style.darkWood,
    grain: "up",
  });
  const armHeight = lerp(0.54, 0.62, random());
  const isLow = style.id === "japandi";
  const lift = isLow ? 0.06 : 0.13;
  for (const x of [-1, 1]) {
    for (const z of [-1, 1])
      make.rod(
        [x * (width / 2 - 0.12), 0, z * (DEPTH / 2 - 0.1)],
        [x * (width / 2 - 0.15), lift + 0.02, z * (DEPTH / 2 - 0.13)],
        [0.014, 0.022],
        wood,
      );
    make.cushion([x * (width / 2 - ARM / 2), lift, 0], [ARM, armHeight - lift, DEPTH], cover, {
      round: 0.06,
      puff: 0.015,
    });
  }
  make.box([0, lift, 0.02], [width - 0.08, SEAT - lift + 0.02, DEPTH - 0.08], cover, {
    round: 0.02,
  });
  make.cushion([0, lift, DEPTH / 2 - 0.11], [width - 0.06, 0.74 - lift, 0.2], cover, {
    round: 0.07,
    puff: 0.02,
  });
  const inner = width - 2 * ARM;
  const seat = inner / seats;
  for (let index = 0; index < seats; index++) {
    const x = -inner / 2 + seat * (index + 0.5);
    make.cushion([x, SEAT, -0.08], [seat - 0.008, 0.19, DEPTH - 0.2], cover, {
      round: 0.055,
      puff: 0.035,
    });
    make.cushion([x, SEAT + 0.17, 0.2], [seat - 0.015, 0.44, 0.19], cover, {
      round: 0.08,
      puff: 0.02,
      lean: 0.2,
    });
  }
  if (seats > 1) addPillows(make, inner, { style, noise, random });
  else
    make.pillow(
      [0.02, SEAT + 0.18, 0.06],
      [0.44, 0.32, 0.15],
      fabric({ noise, colour: style.cushions[0], wrinkles: 0.12 }),
      { lean: 0.35, tilt: 0.06 },
    );
  return { solids: make.parts };
}

const PATTERNS = ["stripes", "checks", "dots", "zigzag"] as const;

function addPillows(
  make: ReturnType<typeof createCarpenter>,
  inner: number,
  { style, noise, random }: Pick<Making, "style" | "noise" | "random">,
): void {
  const [first, second, third] = style.cushions;
  const patterned = PATTERNS[Math.floor(random() * PATTERNS.length)] ?? "stripes";
  const pattern: FabricPattern = {
    kind: patterned,
    colour: third,
    size: lerp(0.05, 0.09, random()),
  };
  const covers = [
    fabric({ noise, colour: first, wrinkles: 0.14, nap: 0.2 }),
    fabric({ noise, colour: second, wrinkles: 0.14, pattern }),
    fabric({ noise, colour: third, wrinkles: 0.14 }),
  ];
  const places = random() < 0.5 ? [-0.42, -0.3, 0.4] : [-0.4, 0.31, 0.43];
  for (const [index, place] of places.entries()) {
    const edge = lerp(0.42, 0.5, random());
    const cover = covers[index];
    if (cover === undefined) continue;
    make.pillow(
      [place * inner, SEAT + 0.185, 0.02 - index * 0.03],
      [edge, index === 1 ? edge * 0.7 : edge, 0.17],
      cover,
      {
        lean: lerp(0.3, 0.42, random()),
        tilt: (random() - 0.5) * 0.35,
        yaw: -place * 0.5,
      },
    );
  }
}
