import { lerp } from "../../../core/interpolate.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import { fabric } from "../../../indoors/materials/fabric.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { createForm } from "../../../indoors/solids/form.ts";
import type { Making, Piece } from "./making.ts";

export interface BedPlan {
  /** The middle of the floor under it; the head is at the far end of the pose's depth. */
  readonly pose: Pose;
  readonly width: number;
}

export const BED_LENGTH = 2.08;
const TOP = 0.5;

/** A made bed: mattress, a turned-down duvet, four pillows and a throw. */
export function makeBed({ pose, width }: BedPlan, making: Making): Piece {
  const { style, noise, random } = making;
  const make = createCarpenter(pose);
  const [sheet, second, third] = style.bedding;
  const wood = timber({
    noise,
    colour: style.id === "loft" ? style.darkWood : style.wood,
    grain: "across",
  });
  make.box([0, 0.1, 0], [width + 0.06, 0.2, BED_LENGTH], wood, { round: 0.012 });
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      make.box([x * (width / 2 - 0.06), 0, z * (BED_LENGTH / 2 - 0.08)], [0.06, 0.11, 0.06], wood);
  addHeadboard(make, width, making);
  const linen = fabric({ noise, colour: sheet, thread: 0.0016, wrinkles: 0.1, nap: 0.05 });
  make.cushion([0, 0.26, 0], [width, 0.24, BED_LENGTH - 0.04], linen, { round: 0.06, puff: 0.015 });
  addDuvet(make, width, making);
  const rise = TOP + 0.02;
  for (const x of [-0.25, 0.25]) {
    make.pillow([x * width, rise, BED_LENGTH / 2 - 0.16], [width * 0.47, 0.44, 0.17], linen, {
      lean: 0.42,
      tilt: (random() - 0.5) * 0.08,
    });
    make.pillow(
      [x * width * 0.96, rise, BED_LENGTH / 2 - 0.32],
      [width * 0.42, 0.38, 0.16],
      fabric({ noise, colour: second, wrinkles: 0.12 }),
      { lean: 0.6, tilt: (random() - 0.5) * 0.1 },
    );
  }
  make.pillow(
    [0.02, rise + 0.01, BED_LENGTH / 2 - 0.5],
    [0.5, 0.28, 0.14],
    fabric({ noise, colour: third, wrinkles: 0.12 }),
    { lean: 0.75, tilt: (random() - 0.5) * 0.1 },
  );
  return { solids: make.parts };
}

function addHeadboard(
  make: ReturnType<typeof createCarpenter>,
  width: number,
  { style, noise, random }: Making,
): void {
  const z = BED_LENGTH / 2 + 0.04;
  const high = lerp(0.95, 1.15, random());
  if (style.id === "classic" || style.id === "midcentury" || style.id === "nordic") {
    const cover = fabric({
      noise,
      colour: style.id === "nordic" ? style.sofa : style.armchair,
      nap: 0.22,
      wrinkles: 0.04,
    });
    const count = 4;
    const part = (width + 0.12) / count;
    for (let index = 0; index < count; index++)
      make.cushion(
        [-(width + 0.12) / 2 + part * (index + 0.5), 0.2, z],
        [part - 0.006, high - 0.2, 0.09],
        cover,
        { round: 0.035, puff: 0 },
      );
    return;
  }
  const wood = timber({
    noise,
    colour: style.id === "loft" ? style.darkWood : style.wood,
    grain: "across",
  });
  const slats = 5;
  const slat = (high - 0.35) / slats;
  for (let index = 0; index < slats; index++)
    make.box([0, 0.35 + index * slat, z], [width + 0.1, slat - 0.012, 0.03], wood, {
      round: 0.008,
    });
  for (const x of [-1, 1])
    make.box([x * (width / 2 + 0.05), 0, z], [0.05, high + 0.02, 0.05], wood, { round: 0.008 });
}

/** The duvet covers two thirds and hangs over the sides in folds; a throw lies over its foot. */
function addDuvet(
  make: ReturnType<typeof createCarpenter>,
  width: number,
  { style, noise }: Making,
): void {
  const half = width / 2 + 0.07;
  const long = BED_LENGTH * 0.36;
  const shape =
    (lift: number, from: number, to: number, hang: number) =>
    (x: number, y: number, z: number): number => {
      const fold =
        noise.perlin(x * 3.1 + 7, z * 2.6) * 0.02 + noise.perlin(x * 8, z * 7 + 3) * 0.008;
      const wide = half + (lift - 0.05) * 0.9;
      const over = Math.abs(x) - wide + 0.07;
      const side = over > 0 ? noise.perlin(z * 7 + 2, y * 1.5) * 0.025 : 0;
      const qx = Math.abs(x) - wide + 0.09 - side;
      const qy =
        Math.abs(y - (TOP + lift - hang) / 2 - hang / 2) - (TOP + lift - hang) / 2 - fold + 0.09;
      const qz = Math.abs(z - (from + to) / 2) - (to - from) / 2 + 0.05;
      const ax = qx > 0 ? qx : 0;
      const ay = qy > 0 ? qy : 0;
      const az = qz > 0 ? qz : 0;
      return Math.sqrt(ax * ax + ay * ay + az * az) + Math.min(0, Math.max(qx, qy, qz)) - 0.07;
    };
  const [sheet, , third] = style.bedding;
  const cover = fabric({
    noise,
    colour: [sheet[0] * 0.98, sheet[1] * 0.97, sheet[2] * 0.95],
    thread: 0.0016,
    wrinkles: 0.2,
    nap: 0.06,
  });
  make.add(
    createForm({
      pose: make.pose,
      extent: {
        minX: -half - 0.04,
        maxX: half + 0.04,
        minY: 0.16,
        maxY: TOP + 0.14,
        minZ: -BED_LENGTH / 2 - 0.06,
        maxZ: long + 0.06,
      },
      material: cover,
      caution: 0.8,
      distance: shape(0.05, -BED_LENGTH / 2 - 0.02, long, 0.2),
    }),
    createForm({
      pose: make.pose,
      extent: {
        minX: -half - 0.08,
        maxX: half + 0.08,
        minY: 0.2,
        maxY: TOP + 0.16,
        minZ: -BED_LENGTH / 2 - 0.09,
        maxZ: -BED_LENGTH / 2 + 0.78,
      },
      material: fabric({ noise, colour: third, thread: 0.007, wrinkles: 0.24, nap: 0.2 }),
      caution: 0.8,
      distance: shape(0.078, -BED_LENGTH / 2 - 0.045, -BED_LENGTH / 2 + 0.55, 0.24),
    }),
  );
}
