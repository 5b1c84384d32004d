import type { Colour } from "../../../core/colour.ts";
import { lerp } from "../../../core/interpolate.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import type { ProfilePoint } from "../../../indoors/solids/lathe.ts";
import { bookCover } from "./books.ts";
import type { Making } from "./making.ts";
import { addTwigs } from "./twigs.ts";

export interface StillLifePlan {
  /** The height of the table. */
  readonly height: number;
  /** How far from its middle things may stand, across and deep. */
  readonly reach: number;
  readonly depth: number;
  readonly laid: "books" | "tea";
  readonly isLarge: boolean;
}

const VASES: readonly (readonly ProfilePoint[])[] = [
  [[0, 0], [0.05, 0], [0.085, 0.05], [0.1, 0.11], [0.085, 0.17], [0.045, 0.215], [0.036, 0.25], [0.046, 0.275], [0.04, 0.275], [0.03, 0.25], [0.03, 0.2]],
  [[0, 0], [0.055, 0], [0.066, 0.02], [0.07, 0.12], [0.06, 0.2], [0.034, 0.24], [0.034, 0.3], [0.04, 0.305], [0.028, 0.305], [0.028, 0.24]],
  [[0, 0], [0.07, 0], [0.11, 0.04], [0.12, 0.09], [0.1, 0.14], [0.07, 0.16], [0.064, 0.16], [0.09, 0.13], [0.1, 0.09]],
];
const BOWL: readonly ProfilePoint[] = [[0, 0], [0.05, 0], [0.055, 0.012], [0.1, 0.035], [0.135, 0.075], [0.14, 0.08], [0.134, 0.08], [0.098, 0.044], [0, 0.02]];
const CUP: readonly ProfilePoint[] = [[0, 0], [0.022, 0], [0.034, 0.02], [0.04, 0.05], [0.041, 0.07], [0.038, 0.07], [0.036, 0.06], [0, 0.06]];

/** A vase with twigs, some books, a bowl or cups: what people leave on tables. */
export function addStillLife(make: Carpenter, { height, reach, depth, laid, isLarge }: StillLifePlan, { style, noise, random }: Making): void {
  const side = random() < 0.5 ? -1 : 1;
  const vase = VASES[Math.floor(random() * VASES.length)] ?? [];
  const clay = ceramic(noise, style.pot, { speckle: 0.4 });
  const at = [side * reach * 0.45, height, depth * 0.4] as const;
  make.lathe(at, vase, clay);
  const rim = vase.reduce((top, [, y]) => Math.max(top, y), 0);
  addTwigs(make, [at[0], height + rim * 0.9, at[2]], { length: isLarge ? 0.5 : 0.34, count: isLarge ? 7 : 5, random, noise });
  if (laid === "books") {
    let y = height;
    for (let index = 0; index < 3; index++) {
      const colour = style.cushions[(index + 1) % 3] ?? style.sofa;
      const thick = lerp(0.018, 0.035, random());
      make.box([-side * reach * 0.35, y, -depth * 0.1], [0.3 - index * 0.03, thick, 0.22 - index * 0.02], bookCover(colour), { yaw: (random() - 0.5) * 0.5, round: 0.002 });
      y += thick;
    }
    make.lathe([-side * reach * 0.35, y, -depth * 0.1], CUP, ceramic(noise, [0.78, 0.76, 0.72]));
    return;
  }
  make.lathe([-side * reach * 0.3, height, -depth * 0.2], BOWL, ceramic(noise, [0.72, 0.7, 0.66]));
  const fruit: readonly Colour[] = [[0.7, 0.3, 0.03], [0.62, 0.06, 0.03], [0.4, 0.5, 0.06]];
  for (const [index, colour] of fruit.entries()) {
    const angle = index * 2.1 + 0.4;
    make.ball([-side * reach * 0.3 + Math.cos(angle) * 0.052, height + 0.072, -depth * 0.2 + Math.sin(angle) * 0.052], [0.043, 0.04, 0.043], { colour, gloss: 0.5, roughness: 0.2 });
  }
}
