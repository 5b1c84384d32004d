import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
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
  const parts: Parts = { make, size, top, legs };
  if (isRound) buildRound(parts);
  else buildSquare(parts, style.id === "midcentury" || style.id === "nordic" ? 0.07 : 0);
  if (!isRound && height < 0.6 && random() < 0.5)
    make.box([0, height * 0.38, 0], [width - 0.14, 0.02, depth - 0.12], top);
  const reach = (isRound ? 0.6 : 0.8) * width * 0.5;
  if (laid !== "none") addStillLife(make, { height, reach, depth: depth * 0.3, laid }, making);
  return { solids: make.parts };
}

interface Parts {
  readonly make: Carpenter;
  readonly size: TablePlan["size"];
  readonly top: Material;
  readonly legs: Material;
}

function buildRound({ make, size: [width, height], top, legs }: Parts): void {
  const radius = width / 2;
  const rim = [radius - 0.006, 0.012, radius, 0.024, radius - 0.004, 0.032, radius - 0.012, 0.035];
  make.lathe([0, height - 0.035, 0], [0, 0, radius - 0.03, 0, ...rim, 0, 0.035], top);
  for (let leg = 0; leg < 3; leg++) {
    const angle = (leg / 3) * 2 * Math.PI + 0.6;
    const [x, z] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    make.rod([x * 0.86, 0, z * 0.86], [x * 0.45, height - 0.03, z * 0.45], [0.014, 0.024], legs);
  }
}

/** `splay`: how far the legs lean outwards, in metres. */
function buildSquare(
  { make, size: [width, height, depth], top, legs }: Parts,
  splay: number,
): void {
  make.box([0, height - 0.04, 0], [width, 0.04, depth], top, { round: 0.006 });
  const [a, b] = [width / 2 - 0.05 + splay * 0.3, width / 2 - 0.07 - splay];
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const foot = [x * a, 0, z * (depth / 2 - 0.05)] as const;
      make.rod(foot, [x * b, height - 0.03, z * (depth / 2 - 0.07)], [0.015, 0.024], legs);
    }
  }
}
